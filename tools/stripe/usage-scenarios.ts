import { subscription, usage } from '@varai/client';
import assert from 'node:assert/strict';
import type { Merchant, MerchantWish } from './portal.ts';

interface Scenario {
  readonly name: string;
  readonly wish: MerchantWish;
  readonly run: (merchant: Merchant) => Promise<void>;
}

const extraOf = async (m: Merchant) =>
  (await m.client.send(usage.list())).find(({ id }) => id === 'ai_tokens')?.extra ?? 0;

/** The smallest package as it is shown, with what buys it. */
async function smallest(m: Merchant) {
  await m.hear();
  await m.client.send(subscription.current());
  const [offered] = await m.client.send(usage.packages());
  assert.ok(offered, 'no package is on sale');
  return { ...offered, wish: { id: offered.id, offer: offered.offer } };
}

const charged = async (m: Merchant): Promise<number> => {
  const { data } = await m.stripe.charges.list({ customer: m.customer, limit: 100 });
  return data.filter(({ status }) => status === 'succeeded').reduce((sum, { amount }) => sum + amount, 0);
};

export const usageScenarios: readonly Scenario[] = [
  {
    name: 'a token package costs what was shown, once for two tabs, and its tokens are there',
    wish: { plan: 'professional' },
    async run(m) {
      const { wish, due, tokens } = await smallest(m);
      const before = await charged(m);
      const bought = await Promise.all([m.client.send(usage.buy(wish)), m.client.send(usage.buy(wish))]);
      assert.deepEqual(new Set(bought.map(({ id }) => id)).size, 1);
      assert.equal((await m.client.send(usage.purchase({ id: bought[0].id }))).status, 'paid');
      assert.equal((await charged(m)) - before, due.amount);
      assert.equal(await extraOf(m), tokens);
    },
  },
  {
    name: 'a declined token package adds nothing, and another card pays it',
    wish: { plan: 'professional' },
    async run(m) {
      await m.useCard('pm_card_chargeCustomerFail');
      const { wish, tokens } = await smallest(m);
      const declined = await m.client.send(usage.buy(wish));
      assert.equal(declined.status, 'requires_payment_method');
      assert.equal(await extraOf(m), 0);
      const { id } = await m.stripe.paymentMethods.attach('pm_card_mastercard', { customer: m.customer });
      const paid = await m.client.send(usage.buy({ ...wish, paymentMethodId: id }));
      assert.deepEqual([paid.id, paid.status], [declined.id, 'paid']);
      assert.equal(await extraOf(m), tokens);
    },
  },
  {
    name: 'what is used is what the meter counts',
    wish: { plan: 'professional' },
    async run(m) {
      await m.hear();
      await m.client.send(subscription.current());
      await m.use('ai_tokens', 40);
      await m.use('ai_tokens', 2);
      assert.equal(await m.metered('ai_tokens'), 42);
      assert.equal((await m.client.send(usage.list())).find(({ id }) => id === 'ai_tokens')?.used, 42);
    },
  },
];
