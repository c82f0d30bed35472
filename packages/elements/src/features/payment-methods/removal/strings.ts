const en = {
  title: (name: string) => `Remove ${name}?`,
  close: 'Close',
  keep: { card: 'Keep card', account: 'Keep account', other: 'Keep it' },
  remove: { card: 'Remove card', account: 'Remove account', other: 'Remove' },
  noBackup: 'You will have no backup.',
  stillPays: (name: string, amount: string, date: string) => `${name} still pays your renewal of ${amount} on ${date}.`,
  takesOver: (name: string, amount: string, date: string) =>
    `${name} pays instead: your renewal of ${amount} on ${date}.`,
  takesOverIdle: (name: string) => `${name} becomes your default.`,
  noneUsable: (amount: string, date: string) =>
    `No other method can pay your renewal of ${amount} on ${date}. Add one before that day.`,
  idle: 'Nothing is due on it.',
  final: 'It cannot be undone: to pay with it again, add it again.',
  lastTitle: (name: string) => `${name} cannot be removed yet`,
  last: (amount: string, date: string) =>
    `It is the only method on file and pays your renewal of ${amount} on ${date}. Put another one in its place; then it goes.`,
  lastIdle: 'It is the only method on file and pays your plan. Put another one in its place; then it goes.',
  another: 'Add another',
};

export type RemovalStrings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
