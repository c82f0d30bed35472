import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/it/payment-methods.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Metodi di pagamento',
  about: [
    [
      'p',
      'Per pagare con un’altra carta, o essere certi che il prossimo rinnovo vada a buon fine: ',
      ['b', 'Fatturazione'],
      ' elenca ciò che è salvato.',
    ],
  ],
  sections: [
    {
      id: 'add',
      title: 'Aggiungere una carta o un conto',
      blocks: [
        [
          'p',
          'Scegliere ',
          ['b', 'Aggiungi metodo'],
          ', compilare i campi e confermare con la banca se lo chiede. I numeri delle carte vanno direttamente a Stripe; VARAi non li vede mai. Dove questa pagina non può mostrare i campi, si aprono in una pagina a parte.',
        ],
      ],
    },
    {
      id: 'default',
      title: 'Quale viene addebitato',
      blocks: [
        [
          'p',
          'Quello contrassegnato come ',
          ['b', 'Predefinito'],
          ' paga i rinnovi e le fatture automatiche. Per cambiarlo, aprire le azioni di un altro e scegliere ',
          ['b', 'Rendi predefinito'],
          '.',
        ],
        ['p', 'Gli altri sono di riserva: sceglierne uno al momento di pagare, o renderlo predefinito.'],
      ],
    },
    {
      id: 'expiring',
      title: 'Quando una carta scade',
      blocks: [
        [
          'p',
          'L’elenco lo dice in anticipo, con il giorno e il rinnovo che la carta avrebbe pagato. ',
          ['b', 'Sostituisci'],
          ' mette una nuova carta al suo posto. Se la banca ha inviato una carta con lo stesso numero, cambiare la data di scadenza in ',
          ['b', 'Modifica dati'],
          '.',
        ],
      ],
    },
    {
      id: 'remove',
      title: 'Rimuoverne uno',
      blocks: [
        [
          'p',
          'Aprire le sue azioni e scegliere ',
          ['b', 'Rimuovi'],
          '. Prima si vede quale paga al suo posto. L’unico che paga il piano non si può rimuovere finché non ce n’è un altro. La rimozione non si può annullare; per usarlo di nuovo, aggiungerlo di nuovo.',
        ],
      ],
    },
  ],
};
