const en = {
  soon: (name: string, day: string) => `${name} expires on ${day}`,
  expired: (name: string) => `${name} has expired`,
  pays: (amount: string, date: string) =>
    `It pays your renewal of ${amount} on ${date}. Put another one in its place before that.`,
  paysIdle: 'It is your default. Put another one in its place, so that payments go on.',
  backup: (name: string, amount: string, date: string) =>
    `It is your only backup. ${name} pays your renewal of ${amount} on ${date}.`,
  backupIdle: 'It is your only backup.',
  replace: 'Replace card',
  use: (name: string) => `Pay with ${name}`,
};

export type ExpiringStrings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
