import { isVaraiError, paymentMethods, subscription } from '@varai/client';
import assert from 'node:assert/strict';
import type { Merchant } from './portal.ts';
import type { Scenario } from './scenarios.ts';

const list = (m: Merchant) => m.client.send(paymentMethods.list());

/** What Stripe.js does with what was typed: confirms the setup that our server has begun. */
async function add(m: Merchant, payment_method: string): Promise<string> {
  const { id } = await m.client.send(paymentMethods.setup({}));
  const debit = payment_method.startsWith('pm_us');
  const setup = await m.stripe.setupIntents.confirm(id, {
    payment_method,
    return_url: 'https://shop.example/billing',
    ...(debit && { mandate_data: { customer_acceptance: { type: 'offline' as const, offline: {} } } }),
  });
  return typeof setup.payment_method === 'string' ? setup.payment_method : (setup.payment_method?.id ?? '');
}

const refused = (code: string) => (error: unknown) => isVaraiError(error) && error.code === `payment-methods/${code}`;

export const methodScenarios: readonly Scenario[] = [
  {
    name: 'a card that is set up is listed, pays everything once it is the default, and goes',
    wish: { plan: 'professional' },
    async run(m) {
      const [visa] = await list(m);
      assert.ok(visa?.default && visa.renewal, 'the only card pays the renewal');
      const id = await add(m, 'pm_card_mastercard');
      assert.deepEqual(
        (await list(m)).map((one) => [one.brand, one.default]),
        [
          ['visa', true],
          ['mastercard', false],
        ],
      );
      await m.client.send(paymentMethods.makeDefault({ id }));
      const owner = await m.stripe.customers.retrieve(m.customer);
      assert.equal('invoice_settings' in owner && owner.invoice_settings.default_payment_method, id);
      const running = await m.stripe.subscriptions.retrieve(m.subscription);
      assert.equal(running.default_payment_method, id);
      const back = await m.client.send(paymentMethods.remove({ id }));
      assert.equal(back.newDefault, visa.id);
      assert.deepEqual(
        (await list(m)).map((one) => one.id),
        [visa.id],
      );
    },
  },
  {
    name: 'the last card of a paid subscription stays',
    wish: { plan: 'starter' },
    async run(m) {
      const [only] = await list(m);
      assert.equal(only?.removal, 'last_method');
      await assert.rejects(m.client.send(paymentMethods.remove({ id: only.id })), refused('last_method'));
      assert.equal((await list(m)).length, 1);
    },
  },
  {
    name: 'a card that is added again takes the place of the older entry',
    wish: { plan: 'starter' },
    async run(m) {
      const again = await add(m, 'pm_card_visa');
      const [only, ...others] = await list(m);
      assert.deepEqual([only?.id, only?.default, others.length], [again, true, 0]);
    },
  },
  {
    name: 'expiry and address of a card change, and a date in the past is refused',
    wish: { plan: 'starter' },
    async run(m) {
      const [{ id } = { id: '' }] = await list(m);
      const billingDetails = { name: 'Ada Owner', country: 'DE', city: 'Berlin', line1: 'Rosenweg 1' };
      const changed = await m.client.send(paymentMethods.update({ id, expMonth: 3, expYear: 2041, billingDetails }));
      assert.deepEqual([changed.expMonth, changed.expYear, changed.billingDetails.city], [3, 2041, 'Berlin']);
      const late = m.client.send(paymentMethods.update({ id, expMonth: 1, expYear: 2020 }));
      await assert.rejects(late, refused('expiry_refused'));
    },
  },
  {
    name: 'a card whose bank wants a confirmation is not listed before it, nor is one that was declined',
    wish: { plan: 'starter' },
    async run(m) {
      await add(m, 'pm_card_authenticationRequired');
      await assert.rejects(add(m, 'pm_card_chargeDeclined'), { type: 'StripeCardError' });
      assert.equal((await list(m)).length, 1);
    },
  },
  {
    name: 'a bank debit, which cannot wait for its money, changes the plan without a pending update',
    wish: { plan: 'starter' },
    async run(m) {
      const id = await add(m, 'pm_usBankAccount_success');
      await m.client.send(paymentMethods.makeDefault({ id }));
      await m.advance(2);
      const quote = await m.client.send(subscription.preview({ planId: 'professional', interval: 'month' }));
      const change = await m.client.send(subscription.change({ quoteId: quote.id }));
      assert.equal(change.status, 'succeeded');
      const { pending_update } = await m.stripe.subscriptions.retrieve(m.subscription);
      assert.equal(pending_update, null);
    },
  },
];
