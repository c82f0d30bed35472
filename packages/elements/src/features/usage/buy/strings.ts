import { declineWords } from '../../../core/declines/words.ts';

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
  lasting: 'They are used after your plan’s own, and stay until they are used up. Prices include tax.',
  payWith: 'Pay with',
  paysWith: (method: string) => `${method} pays.`,
  onFile: 'We charge the payment method on file.',
  noMethod: 'There is no card on file',
  noMethodText: 'Add one under payment methods, then come back.',
  addCard: 'Use another card',
  otherCards: 'Use a card on file',
  newCard: 'The card is saved for later payments.',
  cardTrouble: {
    fields: 'The card fields could not be shown. Nothing was charged. Close this and try again.',
    unsaved: 'The card was not saved. Nothing was charged. Look at its details or use another card.',
  },
  ending: (brand: string, last4: string) => `${brand} ending ${last4}`,
  cardExpired: 'Expired',
  pay: (amount: string) => `Pay ${amount}`,
  paying: 'Asking your bank…',
  waiting: 'We wait for your bank',
  waitingText: 'This takes some seconds.',
  asking: 'Your bank wants to hear from you',
  askingText: 'Confirm the payment in the window of your bank.',
  unknown: (amount: string) => `We do not know yet whether your bank took ${amount}`,
  unknownText: 'Do not pay again. We keep asking and show it here. You can close this.',
  declined: (amount: string) => `Your bank declined ${amount}`,
  ...declineWords,
  safe: 'Nothing was charged.',
  theCard: 'the card',
  missing: 'There is no card on file. Nothing was charged.',
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
      text: 'Nothing was charged just now: tokens were bought in the meantime, or a price is another. Look again before you pay.',
    },
    other: {
      title: 'Another purchase is with your bank',
      text: 'Nothing was charged for this one. Wait until the other is through.',
    },
    failed: { title: 'That did not work', text: 'Nothing was charged. Try again.' },
  },
  support: 'Details for support',
  done: 'Your tokens are there',
  doneText: (count: string, amount: string) => `We added ${count} tokens and charged ${amount}.`,
};

export type BuyStrings = typeof en;

export const strings = { en, de: () => import('./strings.de.ts').then(({ de }) => de) };
