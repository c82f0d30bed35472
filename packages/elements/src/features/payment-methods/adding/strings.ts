import { declineWords } from '../../../core/declines/words.ts';

const unknown = 'We do not know yet whether it was saved';
const notConfirmed = 'Your bank has not confirmed it';
const notConfirmedText = 'Nothing was saved. Add it again, and confirm at your bank.';

const en = {
  ...declineWords,
  title: 'Add a payment method',
  replace: (name: string) => `Replace ${name}`,
  close: 'Close',
  steps: 'Adding a payment method',
  filling: 'Details',
  bank: 'Bank',
  page: 'Secure page',
  saved: 'Saved',
  loading: 'Stripe’s fields are loading',
  fields: 'Card or account',
  asDefault: 'Make this the default',
  paysNext: (amount: string, date: string) => `It pays your renewal of ${amount} on ${date}.`,
  removeOld: (name: string) => `Remove ${name}`,
  removeOldText: 'Once this one is saved.',
  cancel: 'Cancel',
  save: { card: 'Save card', account: 'Save account', other: 'Save' },
  sending: 'Saving…',
  asking: 'Asking your bank…',
  bankTitle: 'Your bank may want to hear from you',
  bankText: 'Confirm in the window of your bank. Nothing is saved until then.',
  leaving: 'Your bank is still being asked',
  leavingText: 'If you close this, it is saved only if you confirm at your bank. We tell you here what came of it.',
  keepWaiting: 'Keep waiting',
  leave: 'Close anyway',
  refused: 'That was not saved',
  whatWasAdded: 'the payment method',
  yours: { card: 'this card', account: 'this account', other: 'it' },
  safe: 'Nothing was charged, and nothing was saved.',
  troubles: {
    unsent: {
      title: 'That did not reach us',
      text: 'Nothing was saved and nothing was charged. What you typed is still here. Try again.',
    },
    barred: {
      title: 'That was not saved',
      text: 'Our server refused it. Nothing was saved and nothing was charged. Load this page again.',
    },
    busy: {
      title: 'That was too often',
      text: 'Nothing was saved and nothing was charged. What you typed is still here. Try again in a minute.',
    },
    unconfirmed: { title: notConfirmed, text: notConfirmedText },
    unknown: {
      title: unknown,
      text: 'Nothing was charged. What you typed is still here. Try again: it is saved once.',
    },
  },
  unavailable: 'Stripe’s fields did not load',
  unavailableText: 'An extension, the network or this page’s policy may keep them away. Nothing was saved.',
  again: 'Try again',
  blocked: 'It is added on a page of its own',
  blockedText: 'It opens in a new tab and takes a minute. Come back here afterwards; the new one is in your list then.',
  open: 'Open the secure page',
  opening: 'Opening…',
  pageFailed: 'We could not open that page',
  pageFailedText: 'Nothing has changed. Try again.',
  waitingPage: 'We look again as soon as you are back here.',
  notConfirmed,
  notConfirmedText,
  unknown,
  unknownText: 'Nothing was charged. It is in your list once it is saved.',
  pending: 'Your bank needs a little longer',
  pendingText: 'It is in your list as soon as your bank has confirmed it. You may have to confirm small amounts first.',
};

export type AddingStrings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
