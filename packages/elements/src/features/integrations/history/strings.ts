import type { PluralForms } from '../../../core/format.ts';

const en = {
  title: (shop: string) => `History of ${shop}`,
  about: 'What was tried in the last seven days, the newest first.',
  loading: 'Loading…',
  none: 'Nothing was tried in the last seven days.',
  notLoaded: 'We could not load the history. Your shop is not concerned.',
  again: 'Try again',
  more: 'Show more',
  loaded: { one: '# more is shown', other: '# more are shown' } as PluralForms,
  passed: 'Passed',
  ms: (amount: string) => `${amount} ms`,
  at: (day: string, time: string) => `${day}, ${time}`,
  close: 'Close',
};

export type HistoryStrings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
