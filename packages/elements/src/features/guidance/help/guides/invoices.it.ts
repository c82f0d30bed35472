import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/it/invoices.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Fatture',
  about: [
    [
      'p',
      'Per avere un documento per la contabilità, sapere che cosa viene dopo o pagare ciò che è aperto: ',
      ['b', 'Fatturazione'],
      ' elenca tutte le fatture.',
    ],
  ],
  sections: [
    {
      id: 'next',
      title: 'Che cosa viene dopo',
      blocks: [
        [
          'p',
          'Sopra l’elenco c’è la prossima fattura con giorno e importo. ',
          ['b', 'Dettaglio del calcolo'],
          ' ne mostra le righe.',
        ],
      ],
    },
    {
      id: 'download',
      title: 'Scaricarne una, o un anno',
      blocks: [
        [
          'p',
          ['b', 'PDF'],
          ' scarica una fattura. ',
          ['b', 'Scarica un anno'],
          ' prepara tutte quelle di un anno in un solo file; nel frattempo si può lasciare la pagina.',
        ],
      ],
    },
    {
      id: 'pay',
      title: 'Pagare una fattura aperta',
      blocks: [
        [
          'p',
          'Una fattura aperta ha un pulsante con l’importo. Se la banca ha rifiutato il pagamento, l’elenco dice perché e che cosa fare. Pagare di nuovo con un’altra carta, o dopo aver parlato con la banca. Ciò che è già pagato non viene addebitato due volte.',
        ],
      ],
    },
    {
      id: 'address',
      title: 'Cambiare ciò che vi è scritto',
      blocks: [
        [
          'p',
          'Nome, indirizzo e ID fiscale vengono dal profilo aziendale, com’è quando la fattura viene emessa. Una fattura inviata resta com’è.',
        ],
      ],
    },
    {
      id: 'shopify',
      title: 'Se la fatturazione è di Shopify',
      blocks: [
        [
          'p',
          'Allora le fatture si trovano nel pannello di controllo del negozio, in ',
          ['b', 'Impostazioni'],
          ' e ',
          ['b', 'Fatturazione'],
          '.',
        ],
      ],
    },
  ],
};
