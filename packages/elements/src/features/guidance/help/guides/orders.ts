import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/orders.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Orders from a file',
  about: [
    [
      'p',
      'You sold before your shop was connected, or elsewhere. Choose ',
      ['b', 'Connections'],
      ', then ',
      ['b', 'Import orders from a file'],
      '.',
    ],
  ],
  sections: [
    {
      id: 'formats',
      title: 'Which files we read',
      blocks: [
        [
          'p',
          'An export of orders from Shopify, or of the items of orders from Magento, is known by its first line. Any other CSV file will do that has a line for each product of an order, with order number, date and time, SKU, quantity and price: say under ',
          ['b', 'Columns'],
          ' which is which.',
        ],
        ['p', 'Save a workbook as ', ['code', 'CSV UTF-8'], ' first.'],
      ],
    },
    {
      id: 'check',
      title: 'Before anything is taken',
      blocks: [
        [
          'p',
          'You see the first lines as we read them, their currency, and by whose clock the times are. What cannot be read is named. Nothing is taken before you begin.',
        ],
      ],
    },
    {
      id: 'twice',
      title: 'What counts twice, and what does not',
      blocks: [
        [
          'p',
          'The same file again counts once, and so do lines that you have mended. A connected shop sends its orders by itself, and a file knows them by other numbers: do not import those as well.',
        ],
      ],
    },
    {
      id: 'leave',
      title: 'Leave, and go on',
      blocks: [
        [
          'p',
          'Look at other pages of the portal while it runs. After you have closed it, choose the same file again, on any device, and it goes on where it was.',
        ],
      ],
    },
    {
      id: 'refused',
      title: 'Lines that were refused',
      blocks: [
        [
          'p',
          'They are listed with what helps. Download them, mend them, and import that file. We read them from your file and keep no copy.',
        ],
      ],
    },
  ],
};
