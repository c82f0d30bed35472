/** What a first screen says; what is said of an interruption comes with its drawing. */
const en = {
  loading: 'Loading',
  again: 'Try again',
};

export type CoreStrings = typeof en;

export const coreStrings = { en, others: () => import('./strings.languages.ts') };
