import type { MethodNames } from '../../core/method-name.ts';
const en = {
  heading: 'Payment methods',
  add: 'Add method',
  methodNames: {} as MethodNames,
  ending: (name: string, last4: string) => `${name} ending ${last4}`,
  default: 'Default',
  expired: 'Expired',
  expiresOn: (day: string) => `Expires ${day}`,
  expires: (month: string) => `Expires ${month}`,
  expiredIn: (month: string) => `Expired ${month}`,
  pays: (amount: string, date: string, plan?: string | null) => `pays ${plan ? `${plan}, ` : ''}${amount} on ${date}`,
  backup: 'backup',
  added: (date: string) => `added ${date}`,
  replace: 'Replace',
  replaceNamed: (name: string) => `Replace ${name}`,
  actions: (name: string) => `Actions for ${name}`,
  trust: 'Card numbers go straight to Stripe. VARAi never sees them.',
  notLoaded: 'We could not load your payment methods',
  notLoadedText: 'They are safe; the fault is ours.',
  none: 'No payment method yet',
  noneText: 'Add a card or a bank account, so that your plan goes on without a break.',
  noneBarred: 'Ask an owner of your account to add one.',
  forbidden: 'You cannot see payment methods here',
  forbiddenText: 'Ask an owner of your account.',
};

export type Strings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
