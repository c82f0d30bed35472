import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/usage.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Usage',
  about: [
    [
      'p',
      'You want to know whether your plan is enough. ',
      ['b', 'Billing'],
      ' shows what you have used of each limit, and where you will be at the end of the period.',
    ],
  ],
  sections: [
    {
      id: 'meters',
      title: 'What is counted',
      blocks: [
        [
          'ul',
          [['b', 'AI tokens'], ' and ', ['b', 'API calls'], ' add up and start again with each period of your plan.'],
          [['b', 'Storage'], ' and ', ['b', 'team members'], ' are what you have now. They do not start again.'],
        ],
      ],
    },
    {
      id: 'pace',
      title: 'How the forecast comes about',
      blocks: [
        [
          'p',
          'It takes your pace in this period and goes on with it to the end. While the period is too young for that, we say so and show only what is left.',
        ],
      ],
    },
    {
      id: 'limit',
      title: 'What happens at the limit',
      blocks: [
        [
          'p',
          'You get a mail and a notification at 80 % and at 100 %. Nothing is bought by itself: you choose whether to buy tokens or to take a larger plan.',
        ],
      ],
    },
    {
      id: 'tokens',
      title: 'Buy tokens',
      blocks: [
        [
          'p',
          ['b', 'Buy tokens'],
          ' shows each package with tax before you pay. Bought tokens are used after those of your plan and stay until they are used up.',
        ],
      ],
    },
  ],
};
