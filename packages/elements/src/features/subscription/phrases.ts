/** What several tags of the subscription say in the same words. */
export const phrases = {
  /** After a price: `$199 a month`. */
  each: { month: 'a month', year: 'a year' },
  dates: {
    renews: (date: string) => `Renews ${date}`,
    ends: (date: string) => `Ends ${date}`,
    trial: (date: string) => `Free trial until ${date}`,
    paused: 'Paused',
    owes: 'An invoice is open',
    ended: 'Ended',
  },
  phase: {
    notLoadedText: 'Your plan works as before; the fault is ours.',
    forbidden: 'You cannot see plans here',
    forbiddenText: 'Ask an owner of your account.',
  },
};

export type Phrases = typeof phrases;
