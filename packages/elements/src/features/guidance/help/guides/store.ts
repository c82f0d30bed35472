import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/store.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: "Your store's live numbers",
  about: [
    [
      'p',
      'You want to see how your shop is doing now. ',
      ['b', 'Store'],
      ' shows revenue, orders and more, and says how old each number is.',
    ],
  ],
  sections: [
    {
      id: 'period',
      title: 'Choose days and what to compare with',
      blocks: [
        [
          'p',
          "Choose a period, and whether to compare it with the time before or with the same days a year before. Days are those of your account's time zone.",
        ],
      ],
    },
    {
      id: 'freshness',
      title: 'How fresh a number is',
      blocks: [
        [
          'p',
          'The small lens beside a number tells it by its shape. ',
          ['b', 'Live'],
          ': told as it changes. Otherwise it says how many seconds or minutes old the number is, or since when there is no connection. A number that we do not know is a dash with the reason, never a zero.',
        ],
      ],
    },
    {
      id: 'pause',
      title: 'Stop the numbers from moving',
      blocks: [['p', ['b', 'Pause'], ' keeps them as they are until you resume. Nothing is lost meanwhile.']],
    },
    {
      id: 'conversion',
      title: 'Why conversion may be missing',
      blocks: [['p', 'It divides orders by visits. A shop that does not tell us its visits has none.']],
    },
  ],
};
