const en = {
  support: 'Details for support',
  request: (id: string) => `Request ${id}`,
  offline: 'You are offline',
  offlineText: 'This loads by itself when you are back.',
  offlineStale: (time: string) => `This is what we knew at ${time}. It goes on by itself when you are back.`,
  stale: (time: string) => `We could not refresh this. It is as of ${time}.`,
  forbidden: 'You cannot see this here',
  forbiddenText: 'Ask an owner of your account.',
  signedOut: 'Your session has ended',
  signedOutText: 'Sign in again, or reload this page.',
};

export type InterruptionStrings = typeof en;

export const interruptionStrings = { en, others: () => import('./interruption-strings.languages.ts') };
