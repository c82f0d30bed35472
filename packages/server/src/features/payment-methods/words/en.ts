import { declineWords } from '@varai/client/declines';
import { refusals } from '../refusals.ts';
import type { MethodWords } from '../words.ts';

export const words: MethodWords = {
  names: {
    acss_debit: 'Canadian bank account',
    au_becs_debit: 'Australian bank account',
    bacs_debit: 'UK bank account',
    card: 'Card',
    kr_card: 'Korean card',
    nz_bank_account: 'New Zealand bank account',
    sepa_debit: 'SEPA debit',
    unknown: 'Card',
    us_bank_account: 'US bank account',
  },
  mails: {
    footer: 'If this was not you, change it in the portal and tell us.',
    of: {
      removed: ({ method, next }) => [
        'A payment method was removed',
        `${method} was removed from your account.`,
        next === null ? 'Nothing else changed.' : `From now on ${next} pays.`,
      ],
      default: ({ method }) => [
        'You pay with another method from now on',
        `${method} is your default payment method now. It pays what is due next.`,
      ],
      expiring: ({ method, end }) => [
        'Your card expires soon',
        `${method} pays your subscription and expires at the end of ${end}.`,
        'Enter the new date in the portal, or add another card, so that the next payment goes through.',
      ],
    },
  },
  page: {
    title: 'Add a payment method',
    safe: 'Card and account numbers go straight to Stripe. We never see them.',
    save: 'Save payment method',
    cancel: 'Cancel',
    back: 'Back to where you came from',
    added: 'Payment method added',
    addedMore: 'It is in your list of payment methods.',
    close: 'You can close this page.',
    expired: 'This link has expired',
    again: 'It was good for one payment method and ten minutes. Open it again from your billing page.',
    unknown: 'There is nothing here',
    unknownMore: 'This link is not complete, or it is long gone. Open it again from your billing page.',
    noScript: 'This page needs JavaScript, which Stripe’s fields are made of.',
    script: {
      busyText: 'Saving. Your bank may ask you to confirm.',
      blocked:
        'Stripe’s fields did not load. An extension or a network rule may block them. Allow js.stripe.com and load the page again.',
      unsent:
        'That did not reach us. Nothing was saved and nothing was charged. What you typed is still here. Try again.',
      barred:
        'Our server refused it. Nothing was saved and nothing was charged. Open this page again from your billing page.',
      busy: 'That was too often. Nothing was saved and nothing was charged. Try again in a minute.',
      unknown: 'We do not know yet whether it was saved. Nothing was charged. Try again: it is saved once.',
      unheard: 'Stripe has saved it, but our server did not answer. Nothing was charged. Try again: it is saved once.',
      unconfirmed: 'Your bank has not confirmed it. Nothing was saved. Try again, and confirm at your bank.',
      pending: 'Your bank needs a little longer',
      pendingText:
        'It is in your list as soon as your bank has confirmed it. You may have to confirm small amounts first.',
    },
    refusals: refusals(declineWords, 'this payment method', 'Nothing was charged, and nothing was saved.'),
  },
};
