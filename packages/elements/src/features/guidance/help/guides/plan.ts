import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/plan.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Your plan',
  about: [
    [
      'p',
      'You want more room, a smaller bill, or another way to pay. ',
      ['b', 'Plan'],
      ' shows what you have, what else there is, and what a change costs before you agree.',
    ],
  ],
  sections: [
    {
      id: 'change',
      title: 'Change your plan',
      blocks: [
        [
          'p',
          'Choose a plan, then look at the summary: what is due today, what comes after, and what changes. Nothing is charged until you press the button that names the amount.',
        ],
        [
          'ul',
          ['A larger plan starts as soon as your bank has confirmed the payment.'],
          ['A smaller plan starts at the end of the period you have paid for. You can take that back until then.'],
          [
            'The price in the summary is held for some minutes. If it changes meanwhile, we show the new one and ask again.',
          ],
        ],
      ],
    },
    {
      id: 'proration',
      title: 'Why you pay less than the full price today',
      blocks: [
        [
          'p',
          'When you change in the middle of a period, you pay only for the days that are left of it. What you have paid for the old plan and not used is taken off. ',
          ['b', 'How it adds up'],
          ' lists each line, with tax and discounts.',
        ],
        [
          'p',
          'If more comes back than is due, the rest stays with us as credit and pays your next invoices. It is not paid out.',
        ],
      ],
    },
    {
      id: 'blocked',
      title: 'When a change has to wait',
      blocks: [
        [
          'p',
          'The summary says what is missing: a card, your address, an open invoice, or more use than the smaller plan allows. Mend that in the same place; then go on where you were.',
        ],
      ],
    },
    {
      id: 'unsure',
      title: 'When nobody knows whether you have paid',
      blocks: [
        ['p', 'A bank sometimes answers late. Do not pay again. We keep asking and tell you here and by e-mail.'],
      ],
    },
    {
      id: 'cancel',
      title: 'End your subscription',
      blocks: [
        [
          'p',
          'Choose ',
          ['b', 'Cancel subscription'],
          '. You keep your plan until the end of the period you have paid for, and you can take it back until that day.',
        ],
      ],
    },
  ],
};
