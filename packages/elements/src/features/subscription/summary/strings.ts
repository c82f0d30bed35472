const en = {
  heading: 'Subscription',
  change: 'Change plan',
  cancel: 'Cancel subscription',
  active: 'Active',
  trialing: 'Trial',
  past_due: 'Past due',
  unpaid: 'Unpaid',
  paused: 'Paused',
  incomplete: 'Not paid yet',
  incomplete_expired: 'Ended',
  canceled: 'Ended',
  ending: 'Ends soon',
  aMonth: 'a month',
  aYear: 'a year',
  dates: {
    renews: (date: string) => `Renews ${date}`,
    ends: (date: string) => `Ends ${date}`,
    trial: (date: string) => `Free trial until ${date}`,
    ended: 'Ended',
  },
  phase: {
    notLoadedText: 'Your plan works as before; the fault is ours.',
    subscriptionNotLoaded: 'We could not load your subscription',
    noSubscription: 'No subscription yet',
    noSubscriptionText: 'Once a plan is chosen, it shows here.',
    forbidden: 'You cannot see plans here',
    forbiddenText: 'Ask an owner of your account.',
  },
};

export type SummaryStrings = typeof en;

export const strings = { en, de: () => import('./strings.de.ts').then(({ de }) => de) };
