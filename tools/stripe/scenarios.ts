import { invoices, isVaraiError, subscription } from '@varai/client';
import assert from 'node:assert/strict';
import { methodScenarios } from './methods.ts';
import type { Merchant, MerchantWish } from './portal.ts';
import { usageScenarios } from './usage-scenarios.ts';

export interface Scenario {
  readonly name: string;
  readonly wish: MerchantWish;
  readonly run: (merchant: Merchant) => Promise<void>;
}

const preview = (m: Merchant, planId: string, interval: 'month' | 'year' = 'month', downgrade?: 'immediately') =>
  m.client.send(subscription.preview({ planId, interval, ...(downgrade && { downgrade }) }));

const confirm = async (m: Merchant, quote: { id: string }) => m.client.send(subscription.change({ quoteId: quote.id }));

const current = async (m: Merchant) => {
  await m.hear();
  return m.client.send(subscription.current());
};

/** What the provider itself says was paid since, in minor units. */
async function paidBy(m: Merchant): Promise<number> {
  const { data } = await m.stripe.invoices.list({ customer: m.customer, status: 'paid', limit: 100 });
  return data.reduce((sum, { amount_paid: paid }) => sum + paid, 0);
}

/** Upgrades in the middle of a period and compares the quote with what was really charged. */
async function upgradeToTheCent(m: Merchant): Promise<void> {
  await m.advance(11.3);
  const before = await paidBy(m);
  const quote = await preview(m, 'enterprise');
  assert.ok(quote.dueNow.amount > 0);
  const change = await confirm(m, quote);
  assert.equal(change.status, 'succeeded');
  assert.equal((await paidBy(m)) - before, quote.dueNow.amount);
  assert.equal((await current(m)).planId, 'enterprise');
}

export const scenarios: readonly Scenario[] = [
  { name: 'an upgrade costs what was quoted, to the cent', wish: { plan: 'professional' }, run: upgradeToTheCent },
  { name: 'the same in yen', wish: { plan: 'professional', currency: 'JPY' }, run: upgradeToTheCent },
  {
    name: 'a declined upgrade keeps the old plan, and another card pays it',
    wish: { plan: 'starter' },
    async run(m) {
      await m.useCard('pm_card_chargeCustomerFail');
      await m.advance(5);
      const change = await confirm(m, await preview(m, 'professional'));
      assert.equal(change.status, 'requires_payment_method');
      assert.equal((await current(m)).planId, 'starter');
      const { id } = await m.stripe.paymentMethods.attach('pm_card_mastercard', { customer: m.customer });
      const paid = await m.client.send(subscription.retry({ id: change.id, paymentMethodId: id }));
      assert.equal(paid.status, 'succeeded');
      assert.equal((await current(m)).planId, 'professional');
    },
  },
  {
    name: 'an upgrade that the bank wants confirmed waits on the old plan, and can be given up',
    wish: { plan: 'starter' },
    async run(m) {
      await m.useCard('pm_card_authenticationRequired');
      await m.advance(5);
      const change = await confirm(m, await preview(m, 'professional'));
      assert.equal(change.status, 'requires_action');
      assert.match(change.clientSecret ?? '', /_secret_/);
      const kept = await m.client.send(subscription.keep({ id: change.id }));
      assert.equal(kept.status, 'canceled');
      const after = await current(m);
      assert.equal(after.planId, 'starter');
      assert.equal(after.openChange, null);
    },
  },
  {
    name: 'a downgrade waits for the end of the period, can be undone, and happens',
    wish: { plan: 'professional' },
    async run(m) {
      await m.advance(3);
      const quote = await preview(m, 'starter');
      assert.equal(quote.dueNow.amount, 0);
      const undone = await confirm(m, quote);
      assert.equal(undone.status, 'scheduled');
      assert.equal((await m.client.send(subscription.keep({ id: undone.id }))).status, 'canceled');
      assert.equal((await current(m)).scheduledChange, null);
      assert.equal((await confirm(m, await preview(m, 'starter'))).status, 'scheduled');
      await m.advance(31);
      assert.equal((await current(m)).planId, 'starter');
    },
  },
  {
    name: 'an upgrade on top of a planned downgrade replaces it',
    wish: { plan: 'professional' },
    async run(m) {
      await confirm(m, await preview(m, 'starter'));
      await m.advance(2);
      assert.equal((await confirm(m, await preview(m, 'enterprise'))).status, 'succeeded');
      const after = await current(m);
      assert.equal(after.planId, 'enterprise');
      assert.equal(after.scheduledChange, null);
    },
  },
  {
    name: 'a downgrade at once gives the credit that the provider computed',
    wish: { plan: 'professional' },
    async run(m) {
      await m.advance(6);
      const quote = await preview(m, 'starter', 'month', 'immediately');
      assert.ok(quote.credit.amount > 0);
      assert.equal((await confirm(m, quote)).status, 'succeeded');
      const customer = await m.stripe.customers.retrieve(m.customer);
      assert.equal('balance' in customer && -customer.balance, quote.credit.amount);
    },
  },
  {
    name: 'month to year begins a new period now',
    wish: { plan: 'professional' },
    async run(m) {
      await m.advance(9);
      const before = await paidBy(m);
      const asked = Date.now();
      const quote = await preview(m, 'professional', 'year');
      assert.equal((await confirm(m, quote)).status, 'succeeded');
      // the provider's clock stands still while one asks and confirms, and where it does not a second moves a cent at most
      const seconds = Math.ceil((Date.now() - asked) / 1000);
      const off = Math.abs((await paidBy(m)) - before - quote.dueNow.amount);
      assert.ok(off <= seconds, `charged ${off} beside the quote within ${seconds} s`);
      assert.equal((await current(m)).interval, 'year');
    },
  },
  {
    name: 'a change in a trial costs nothing and keeps the trial',
    wish: { plan: 'starter', trialDays: 14 },
    async run(m) {
      const { trialEnd } = await current(m);
      const quote = await preview(m, 'professional');
      assert.equal(quote.dueNow.amount, 0);
      assert.equal((await confirm(m, quote)).status, 'succeeded');
      const after = await current(m);
      assert.deepEqual([after.planId, after.trialEnd], ['professional', trialEnd]);
    },
  },
  {
    name: 'a cancellation is planned with its reason and taken back, and bars changes meanwhile',
    wish: { plan: 'professional' },
    async run(m) {
      const canceled = await m.client.send(subscription.cancel({ reason: 'too_expensive', comment: 'for now' }));
      assert.equal(canceled.cancelAt, canceled.currentPeriodEnd);
      await assert.rejects(
        preview(m, 'enterprise'),
        (error) => isVaraiError(error) && error.code === 'subscription/cancel_planned',
      );
      assert.equal((await m.client.send(subscription.resume({}))).cancelAt, null);
      const truth = await m.stripe.subscriptions.retrieve(m.subscription);
      assert.equal(truth.cancel_at_period_end, false);
    },
  },
  {
    name: 'an invoice that was declined says why, and is paid by another card',
    wish: { plan: 'starter' },
    async run(m) {
      await m.useCard('pm_card_chargeCustomerFail');
      await m.advance(32);
      const list = async () => (await m.client.send(invoices.list({ status: 'open' }))).items;
      const [open] = await list();
      assert.ok(open, 'the renewal is open');
      assert.notEqual(open.failure, null);
      const again = await m.client.send(invoices.pay({ id: open.id }));
      assert.equal(again.status, 'requires_payment_method');
      const { id } = await m.stripe.paymentMethods.attach('pm_card_mastercard', { customer: m.customer });
      const paid = await m.client.send(invoices.pay({ id: open.id, paymentMethodId: id }));
      assert.equal(paid.status, 'paid');
      assert.equal((await list()).length, 0);
      assert.match(paid.invoice.pdfUrl ?? '', /^https?:/);
    },
  },
  {
    name: 'the next invoice is what the provider previews, and none comes after a cancellation',
    wish: { plan: 'professional' },
    async run(m) {
      const { upcoming } = await m.client.send(invoices.upcoming());
      const preview = await m.stripe.invoices.createPreview({ customer: m.customer, subscription: m.subscription });
      assert.equal(upcoming?.amountDue.amount, preview.amount_due);
      assert.equal(upcoming.at, (await current(m)).currentPeriodEnd);
      await m.client.send(subscription.cancel({ reason: 'unused' }));
      assert.equal((await m.client.send(invoices.upcoming())).reason, 'ends');
    },
  },
  ...methodScenarios,
  ...usageScenarios,
];

/** Runs them one after the other; answers the names of those that failed, with why. */
export async function runScenarios(
  merchant: (wish: MerchantWish) => Promise<Merchant>,
  say: (line: string) => void,
): Promise<readonly { name: string; error: unknown }[]> {
  const failed: { name: string; error: unknown }[] = [];
  for (const { name, wish, run } of scenarios) {
    try {
      await run(await merchant(wish));
      say(`passed  ${name}`);
    } catch (error) {
      failed.push({ name, error });
      say(`FAILED  ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failed;
}
