import { phrases } from '../phrases.ts';

const en = {
  ...phrases,
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
  phase: {
    ...phrases.phase,
    subscriptionNotLoaded: 'We could not load your subscription',
    noSubscription: 'No plan yet',
    noSubscriptionText: 'Once you have a plan, it shows here.',
    seePlans: 'See plans',
  },
};

export type SummaryStrings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
