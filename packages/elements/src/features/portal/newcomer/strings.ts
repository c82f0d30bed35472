const en = {
  setUp: 'Set up step by step',
  tour: 'Take the tour',
};

export type NewcomerStrings = typeof en;

export const newcomerStrings = { en, others: () => import('./strings.languages.ts') };
