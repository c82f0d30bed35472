import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/it/orders.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Ordini da un file',
  about: [
    [
      'p',
      'Per ciò che è stato venduto prima di collegare il negozio, o altrove: scegliere ',
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
          'Un’esportazione di ordini da Shopify, o di articoli di ordini da Magento, si riconosce dalla prima riga. Va bene qualunque altro file CSV che abbia una riga per ogni prodotto di un ordine, con numero d’ordine, data e ora, SKU, quantità e prezzo: indicare in ',
          ['b', 'Colonne'],
          ' a che cosa corrisponde ciascuna.',
        ],
        ['p', 'Salvare prima una cartella di lavoro come ', ['code', 'CSV UTF-8'], '.'],
      ],
    },
    {
      id: 'check',
      title: 'Prima dell’importazione',
      blocks: [
        [
          'p',
          'Si vedono le prime righe come le leggiamo, la loro valuta e il fuso orario usato. Ciò che non si può leggere è indicato. Nulla viene importato prima dell’avvio.',
        ],
      ],
    },
    {
      id: 'twice',
      title: 'Che cosa conta due volte e che cosa no',
      blocks: [
        [
          'p',
          'Lo stesso file importato di nuovo conta una volta sola, e così le righe corrette. Un negozio collegato invia i suoi ordini da solo, e un file li conosce con altri numeri: non importare anche quelli.',
        ],
      ],
    },
    {
      id: 'leave',
      title: 'Uscire e continuare',
      blocks: [
        [
          'p',
          'Durante l’importazione si possono guardare altre pagine del portale. Dopo averlo chiuso, scegliere di nuovo lo stesso file, su qualsiasi dispositivo: l’importazione riprende da dov’era.',
        ],
      ],
    },
    {
      id: 'refused',
      title: 'Righe rifiutate',
      blocks: [
        [
          'p',
          'Sono elencate con la soluzione. Scaricarle, correggerle e importare quel file. Le leggiamo dal file originale e non ne teniamo copia.',
        ],
      ],
    },
  ],
};
