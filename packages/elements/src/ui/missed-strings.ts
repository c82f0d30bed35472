const en = {
  missed: 'That did not work',
  missedText: 'We could not fetch what it needs. Nothing was changed. Try again when you are online.',
  reload: 'If you are online and it stays so, reload this page.',
  close: 'Close',
  offline: 'You are offline',
  offlineText: 'This needs the network: nothing was sent, and nothing was changed. Do it again when you are back.',
};

export type MissedStrings = typeof en;

export const missedStrings = { en, others: () => import('./missed-strings.languages.ts') };
