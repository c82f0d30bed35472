import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/portal.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'The portal',
  about: [
    [
      'p',
      'You want to find your way. Each subject has a view: ',
      ['b', 'Store'],
      ', ',
      ['b', 'Plan'],
      ', ',
      ['b', 'Billing'],
      ', ',
      ['b', 'Connections'],
      ', ',
      ['b', 'Settings'],
      '.',
    ],
  ],
  sections: [
    {
      id: 'search',
      title: 'Find something',
      blocks: [
        [
          'p',
          'Press ',
          ['code', '/'],
          ', or choose ',
          ['b', 'Search'],
          ', and type what you look for. The key can be turned off in the search.',
        ],
      ],
    },
    {
      id: 'first-steps',
      title: 'Your first steps',
      blocks: [
        [
          'p',
          'Below your first view stands what a new account does first. Each step ticks itself once it is done, whoever did it; choose one to go there. ',
          ['b', 'Set up step by step'],
          ' leads through the set-up below the list, and goes on where you left it, also on another device. ',
          ['b', 'Hide this list'],
          ' takes it away for good.',
        ],
      ],
    },
    {
      id: 'tour',
      title: 'Take the tour again',
      blocks: [
        [
          'p',
          'Press ',
          ['code', '/'],
          ', type “tour”, and choose ',
          ['b', 'Take the tour again'],
          '. Also when you skipped it. Each whole guide that a “?” opens ends with it, too.',
        ],
      ],
    },
    {
      id: 'missing',
      title: 'When something is missing',
      blocks: [['p', 'You see what your access allows. Ask an owner of your account if you need more.']],
    },
    {
      id: 'age',
      title: 'When something could not be read',
      blocks: [
        [
          'p',
          'What you saw stays on the screen and says how old it is. Choose ',
          ['b', 'Try again'],
          ', or go on with something else: nothing of yours is lost.',
        ],
      ],
    },
    {
      id: 'offline',
      title: 'Without a network',
      blocks: [
        [
          'p',
          'What is on the screen stays and says how old it is. What you change in your profile or about notifications is kept, and sent once you are connected again. All else, such as what costs money, is not done until then, and says so.',
        ],
      ],
    },
  ],
};
