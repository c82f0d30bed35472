import type { IntegrationWords } from '../words.ts';

const steps = [
  'In the admin of your shop open System → Extensions → Integrations.',
  'Under API allow Sales, Catalog and Stores → Settings; leave everything else as it is.',
  'Activate the integration, or choose Reauthorize where it is active already. A window opens: choose Connect there.',
];

export const words: IntegrationWords = {
  states: {
    degraded: 'The shop answers only now and then. New orders may come in late.',
    rate_limited: 'The shop lets us ask less often than there is news. New orders come in late.',
    unreachable: 'The shop does not answer. We try again every few minutes, and no order is lost.',
    auth_expired: 'The shop no longer lets us in. Open the app from its admin again.',
    scope_missing: 'We may not read the orders of the shop. Open the app from its admin and allow it.',
    uninstalled: 'The app was removed from the shop. Install it again to go on.',
    misconfigured: 'This does not fit together any more: the shop is gone, or counts by another currency or clock.',
    unsupported_version: 'The shop speaks a version that we do not know yet.',
    frozen: 'Shopify has frozen the shop, most likely for an open bill. Settle it with Shopify.',
    paused: 'You have paused this. Orders are taken once you resume it.',
  },
  reasons: {
    currency_changed:
      'The shop changed its currency, and amounts in two currencies cannot be added up. Orders wait until it counts as before.',
    import_failed: 'The shop could not put all its orders together. We have begun once more.',
    import_incomplete: 'Not all orders of the shop arrived. We read them again every few minutes.',
    import_refused: 'The shop does not let us read all its orders at the moment. We try again.',
    webhooks_missing:
      'The shop no longer tells us of new orders at once. They come in with our look every five minutes, and we ask to be told again.',
    webhooks_silent:
      'What the shop wanted to tell us did not arrive here in time. New orders come in with our look every five minutes.',
    internal: 'Something went wrong on our side. Your shop is well, and no order is lost.',
    products_denied: 'We may not read the products of the shop. Allow it in its admin, where you let us in.',
    stock_denied: 'We may not read the stock of the shop. Allow it in its admin, where you let us in.',
    stock_unreadable: 'The shop does not tell its stock: its Inventory modules are switched off.',
    maintenance:
      'The shop is in maintenance mode and answers nobody. We try again every few minutes, and no order is lost. Switch the mode off when the work is done.',
    error_page:
      'The shop answers with an error page. We try again every few minutes. Whoever runs it finds the cause in var/report and var/log.',
    firewall:
      'A firewall or a password before the shop turns us away. Ask whoever runs it to let calls to /rest and /oauth through.',
    web_page:
      'In place of its data the shop shows a web page, such as a login, or leads to another address. Ask whoever runs it to leave /rest open, and look whether its base URL is right.',
  },
  magento: {
    auth_expired:
      'The shop no longer lets us in. In its admin open System → Extensions → Integrations and choose Reauthorize.',
    scope_missing:
      'We may not read the orders of the shop. In its admin open System → Extensions → Integrations, allow Sales under API, and choose Reauthorize.',
    misconfigured:
      'Nothing that we know stands at the address of the shop any more. Look whether its base URL is right, and choose Reauthorize in its integration.',
  },
  noWebhooks: 'Magento tells nobody of what happens in it. We ask it every five minutes.',
  mishaps: {
    auth_expired: 'The shop did not take the keys that it had told us.',
    scope_missing: 'The shop does not let us read its orders.',
    unreachable: 'The shop did not answer us at the base URL that it names.',
    degraded: 'The shop answered with an error.',
    rate_limited: 'The shop had no time for us.',
    misconfigured:
      'No Magento that we know answers at the base URL that the shop names, or it does not begin with https.',
    unsupported_version: 'The shop speaks a version of Magento that we do not know.',
    uninstalled: 'The integration was removed from the shop.',
    frozen: 'The shop is closed.',
    not_heard: 'The shop opened our window, but told us its keys at another address.',
    shop_taken: 'This shop is connected with another account.',
    maintenance: 'The shop is in maintenance mode and answers nobody.',
    error_page: 'The shop answered with an error page. Whoever runs it finds the cause in var/report and var/log.',
    firewall:
      'A firewall or a password before the shop turned us away. It has to let calls to /rest and /oauth through.',
    web_page: 'In place of its data the shop showed a web page, such as a login, or led to another address.',
  },
  pages: {
    button: 'Connect',
    ask: (shop) => ({
      heading: `Connect ${shop}?`,
      lines: [
        'Its orders, credit memos and returns are counted in the portal that you come from. Nothing changes in the shop.',
      ],
    }),
    connected: (shop) => ({
      heading: `${shop} is connected`,
      lines: ['Its orders are being taken. Close this window and go back to the portal.'],
    }),
    failed: (message) => ({ heading: 'The shop is not connected', lines: [message, ...steps] }),
    gone: {
      heading: 'This address is no longer good',
      lines: ['It holds for an hour. Begin again in the portal, and type in the new addresses.'],
    },
    silent: {
      heading: 'The shop has not told us its keys',
      lines: ['The callback URL of the integration has to be the one that the portal shows.', ...steps],
    },
    taken: {
      heading: 'Another account holds this shop',
      lines: ['Disconnect it there first, then connect it here.'],
    },
    how: { heading: 'Let us into the shop again', lines: steps },
  },
  disclosure: ({ customer, shop, orders }) => ({
    subject: `What we hold about customer ${customer} of ${shop}`,
    lines: [
      `A customer of ${shop} asked what is stored about them. Please pass this on within 30 days.`,
      `We know customer ${customer} by that number alone, without a name or an address.`,
      orders === '' ? 'We hold no orders of this customer.' : `We hold these orders: ${orders}.`,
    ],
  }),
};
