import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/profile.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Company profile',
  about: [
    [
      'p',
      'You want the right name on your invoices, or mail at another address. ',
      ['b', 'Settings'],
      ' holds who you are.',
    ],
  ],
  sections: [
    {
      id: 'tax-number',
      title: 'Tax number',
      blocks: [
        [
          'p',
          'It stands on your invoices and can change the tax on them. Choose its kind, then write it as your authority does; spaces do not matter. We check whether it is well formed, and for the European Union we ask the register whether it is valid and whose it is.',
        ],
        ['p', 'If the register does not answer, the number is saved all the same and we ask again later.'],
      ],
    },
    {
      id: 'address',
      title: 'Address',
      blocks: [
        [
          'p',
          'It decides the tax on your invoices. You can paste a whole address into its first line; it is spread over the fields.',
        ],
      ],
    },
    {
      id: 'email',
      title: 'E-mail',
      blocks: [
        [
          'p',
          'A new address counts once you have opened the link in the mail that goes there and confirmed it on the page that opens. Until then everything goes to the old one.',
        ],
      ],
    },
    {
      id: 'together',
      title: 'When somebody else changes it too',
      blocks: [
        [
          'p',
          'If a colleague saved something while you were typing, you see both values and choose. Nothing you typed is lost.',
        ],
      ],
    },
  ],
};
