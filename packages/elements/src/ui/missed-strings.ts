const en = {
  missed: 'That did not work',
  missedText: 'We could not fetch what it needs. Nothing was changed. Try again when you are online.',
  reload: 'If you are online and it stays so, reload this page.',
  close: 'Close',
};

export type MissedStrings = typeof en;

export const missedStrings = { en, others: () => import('./missed-strings.languages.ts') };
