const en = {
  legend: 'Other days',
  from: 'From',
  to: 'To',
  show: 'Show',
  missing: 'Choose a first and a last day.',
  order: 'The last day comes before the first. Change one of them.',
  tooLong: 'At most 400 days fit. Choose a shorter time.',
};

export type CustomStrings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
