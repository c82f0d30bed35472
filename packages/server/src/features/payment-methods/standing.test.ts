import type Stripe from 'stripe';
import { expect, test } from 'vitest';
import type { RunningSubscription, Standing } from './provider.ts';
import { nextToRenew, payer } from './standing.ts';
import { kept } from './stripe-method.ts';

const subscription = (changes: Partial<RunningSubscription>): RunningSubscription => ({
  id: 'sub',
  default: null,
  paid: true,
  schedule: null,
  renewsAt: null,
  ...changes,
});
const standing = (...subscriptions: RunningSubscription[]): Standing => ({
  methods: [],
  default: 'pm_customer',
  subscriptions,
});

test('of several subscriptions the one that renews next says which method pays, and what', () => {
  const later = subscription({ id: 'later', default: 'pm_later', renewsAt: '2026-12-20T00:00:00.000Z' });
  const sooner = subscription({ id: 'sooner', default: 'pm_sooner', renewsAt: '2026-12-03T00:00:00.000Z' });
  const ends = subscription({ id: 'ends', default: 'pm_ends' });
  expect(payer(standing(ends, later, sooner))).toBe('pm_sooner');
  expect(nextToRenew(standing(ends, later, sooner))?.id).toBe('sooner');
  expect(payer(standing(later, { ...sooner, default: null }))).toBe('pm_customer');
  expect(payer(standing(ends))).toBe('pm_ends');
  expect([payer(standing()), nextToRenew(standing(ends))]).toEqual(['pm_customer', undefined]);
});

test.each(['card', 'sepa_debit', 'us_bank_account', 'bacs_debit', 'acss_debit', 'au_becs_debit', 'nz_bank_account'])(
  'the last digits and the fingerprint of a method of the type %s are told',
  (type) => {
    const method = { type, billing_details: {}, created: 0, [type]: { last4: '3000', fingerprint: 'fp' } };
    // safe: what is read of a method is there
    expect(kept(method as unknown as Stripe.PaymentMethod)).toMatchObject({ last4: '3000', fingerprint: 'fp' });
  },
);

test('a method without digits has none', () => {
  const link = { type: 'link', billing_details: {}, created: 0, link: { email: 'ada@acme.test' } };
  expect(kept(link as unknown as Stripe.PaymentMethod)).toMatchObject({ last4: '', fingerprint: null, brand: 'link' });
});
