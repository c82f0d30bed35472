import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/invoices.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Invoices',
  about: [
    [
      'p',
      'You want a document for your books, to know what comes next, or to pay what is open. ',
      ['b', 'Billing'],
      ' lists all invoices.',
    ],
  ],
  sections: [
    {
      id: 'next',
      title: 'What comes next',
      blocks: [
        [
          'p',
          'Above the list stands the next invoice with its day and amount. ',
          ['b', 'How it adds up'],
          ' shows its lines.',
        ],
      ],
    },
    {
      id: 'download',
      title: 'Download one, or a year',
      blocks: [
        [
          'p',
          ['b', 'PDF'],
          ' downloads an invoice. ',
          ['b', 'Download a year'],
          ' prepares all of a year in one file; you may leave the page meanwhile.',
        ],
      ],
    },
    {
      id: 'pay',
      title: 'Pay an open invoice',
      blocks: [
        [
          'p',
          'An open invoice has a button with the amount. If your bank declined it, the list says why and what helps. Pay again with another card, or after you have spoken to your bank. What is paid already is not charged twice.',
        ],
      ],
    },
    {
      id: 'address',
      title: 'Change what stands on it',
      blocks: [
        [
          'p',
          'Name, address and tax number come from your company profile, as it is when the invoice is made. An invoice that was sent stays as it is.',
        ],
      ],
    },
    {
      id: 'shopify',
      title: 'If Shopify bills you',
      blocks: [
        [
          'p',
          'Then your invoices are in the admin of your shop, under ',
          ['b', 'Settings'],
          ' and ',
          ['b', 'Billing'],
          '.',
        ],
      ],
    },
  ],
};
