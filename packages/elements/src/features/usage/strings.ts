const en = {
  heading: 'Usage',
  period: (date: string) => `Tokens and calls start again on ${date}`,
  ai_tokens: 'AI tokens',
  api_calls: 'API calls',
  storage: 'Storage',
  seats: 'Team members',
  of: (limit: string) => `of ${limit}`,
  ofBoth: (limit: string, extra: string) => `of ${limit} + ${extra} bought`,
  text: (used: string, limit: string) => `${used} of ${limit}`,
  noLimit: (used: string) => `${used}, no limit`,
  unlimited: 'Unlimited',
  pace: (amount: string, limit: string, date: string) =>
    `About ${amount} of ${limit} by ${date}. You stay within your plan.`,
  over: (amount: string, limit: string, date: string) =>
    `About ${amount} by ${date} at your pace: more than your ${limit}.`,
  free: (amount: string, date: string) => `About ${amount} by ${date}`,
  early: (left: string) => `${left} left. The period is too young for a forecast.`,
  left: (amount: string) => `${amount} left`,
  near: (share: string, left: string) => `${share} used, ${left} left.`,
  nearUntil: (share: string, left: string, date: string) => `${share} used, ${left} left until ${date}.`,
  full: 'Nothing left on this plan.',
  fullUntil: (date: string) => `Used up. They start again on ${date}.`,
  buy: 'Buy tokens',
  change: 'Change plan',
  phase: {
    notLoaded: 'We could not load your usage',
    notLoadedText: 'Nothing is lost; the fault is ours.',
    empty: 'Nothing is counted yet',
    emptyText: 'Usage appears here with your first plan.',
    forbidden: 'This session does not show usage',
    forbiddenText: 'Ask whoever manages your account.',
  },
};

export type Strings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
