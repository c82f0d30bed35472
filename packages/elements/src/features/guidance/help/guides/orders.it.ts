import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/it/orders.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Ordini da un file',
  about: [
    [
      'p',
      'Ha venduto prima di collegare il negozio, o altrove. Scelga ',
      ['b', 'Collegamenti'],
      ', poi ',
      ['b', 'Importa ordini da un file'],
      '.',
    ],
  ],
  sections: [
    {
      id: 'formats',
      title: 'Quali file leggiamo',
      blocks: [
        [
          'p',
          'Un’esportazione di ordini da Shopify, o di articoli di ordini da Magento, si riconosce dalla prima riga. Va bene qualunque altro file CSV che abbia una riga per ogni prodotto di un ordine, con numero d’ordine, data e ora, SKU, quantità e prezzo: indichi in ',
          ['b', 'Colonne'],
          ' qual è l’una e qual è l’altra.',
        ],
        ['p', 'Salvi prima una cartella di lavoro come ', ['code', 'CSV UTF-8'], '.'],
      ],
    },
    {
      id: 'check',
      title: 'Prima che sia preso qualcosa',
      blocks: [
        [
          'p',
          'Vede le prime righe come le leggiamo, la loro valuta e il fuso degli orari. Ciò che non si può leggere è indicato. Nulla è preso prima che Lei cominci.',
        ],
      ],
    },
    {
      id: 'twice',
      title: 'Che cosa conta due volte e che cosa no',
      blocks: [
        [
          'p',
          'Lo stesso file un’altra volta conta una volta sola, e così le righe corrette. Un negozio collegato invia i suoi ordini da solo, e un file li conosce con altri numeri: non importi anche quelli.',
        ],
      ],
    },
    {
      id: 'leave',
      title: 'Uscire e continuare',
      blocks: [
        [
          'p',
          'Guardi altre pagine del portale mentre è in corso. Se lo ha chiuso, scelga di nuovo lo stesso file, su qualsiasi dispositivo, e continua da dov’era.',
        ],
      ],
    },
    {
      id: 'refused',
      title: 'Righe rifiutate',
      blocks: [
        [
          'p',
          'Sono elencate con ciò che aiuta. Le scarichi, le corregga e importi quel file. Le leggiamo dal Suo file e non ne teniamo copia.',
        ],
      ],
    },
  ],
};
