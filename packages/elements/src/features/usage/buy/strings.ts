import type { MethodNames } from '../../../core/method-name.ts';
import { declineWords } from '../../../core/declines/words.ts';
import { newCardWords } from '../../../core/new-card/words.ts';

const en = {
  title: 'Buy AI tokens',
  close: 'Close',
  cancel: 'Cancel',
  finish: 'Done',
  loading: 'Loading the packages…',
  noPackages: 'The packages could not be loaded',
  noPackagesText: 'Nothing was charged. Try again in a moment.',
  reload: 'Try again',
  howMany: 'How many',
  tokens: (count: string) => `${count} tokens`,
  lasting: 'They are used after your plan’s own, and stay until they are used up.',
  taxIncluded: 'The price includes tax.',
  added: { discount: 'Discount', tax: 'Tax' },
  total: 'Total',
  payWith: 'Pay with',
  paysWith: (method: string) => `${method} pays.`,
  onFile: 'We charge the payment method on file.',
  noMethod: 'There is no payment method on file',
  noMethodText: 'Add one under payment methods, then come back.',
  addCard: 'Use another card',
  otherCards: 'Use a payment method on file',
  newCard: 'The card is saved for later payments.',
  card: newCardWords,
  methodNames: {} as MethodNames,
  ending: (brand: string, last4: string) => `${brand} ending ${last4}`,
  cardExpired: 'Expired',
  credit: (credit: string, due: string) => `Your credit balance pays ${credit} of it, the payment method ${due}.`,
  covered: (credit: string) => `Your credit balance pays all of it, ${credit}. Nothing is charged.`,
  take: (count: string) => `Get ${count} tokens`,
  taking: 'One moment…',
  pay: (amount: string) => `Pay ${amount}`,
  paying: 'Asking your bank…',
  waiting: 'We wait for your bank',
  waitingText: 'This takes some seconds.',
  underwayText:
    'A card takes some seconds, a bank account some days. You can close this: your tokens come once it is paid.',
  asking: 'Your bank wants to hear from you',
  askingText: 'Confirm the payment in the window of your bank.',
  unknown: (amount: string) => `We do not know yet whether your bank took ${amount}`,
  unknownText: 'Do not pay again. We keep asking and show it here. You can close this.',
  declined: (amount: string) => `Your bank declined ${amount}`,
  ...declineWords,
  safe: 'Nothing was charged.',
  theCard: 'the payment method',
  missing: 'There is no payment method on file. Nothing was charged.',
  notes: {
    unconfirmed: {
      title: 'Your bank has not confirmed the payment',
      text: 'Nothing was charged. Try again and confirm in the window of your bank, or use another card.',
    },
    unsent: {
      title: 'That did not reach us',
      text: 'You are offline. Nothing was charged. Try again when you are back.',
    },
    changed: {
      title: 'The offer has changed',
      text: 'Nothing was charged just now: tokens were bought in the meantime, or a price, a tax or a discount is another. Look again before you pay.',
    },
    other: {
      title: 'Another purchase is with your bank',
      text: 'Nothing was charged for this one. Wait until the other is through.',
    },
    gone: { title: 'This package is no longer sold', text: 'Nothing was charged. Choose another one.' },
    method: {
      title: 'This payment method is no longer on file',
      text: 'Nothing was charged. Choose another one.',
    },
    address: {
      title: 'Your billing address is missing',
      text: 'The tax on tokens depends on it. Nothing was charged. Add it in your profile, then come back.',
    },
    elsewhere: {
      title: 'Tokens are not sold here',
      text: 'Your account is billed by the platform of your shop. Nothing was charged.',
    },
    failed: { title: 'That did not work', text: 'Nothing was charged. Try again.' },
  },
  owing: (amount: string | undefined) => (amount ? `${amount} is still open` : 'An amount is still open'),
  owingText:
    'Nothing was charged: it would have been taken together with the tokens. It comes with your next invoice. Once that is paid, you can buy tokens; to settle it sooner, write to us.',
  lost: 'We cannot tell how your purchase ended',
  lostText:
    'It cannot be looked up here any more. This page shows your tokens as they are now, and your invoices show what was paid. Look there before you pay again.',
  toPackages: 'Show the packages',
  support: 'Details for support',
  done: 'Your tokens are there',
  doneText: (count: string, amount: string) => `We added ${count} tokens and charged ${amount}.`,
  doneCovered: (count: string) => `We added ${count} tokens and charged nothing.`,
  fromCredit: (amount: string) => `${amount} came from your credit balance.`,
};

export type BuyStrings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
