const en = {
  tour: 'Take the tour',
};

export type NewcomerStrings = typeof en;

export const newcomerStrings = { en, others: () => import('./strings.languages.ts') };
