import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/payment-methods.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Payment methods',
  about: [
    [
      'p',
      'You want to pay with another card, or make sure that the next renewal goes through. ',
      ['b', 'Billing'],
      ' lists what is on file.',
    ],
  ],
  sections: [
    {
      id: 'add',
      title: 'Add a card or an account',
      blocks: [
        [
          'p',
          'Choose ',
          ['b', 'Add method'],
          ', fill in the fields and confirm with your bank if it asks. Card numbers go straight to Stripe; VARAi never sees them. Where this page may not show the fields, they open on a page of their own.',
        ],
      ],
    },
    {
      id: 'default',
      title: 'Which one is charged',
      blocks: [
        [
          'p',
          'The one marked ',
          ['b', 'Default'],
          ' pays your renewals and the invoices that come by themselves. To change it, open the actions of another one and choose ',
          ['b', 'Make default'],
          '.',
        ],
        ['p', 'The others are backups: choose one of them when you pay, or make it the default.'],
      ],
    },
    {
      id: 'expiring',
      title: 'When a card expires',
      blocks: [
        [
          'p',
          'We say so in the list before it happens, with the day and the renewal that it would have paid. ',
          ['b', 'Replace'],
          ' puts a new card in its place. If the bank sent you a card with the same number, change the expiry date under ',
          ['b', 'Edit details'],
          '.',
        ],
      ],
    },
    {
      id: 'remove',
      title: 'Remove one',
      blocks: [
        [
          'p',
          'Open its actions and choose ',
          ['b', 'Remove'],
          '. You see first which one pays instead. The only one that pays your plan cannot be removed until another is there. Removing cannot be undone; add it again to use it again.',
        ],
      ],
    },
  ],
};
