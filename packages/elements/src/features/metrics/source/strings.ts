const en = {
  title: (name: string) => `${name}: source and time`,
  source: 'Source',
  sources: { orders: 'Orders that your shop has sent us', shopify: 'Your Shopify shop' },
  counted: 'Counted until',
  clock: 'By the clock of',
  read: 'Read',
  every: 'every 30 seconds while you look',
  table: 'All of the line',
  when: 'When',
  close: 'Close',
};

export type SourceStrings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
