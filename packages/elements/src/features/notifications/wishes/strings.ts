const en = {
  tell: 'Tell me about',
  integrations: 'Shops',
  integrationsHint: 'that need somebody, or are well again',
  usage: 'Usage',
  usageHint: 'at 80 and 100 % of what the plan allows',
  invoices: 'Payments',
  invoicesHint: 'that failed',
  all: 'Everything',
  digest: 'Summary by mail',
  off: 'None',
  daily: 'Each day',
  weekly: 'Each Monday',
  to: (email: string) => `Sent at 8 in the morning to ${email}, if anything is new.`,
  clash: 'The summary was changed elsewhere, too. Nothing is lost: choose which one stays.',
  here: 'Chosen here',
  there: 'In force now',
  use: (choice: string) => `Use “${choice}”`,
  saved: 'Saved.',
  notSaved: 'That was not saved. Please try again.',
  notLoaded: 'The settings could not be loaded.',
  loading: 'Loading',
  again: 'Try again',
};

export type WishStrings = typeof en;

export const wishStrings = { en, others: () => import('./strings.languages.ts') };
