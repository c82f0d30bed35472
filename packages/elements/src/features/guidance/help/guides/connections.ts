import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/connections.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Connections',
  about: [
    [
      'p',
      "You want your shop's orders to come in by themselves. ",
      ['b', 'Connections'],
      ' shows each shop and whether it works.',
    ],
  ],
  sections: [
    {
      id: 'connect',
      title: 'Connect a shop',
      blocks: [
        [
          'p',
          'Choose ',
          ['b', 'Connect a shop'],
          ' and follow the steps for Shopify, Magento or Mage-OS. The first time, all orders of the shop are taken over; you may leave the page.',
        ],
      ],
    },
    {
      id: 'health',
      title: 'What the state of a shop means',
      blocks: [
        [
          'ul',
          [['b', 'Connected'], ': it answers, and orders come in.'],
          [['b', 'Degraded'], ' or ', ['b', 'Slowed down'], ': it works with delay. That mostly passes by itself.'],
          [
            ['b', 'Signed out'],
            ', ',
            ['b', 'Not allowed'],
            ', ',
            ['b', 'App removed'],
            ': the shop no longer lets us in. Choose ',
            ['b', 'Reconnect'],
            '.',
          ],
          [
            ['b', 'Not reachable'],
            ' or ',
            ['b', 'Shop frozen'],
            ': mend it in the shop or with your host, then choose ',
            ['b', 'Test connection'],
            '.',
          ],
        ],
        [
          'p',
          'Your shop goes on selling in all of these; only what we know of it is late. What was missed is taken when it works again.',
        ],
      ],
    },
    {
      id: 'checks',
      title: 'Look at what was checked',
      blocks: [
        [
          'p',
          ['b', 'Test connection'],
          ' looks now. It changes nothing in the shop. ',
          ['b', 'History'],
          ' shows what was tried in the last seven days.',
        ],
      ],
    },
    {
      id: 'pause',
      title: 'Pause or disconnect',
      blocks: [
        [
          'p',
          ['b', 'Pause'],
          ' stops taking orders until you resume; what came meanwhile is taken then. ',
          ['b', 'Disconnect'],
          ' ends it; the orders that were taken stay, and so do the numbers made of them.',
        ],
      ],
    },
  ],
};
