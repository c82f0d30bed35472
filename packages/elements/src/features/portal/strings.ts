const en = {
  navigation: 'Portal',
  skip: 'Skip to content',
  search: 'Search',
  refresh: 'Refresh',
  refreshed: 'All is up to date',
  more: 'More',
  signedIn: 'Signed in as',
  views: {
    store: 'Store',
    plan: 'Plan',
    billing: 'Billing',
    connections: 'Connections',
    orders: 'Orders from a file',
    settings: 'Settings',
  },
  places: {
    'live-metrics': 'Your store',
    subscription: 'Your plan',
    'plan-picker': 'Plans',
    'payment-methods': 'Payment methods',
    invoices: 'Invoices',
    usage: 'Usage',
    integrations: 'Integrations',
    'order-import': 'Import orders',
    profile: 'Company profile',
  },
  outside: 'This page is not part of your access',
  outsideText: 'It may belong to somebody else in your team, or the link is out of date.',
  goTo: (view: string) => `Go to ${view}`,
  fromFile: 'Import orders from a file',
  lost: 'We could not load this page.',
  lostText: 'Nothing of yours has changed. Check your connection and try again.',
  again: 'Try again',
  phase: {
    notLoaded: 'We could not load your portal.',
    notLoadedText: 'Nothing of yours has changed.',
    empty: 'Nothing is open to you here yet',
    emptyText: 'Ask whoever manages your account to give you access.',
    forbidden: 'This portal is not open to you',
    forbiddenText: 'Ask whoever manages your account to give you access.',
  },
};

export type Strings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
