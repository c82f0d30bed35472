const en = {
  /** Their names follow. */
  more: 'More options:',
  byDefault: (value: string) => `Default: ${value}`,
  back: (value: string) => `Back to the default: ${value}`,
};

export type FoldStrings = typeof en;

export const foldStrings = { en, others: () => import('./fold-strings.languages.ts') };
