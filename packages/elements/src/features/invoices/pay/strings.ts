import type { MethodNames } from '../../../core/method-name.ts';
import { declineWords } from '../../../core/declines/words.ts';
import { newCardWords } from '../../../core/new-card/words.ts';

const en = {
  title: (number: string) => `Pay invoice ${number}`,
  close: 'Close',
  cancel: 'Cancel',
  total: 'Total',
  period: (plan: string, from: string, to: string) => `${plan}, ${from}\u00a0– ${to}`,
  balance: 'Applied balance',
  paidAlready: 'Paid already',
  due: 'Due now',
  payWith: 'Pay with',
  pay: (amount: string) => `Pay ${amount}`,
  again: (amount: string) => `Pay ${amount} again`,
  paying: 'Asking your bank…',
  methodNames: {} as MethodNames,
  ending: (brand: string, last4: string) => `${brand} ending ${last4}`,
  expires: (month: string) => `Expires ${month}`,
  expired: 'Expired',
  onFile: 'We charge the payment method on file.',
  unreadCards: 'Your payment methods could not be loaded.',
  reload: 'Load them again',
  loadingCards: 'Loading your payment methods…',
  addCard: 'Use another card',
  otherCards: 'Use a payment method on file',
  newCard: 'The card is saved for later payments.',
  card: newCardWords,
  waiting: 'We wait for your bank',
  waitingText: 'This takes some seconds.',
  underwayText:
    'A card takes some seconds, a bank account some days. You can close this: the invoice shows when it is paid.',
  asking: 'Your bank wants to hear from you',
  askingText: 'Confirm the payment in the window of your bank.',
  unknown: (amount: string) => `We do not know yet whether your bank took ${amount}`,
  unknownText: 'Do not pay again. We keep asking and show it here. You can close this.',
  declined: (amount: string) => `Your bank declined ${amount}`,
  unconfirmed: 'Your bank has not confirmed the payment',
  unconfirmedText: 'Nothing was charged. Try again and confirm in the window of your bank, or use another card.',
  unsent: 'That did not reach us',
  unsentText: 'You are offline. Nothing was charged. Try again when you are back.',
  decline: declineWords,
  safe: 'Nothing was charged.',
  theMethod: 'the payment method',
  noMethod: 'There is no payment method on file',
  noMethodText: 'Add one under payment methods, then come back.',
  missing: 'There is no payment method on file. Nothing was charged. Add one here.',
  done: 'Paid. Thank you',
  doneText: (amount: string, number: string) => `We have received ${amount} for invoice ${number}.`,
  closed: 'This invoice need not be paid any more',
  closedText: 'It was withdrawn. Nothing was charged.',
  lost: (amount: string) => `We cannot tell whether your bank took ${amount}`,
  lostText:
    'This invoice cannot be looked up here any more. The list shows your invoices as they are now. Look there and in your bank account before you pay again.',
  failed: 'That did not work',
  failedText: 'Nothing was charged. Try again.',
  support: 'Details for support',
  finish: 'Done',
};

export type PayStrings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
