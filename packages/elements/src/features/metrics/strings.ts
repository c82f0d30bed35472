const en = {
  heading: 'Your store',
  period: 'Period',
  compare: 'Compare with',
  periods: {
    today: 'Today',
    '7d': 'Last 7 days',
    '30d': 'Last 30 days',
    '12m': 'Last 12 months',
    custom: 'Other days',
  },
  compares: { none: 'No comparison', previous: 'The time before', year: 'A year before' },
  against: (span: string, other: string) => `${span}, compared with ${other}`,
  pause: 'Pause',
  resume: 'Resume',
  names: {
    revenue: 'Revenue',
    orders: 'Orders',
    average_order_value: 'Average order',
    items: 'Items sold',
    returns: 'Returns',
    new_customers: 'New customers',
    returning_customers: 'Returning customers',
    conversion: 'Conversion',
  },
  more: (percent: string) => `${percent} more than in the time compared with`,
  less: (percent: string) => `${percent} less than in the time compared with`,
  same: 'No change',
  noBase: 'Nothing to compare',
  asOf: (time: string) => `as of ${time}`,
  reasons: {
    no_sessions: 'Not available: your shop does not tell us its visits, so there is nothing to divide orders by.',
    no_orders: 'No orders in this time, so there is no average.',
    unavailable: 'We could not count this just now. The other numbers are not affected.',
  },
  failed: 'This number could not be shown. The others are not affected.',
  again: 'Try again',
  live: 'Live',
  seconds: (seconds: string) => `${seconds} s ago`,
  minutes: (minutes: string) => `${minutes} min old`,
  offlineSince: (time: string) => `Offline since ${time}`,
  paused: (time: string) => `Paused at ${time}`,
  details: (name: string, state: string) => `${name}: ${state}. Source and time`,
  spark: (name: string, from: string, to: string, low: string, high: string, last: string) =>
    `${name} from ${from} to ${to}: lowest ${low}, highest ${high}, now ${last}`,
  phase: {
    notLoaded: 'We could not load your numbers',
    notLoadedText: 'They are safe; the fault is ours.',
    empty: 'No orders have come yet',
    emptyText: 'Numbers appear here with the first order that your shop sends.',
    forbidden: 'This session does not show numbers',
    forbiddenText: 'Ask whoever manages your account.',
  },
};

export type Strings = typeof en;

export const strings = { en, de: () => import('./strings.de.ts').then(({ de }) => de) };
