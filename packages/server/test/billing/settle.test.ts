import { expect, test } from 'vitest';
import { settle, type StoredChange } from '../../src/features/subscription/change.ts';
import type { ProviderSubscription } from '../../src/features/subscription/provider.ts';

const now = new Date('2026-11-20T12:00:00Z');

/** An upgrade that was sent while look 7 was the newest, and of which nobody has heard since. */
const sent = {
  id: 'chg_1',
  status: 'processing',
  step: 'wait',
  timing: 'immediately',
  suspendedBy: null,
  invoiceId: null,
  effectiveAt: null,
  priceId: 'price_enterprise',
  waitSync: 7,
} as StoredChange;

/** The subscription as it was: neither the change nor anything that waits for it. */
const untouched = {
  change: null,
  pending: null,
  schedule: null,
  endedAt: null,
  priceId: 'price_professional',
  periodStart: now.getTime() / 1000,
} as unknown as ProviderSubscription;

test('a look that began before the change was sent does not conclude that it is gone', () => {
  expect(settle(sent, untouched, 6, now)).toBeUndefined();
  expect(settle(sent, untouched, 7, now)).toBeUndefined();
  expect(settle(sent, { ...untouched, endedAt: 1 }, 7, now)).toBeUndefined();
});

test('the first look that began after it does', () => {
  expect(settle(sent, untouched, 8, now)).toMatchObject({ status: 'expired', step: 'done' });
  expect(settle({ ...sent, step: 'keep' }, untouched, 8, now)).toMatchObject({ status: 'canceled', step: 'done' });
  expect(settle(sent, { ...untouched, endedAt: 1 }, 8, now)).toMatchObject({ status: 'canceled' });
});

test('what the provider has applied is believed of any look, and of a change that was given up too', () => {
  const truth = { ...untouched, change: 'chg_1', changeInvoice: null };
  for (const change of [sent, { ...sent, status: 'expired', step: 'done' } as const]) {
    expect(settle(change, truth, 1, now)).toMatchObject({ status: 'succeeded', step: 'done', effectiveAt: now });
  }
  expect(settle({ ...sent, status: 'succeeded', step: 'done' }, truth, 9, now)).toBeUndefined();
});

test('no look concludes anything of a change that is still to be sent, or that another one laid aside', () => {
  expect(settle({ ...sent, step: 'send' }, untouched, 99, now)).toBeUndefined();
  expect(settle({ ...sent, suspendedBy: 'chg_2' }, untouched, 99, now)).toBeUndefined();
});
