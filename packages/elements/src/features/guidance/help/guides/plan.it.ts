import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/it/plan.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Il suo piano',
  about: [
    [
      'p',
      'Per avere di più, una fattura più bassa o un altro modo di pagare: ',
      ['b', 'Piano'],
      ' mostra che cosa ha, che cos’altro c’è e quanto costa un cambio prima che lei accetti.',
    ],
  ],
  sections: [
    {
      id: 'change',
      title: 'Cambiare piano',
      blocks: [
        [
          'p',
          'Scegliere un piano e guardare il riepilogo: che cosa è dovuto oggi, che cosa viene dopo e che cosa cambia. Nulla viene addebitato finché non si preme il pulsante che indica l’importo.',
        ],
        [
          'ul',
          ['Un piano più grande inizia appena la banca ha confermato il pagamento.'],
          ['Un piano più piccolo inizia alla fine del periodo pagato. Fino ad allora il cambio si può annullare.'],
          [
            'Il prezzo nel riepilogo resta valido alcuni minuti. Se nel frattempo cambia, mostriamo quello nuovo e chiediamo di nuovo.',
          ],
        ],
      ],
    },
    {
      id: 'proration',
      title: 'Perché oggi si paga meno del prezzo intero',
      blocks: [
        [
          'p',
          'Se si cambia a metà di un periodo, si pagano solo i giorni che restano. Ciò che è stato pagato per il vecchio piano e non usato viene detratto. ',
          ['b', 'Dettaglio del calcolo'],
          ' elenca ogni riga, con imposte e sconti.',
        ],
        [
          'p',
          'Se la detrazione supera quanto è dovuto, teniamo il resto come credito per pagare le prossime fatture. Il credito non viene rimborsato.',
        ],
      ],
    },
    {
      id: 'blocked',
      title: 'Quando un cambio deve attendere',
      blocks: [
        [
          'p',
          'Il riepilogo dice che cosa manca: una carta, l’indirizzo, una fattura aperta, oppure un utilizzo superiore a quanto consente il piano più piccolo. Sistemarlo lì stesso, poi proseguire da dove si era.',
        ],
      ],
    },
    {
      id: 'unsure',
      title: 'Quando non si sa se il pagamento è riuscito',
      blocks: [
        [
          'p',
          'A volte una banca risponde tardi. Non pagare di nuovo. Continuiamo a verificare e comunichiamo l’esito qui e via e-mail.',
        ],
      ],
    },
    {
      id: 'cancel',
      title: 'Terminare l’abbonamento',
      blocks: [
        [
          'p',
          'Scegliere ',
          ['b', 'Disdici abbonamento'],
          '. Il piano resta attivo fino alla fine del periodo pagato e fino a quel giorno la disdetta si può annullare.',
        ],
      ],
    },
  ],
};
