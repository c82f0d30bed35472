import { phrases } from './phrases.ts';

const en = {
  ...phrases,
  picker: {
    heading: 'Your plan',
    now: (plan: string, price: string, end: string) => `${plan}, ${price}. ${end}`,
    period: 'Billing period',
    monthly: 'Monthly',
    yearly: 'Yearly',
    monthsFree: (months: number) => (months === 1 ? '1 month free' : `${months} months free`),
    whenYearly: (price: string) => `${price} a year when paid yearly`,
    whenMonthly: (price: string) => `${price} a month when paid monthly`,
    current: 'Current plan',
    since: (date: string) => `Subscribed since ${date}`,
    upgrade: (plan: string) => `Upgrade to ${plan}`,
    switch: (plan: string) => `Switch to ${plan}`,
    payYearly: 'Pay yearly',
    payMonthly: 'Pay monthly',
    planned: (date: string) => `Starts on ${date}`,
    smallPrint: 'Any tax is shown before you confirm. You can change again at any time.',
    included: 'Included',
    notIncluded: 'Not included',
    unlimited: 'Unlimited',
    allFeatures: (count: number) => `All ${count} features`,
    changes: 'What changes',
    fromTo: (before: string, after: string) => `from ${before} to ${after}`,
    gains: (feature: string) => `Adds ${feature}`,
    loses: (feature: string) => `Without ${feature}`,
    same: 'Nothing but the price changes',
    close: 'Close',
  },
  limits: {
    aiTokens: 'AI tokens per month',
    apiCalls: 'API calls per month',
    storageBytes: 'Storage',
    seats: 'Team members',
  },
  phase: {
    ...phrases.phase,
    plansNotLoaded: 'We could not load the plans',
    noPlans: 'No plans on offer',
    noPlansText: 'There is no plan to choose from now. Your own plan goes on.',
  },
};

export type Strings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
