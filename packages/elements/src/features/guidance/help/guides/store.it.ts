import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/it/store.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'I numeri del negozio in diretta',
  about: [
    [
      'p',
      'Per vedere come va il negozio adesso: ',
      ['b', 'Negozio'],
      ' mostra fatturato, ordini e altro, e indica a quando risale ogni numero.',
    ],
  ],
  sections: [
    {
      id: 'period',
      title: 'Scegliere i giorni e il confronto',
      blocks: [
        [
          'p',
          'Scegliere un periodo, e se confrontarlo con il tempo precedente o con gli stessi giorni dell’anno prima. I giorni sono quelli del fuso orario dell’account.',
        ],
      ],
    },
    {
      id: 'freshness',
      title: 'Quanto è aggiornato un numero',
      blocks: [
        [
          'p',
          'La piccola lente accanto a un numero lo dice con la sua forma. ',
          ['b', 'In diretta'],
          ': comunicato appena cambia. Altrimenti indica a quanti secondi o minuti fa risale il numero, o da quando manca la connessione. Un numero che non conosciamo è un trattino con il motivo, mai uno zero.',
        ],
      ],
    },
    {
      id: 'pause',
      title: 'Fermare il movimento dei numeri',
      blocks: [
        [
          'p',
          ['b', 'Metti in pausa'],
          ' li lascia come sono finché non si riprende. Nel frattempo non si perde nulla.',
        ],
      ],
    },
    {
      id: 'conversion',
      title: 'Perché la conversione può mancare',
      blocks: [['p', 'Divide gli ordini per le visite. Un negozio che non ci comunica le visite non ne ha.']],
    },
  ],
};
