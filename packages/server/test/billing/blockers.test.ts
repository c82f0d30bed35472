import type { UsageMeter } from '@varai/client';
import { subscriptionFixtures } from '@varai/client/testing';
import { expect, test } from 'vitest';
import { blockersOf, type BlockerFacts } from '../../src/features/subscription/blockers.ts';
import { findPlan, type CataloguePlan } from '../../src/features/subscription/catalogue.ts';
import type { ProviderSubscription } from '../../src/features/subscription/provider.ts';

const card = { id: 'pm_1', type: 'card', brand: 'visa', last4: '4242', expMonth: 1, expYear: 2030 };
const running = {
  status: 'active',
  collection: 'charge_automatically',
  method: card,
  overdue: null,
  addressed: true,
} as unknown as ProviderSubscription; // what blockers read of it
const starter = findPlan('starter') as CataloguePlan;
const facts = (truth: Partial<ProviderSubscription>, more: Partial<BlockerFacts> = {}): BlockerFacts => ({
  truth: { ...running, ...truth },
  target: starter,
  due: 100,
  currency: 'USD',
  meters: [],
  requireAddress: true,
  ...more,
});
const remedies = (given: BlockerFacts) => blockersOf(given).map(({ remedy }) => remedy);

test('nothing stands in the way of a paying customer', () => {
  expect(remedies(facts({}))).toEqual([]);
});

test('a card is needed where money is, and not in a trial that costs nothing, nor where invoices are sent', () => {
  expect(remedies(facts({ method: null }))).toEqual(['add_card']);
  expect(remedies(facts({ method: null }, { due: 0 }))).toEqual(['add_card']);
  expect(remedies(facts({ method: null, status: 'trialing' }, { due: 0 }))).toEqual([]);
  expect(remedies(facts({ method: null, collection: 'send_invoice' }))).toEqual([]);
});

test('an address is needed where tax is worked out, unless the product does without', () => {
  expect(remedies(facts({ addressed: false }))).toEqual(['add_address']);
  expect(remedies(facts({ addressed: false }, { requireAddress: false }))).toEqual([]);
});

test('an overdue invoice comes first', () => {
  const overdue = { id: 'in_1', status: 'open', amountDue: 19_900 };
  expect(blockersOf(facts({ overdue, method: null }))).toMatchObject([
    { remedy: 'pay_invoice', invoiceId: 'in_1', amountDue: { amount: 19_900, currency: 'USD' } },
    { remedy: 'add_card' },
  ]);
});

const meter = (id: UsageMeter['id'], used: number): UsageMeter => ({
  id,
  kind: 'gauge',
  used,
  limit: null,
  extra: 0,
  alert: null,
  unit: 'seat',
  resetsAt: null,
  projected: null,
});

test('what the elements are tried with is what is said here', () => {
  const { payInvoice, addCard, addAddress, reduceUsage } = subscriptionFixtures.blockers;
  const overdue = { id: payInvoice.invoiceId, status: 'open', amountDue: payInvoice.amountDue.amount };
  const meters = [meter('seats', reduceUsage.used)];
  expect(blockersOf(facts({ overdue, method: null, addressed: false }, { meters }))).toEqual([
    payInvoice,
    addCard,
    addAddress,
    reduceUsage,
  ]);
});

test('what is too much is told with what is allowed, and never as the same', () => {
  const said = blockersOf(facts({}, { meters: [meter('storage', 5_010_000_000)] }));
  expect(said).toMatchObject([{ message: 'Starter allows 5 GB; 5.1 GB are in use.' }]);
});

test('only what stays can be too much', () => {
  expect(blockersOf(facts({}, { meters: [meter('ai_tokens', 5000), meter('seats', 3)] }))).toMatchObject([
    { meter: 'seats', limit: 2, used: 3 },
  ]);
  expect(remedies(facts({}, { meters: [meter('seats', 2)] }))).toEqual([]);
});
