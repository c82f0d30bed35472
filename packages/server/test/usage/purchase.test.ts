import { subscription, usage, usageErrors, type TokenPackage } from '@varai/client';
import type { Updateable } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tables } from '../../src/platform/database.ts';
import { challenge } from '../billing/bank.ts';
import { openShop, type Shop } from './shop.ts';
import { engines } from './world.ts';

describe.each(engines)('buying tokens, on $name', (engine) => {
  let shop: Shop;
  let made = 0;
  beforeAll(async () => {
    shop = await openShop(engine);
  });
  afterAll(() => shop.close());

  async function merchant(card?: string) {
    const someone = await shop.merchant(`buyer_${(made += 1)}`, card);
    await someone.client.send(subscription.current());
    const [small, middle] = (await someone.client.send(usage.packages())) as [TokenPackage, TokenPackage];
    const extra = async () => (await someone.client.send(usage.list())).find(({ id }) => id === 'ai_tokens')?.extra;
    const wish = (one: TokenPackage) => ({ id: one.id, offer: one.offer });
    return { ...someone, small, middle, extra, wish };
  }

  test('packages are the provider’s, the smallest first, in the account’s currency', async () => {
    const { client } = await merchant();
    const packages = await client.send(usage.packages());
    expect(packages.map(({ tokens, price }) => [tokens, price])).toEqual([
      [1_000, { amount: 2_500, currency: 'USD' }],
      [5_000, { amount: 10_000, currency: 'USD' }],
      [20_000, { amount: 32_000, currency: 'USD' }],
    ]);
    const yen = await shop.merchant('yen', 'pm_card_visa', 'JPY');
    expect((await yen.client.send(usage.packages()))[0]?.price).toEqual({ amount: 3_800, currency: 'JPY' });
  });

  test('a package is paid at once, to the cent, and its tokens are there', async () => {
    const { client, customer, small, wish, extra } = await merchant();
    expect(await client.send(usage.buy(wish(small)))).toMatchObject({ status: 'paid', tokens: 1_000, failure: null });
    expect(await shop.charged(customer)).toBe(2_500);
    expect(await extra()).toBe(1_000);
  });

  test('two tabs and a double click make one charge; another one is asked for anew', async () => {
    const { client, customer, small, wish, extra } = await merchant();
    const answers = await Promise.all([1, 2, 3].map(() => client.send(usage.buy(wish(small)))));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await shop.charged(customer)).toBe(2_500);
    expect(await client.send(usage.buy(wish(small)))).toMatchObject({ status: 'paid', id: answers[0]?.id });
    expect(await extra()).toBe(1_000);

    const [again] = (await client.send(usage.packages())) as [TokenPackage];
    expect(await client.send(usage.buy(wish(again)))).toMatchObject({ status: 'paid' });
    expect([await extra(), await shop.charged(customer)]).toEqual([2_000, 5_000]);
  });

  test('an offer that no longer stands is refused, and nothing is charged', async () => {
    const { client, customer, small, middle, wish } = await merchant();
    await client.send(usage.buy(wish(small)));
    const stale = client.send(usage.buy(wish(middle)));
    await expect(stale).rejects.toMatchObject({ code: usageErrors.offer_changed.code });
    const cheap = client.send(usage.buy({ id: small.id, offer: small.offer.replace('2500', '25') }));
    await expect(cheap).rejects.toMatchObject({ code: usageErrors.offer_changed.code });
    const gone = client.send(usage.buy({ id: 'prod_varai_tokens_7' }));
    await expect(gone).rejects.toMatchObject({ code: usageErrors.package_not_found.code });
    expect(await shop.charged(customer)).toBe(2_500);
  });

  test('a declined payment gives nothing, and another card pays the same invoice', async () => {
    const { client, customer, small, wish, extra } = await merchant('pm_card_chargeCustomerFail');
    const declined = await client.send(usage.buy(wish(small)));
    expect(declined).toMatchObject({ status: 'requires_payment_method', failure: { code: 'card_declined' } });
    expect([await extra(), await shop.charged(customer)]).toEqual([0, 0]);
    const { id: paymentMethodId } = await shop.stripe.paymentMethods.attach('pm_card_mastercard', { customer });
    const paid = await client.send(usage.buy({ ...wish(small), paymentMethodId }));
    expect(paid).toMatchObject({ id: declined.id, status: 'paid' });
    expect([await extra(), await shop.charged(customer)]).toEqual([1_000, 2_500]);
  });

  test('another customer’s card and another customer’s purchase are strangers', async () => {
    const one = await merchant();
    const other = await merchant();
    const { id: paymentMethodId } = await shop.stripe.paymentMethods.attach('pm_card_visa', {
      customer: other.customer,
    });
    const foreign = one.client.send(usage.buy({ ...one.wish(one.small), paymentMethodId }));
    await expect(foreign).rejects.toMatchObject({ code: usageErrors.method_not_found.code });
    const { id } = await other.client.send(usage.buy(other.wish(other.small)));
    await expect(one.client.send(usage.purchase({ id }))).rejects.toMatchObject({
      code: usageErrors.purchase_not_found.code,
    });
    expect(await shop.charged(one.customer)).toBe(0);
  });

  test('a bank’s question is answered in the page, and the purchase is paid at the next look', async () => {
    const { client, customer, small, wish, extra } = await merchant('pm_card_authenticationRequired');
    const asked = await client.send(usage.buy(wish(small)));
    expect(asked).toMatchObject({ status: 'requires_action' });
    expect(asked.clientSecret).toMatch(/_secret_/);
    await challenge(shop, { customer }, true);
    expect(await client.send(usage.purchase({ id: asked.id }))).toMatchObject({ status: 'paid' });
    expect([await extra(), await shop.charged(customer)]).toEqual([1_000, 2_500]);
  });

  test('a purchase that only lacks its money gives way to another package', async () => {
    const { client, customer, small, middle, wish, extra } = await merchant('pm_card_chargeCustomerFail');
    const { id } = await client.send(usage.buy(wish(small)));
    const { id: paymentMethodId } = await shop.stripe.paymentMethods.attach('pm_card_visa', { customer });
    expect(await client.send(usage.buy({ ...wish(middle), paymentMethodId }))).toMatchObject({ status: 'paid' });
    expect(await client.send(usage.purchase({ id }))).toMatchObject({ status: 'canceled' });
    expect([await extra(), await shop.charged(customer)]).toEqual([5_000, 10_000]);
  });

  test.each(['kept', 'invoiced', 'paid', 'written'])(
    'a crash after it was %s is repaired: one charge, credited once',
    async (point) => {
      const { client, customer, small, wish, extra } = await merchant();
      shop.crashing.at = `purchase:${point}`;
      // the page's own tries may have ended it already
      await client.send(usage.buy(wish(small))).catch(() => undefined);
      shop.crashing.at = undefined;
      shop.wall.ahead += 2 * 60_000;
      await shop.app.parts.usage.recover();
      await shop.app.parts.usage.recover();
      expect([await extra(), await shop.charged(customer)]).toEqual([1_000, 2_500]);
    },
  );

  test('what is not paid for an hour is withdrawn, and credits nothing', async () => {
    const { client, small, wish, extra } = await merchant('pm_card_chargeCustomerFail');
    const { id } = await client.send(usage.buy(wish(small)));
    shop.wall.ahead += 61 * 60_000;
    await shop.app.parts.usage.recover();
    expect(await client.send(usage.purchase({ id }))).toMatchObject({ status: 'canceled' });
    expect(await extra()).toBe(0);
  });

  const patch = (account: string, id: string, row: Updateable<Tables['token_purchases']>) =>
    shop.database.system((trx) =>
      trx.updateTable('token_purchases').set(row).where('account', '=', account).where('id', '=', id).execute(),
    );

  test('one whose invoice is gone is canceled at the next look, and another can be bought', async () => {
    const { account, client, customer, small, wish, extra } = await merchant('pm_card_chargeCustomerFail');
    const { id } = await client.send(usage.buy(wish(small)));
    await patch(account, id, { invoice_id: 'in_gone' });
    expect(await client.send(usage.purchase({ id }))).toMatchObject({ status: 'canceled' });
    const method = await shop.stripe.paymentMethods.attach('pm_card_visa', { customer });
    const again = await client.send(usage.buy({ ...wish(small), paymentMethodId: method.id }));
    expect(again).toMatchObject({ status: 'paid' });
    expect([again.id === id, await extra(), await shop.charged(customer)]).toEqual([false, 1_000, 2_500]);

    const left = await merchant('pm_card_chargeCustomerFail');
    const { id: untouched } = await left.client.send(usage.buy(left.wish(left.small)));
    await patch(left.account, untouched, { invoice_id: 'in_gone' });
    shop.wall.ahead += 61 * 60_000;
    await shop.app.parts.usage.recover();
    expect(await left.client.send(usage.purchase({ id: untouched }))).toMatchObject({ status: 'canceled' });
  });

  test('one whose draft was deleted before it was final is canceled too', async () => {
    const { account, client, small, wish, customer } = await merchant('pm_card_chargeCustomerFail');
    const { id } = await client.send(usage.buy(wish(small)));
    const open = `${id}_2`;
    await patch(account, id, { id: open, invoice_id: null });
    const draft = await shop.stripe.invoices.create(
      {
        customer,
        currency: 'usd',
        collection_method: 'charge_automatically',
        auto_advance: false,
        pending_invoice_items_behavior: 'exclude',
        metadata: { varai_purchase: open, varai_account: account },
      },
      { idempotencyKey: `${open}:invoice` },
    );
    await shop.stripe.invoices.del(draft.id);
    expect(await client.send(usage.purchase({ id: open }))).toMatchObject({ status: 'canceled' });
  });

  test('one that cannot be settled keeps no other waiting, and is reported', async () => {
    const odd = await merchant('pm_card_chargeCustomerFail');
    const { id: broken } = await odd.client.send(usage.buy(odd.wish(odd.small)));
    const { client, small, wish } = await merchant('pm_card_chargeCustomerFail');
    const { id } = await client.send(usage.buy(wish(small)));
    await patch(odd.account, broken, { invoice_id: '' });
    shop.wall.ahead += 61 * 60_000;
    await expect(shop.app.parts.usage.recover()).rejects.toThrow();
    expect(await client.send(usage.purchase({ id }))).toMatchObject({ status: 'canceled' });
    // asked again no sooner than the others
    await shop.app.parts.usage.recover();
    await patch(odd.account, broken, { status: 'canceled' });
  });

  test('a debt in the customer’s balance is not charged beside the package', async () => {
    const { client, customer, small, wish, extra } = await merchant();
    await shop.stripe.customers.createBalanceTransaction(customer, { amount: 700, currency: 'usd' });
    const owing = { code: usageErrors.open_balance.code, data: { open: { amount: 700, currency: 'USD' } } };
    await expect(client.send(usage.buy(wish(small)))).rejects.toMatchObject(owing);
    await expect(client.send(usage.buy(wish(small)))).rejects.toMatchObject(owing);
    expect([await extra(), await shop.charged(customer)]).toEqual([0, 0]);
    // once it is settled, the same offer stands
    await shop.stripe.customers.createBalanceTransaction(customer, { amount: -700, currency: 'usd' });
    expect(await client.send(usage.buy(wish(small)))).toMatchObject({ status: 'paid', charged: { amount: 2_500 } });
    expect([await extra(), await shop.charged(customer)]).toEqual([1_000, 2_500]);
  });

  test.each([
    [700, 1_800],
    [2_500, 0],
    [9_000, 0],
  ])('a credit of %i is said before, and what was charged afterwards', async (credit, charged) => {
    const { client, customer, small, extra } = await merchant();
    await shop.stripe.customers.createBalanceTransaction(customer, { amount: -credit, currency: 'usd' });
    const [shown] = (await client.send(usage.packages())) as [TokenPackage];
    expect(shown).toMatchObject({ price: { amount: 2_500 }, due: { amount: charged, currency: 'USD' } });
    const bought = await client.send(usage.buy({ id: small.id, offer: shown.offer }));
    const paid = { status: 'paid', charged: { amount: charged }, balance: { amount: 2_500 - charged } };
    expect(bought).toMatchObject(paid);
    expect(await client.send(usage.purchase({ id: bought.id }))).toMatchObject(paid);
    expect([await extra(), await shop.charged(customer)]).toEqual([1_000, charged]);
  });

  test('every page of prices is read, however much else is sold once', async () => {
    const { client } = await merchant();
    const { id: product } = await shop.stripe.products.create({ name: 'A badge' });
    for (let one = 1; one <= 110; one += 1)
      await shop.stripe.prices.create({ product, currency: 'usd', unit_amount: one });
    shop.wall.ahead += 6 * 60_000;
    expect(await client.send(usage.packages())).toHaveLength(3);
  });

  test.each([
    [
      'exclusive',
      2_603,
      [
        ['discount', -313],
        ['tax', 416],
      ],
    ],
    ['inclusive', 2_187, [['discount', -313]]],
  ] as const)('a tax that is %s and a discount are said before, and charged to the cent', async (how, total, lines) => {
    const { client, customer, extra } = await merchant();
    const { stripe } = shop;
    await stripe.customers.update(customer, { address: { country: 'DE', postal_code: '10115' } });
    const [subscription] = (await stripe.subscriptions.list({ customer })).data;
    await stripe.subscriptions.update(subscription!.id, { automatic_tax: { enabled: true } });
    const coupon = await stripe.coupons.create({ percent_off: 12.5, duration: 'forever' });
    shop.simulator.control.discount(customer, coupon.id);
    await stripe.customers.createBalanceTransaction(customer, { amount: -100, currency: 'usd' });
    const { id: product } = await stripe.products.create({ name: 'Ten', metadata: { varai_tokens: '10' } });
    const price = { product, currency: 'usd', unit_amount: 2_500, tax_behavior: how };
    const { id } = await stripe.prices.create(price);
    shop.wall.ahead += 6 * 60_000;

    const [shown] = (await client.send(usage.packages())) as [TokenPackage];
    expect(shown).toMatchObject({
      price: { amount: 2_500 },
      tax: how,
      total: { amount: total },
      due: { amount: total - 100 },
    });
    expect(shown.lines.map(({ kind, amount }) => [kind, amount.amount])).toEqual(lines);
    const paid = {
      status: 'paid',
      amount: { amount: total },
      charged: { amount: total - 100 },
      balance: { amount: 100 },
    };
    expect(await client.send(usage.buy({ id: shown.id, offer: shown.offer }))).toMatchObject(paid);
    expect([await extra(), await shop.charged(customer)]).toEqual([10, total - 100]);

    // a discount that ended meanwhile is asked for anew, before anything is charged
    const [before] = (await client.send(usage.packages())) as [TokenPackage];
    shop.simulator.control.discount(customer, null);
    const stale = client.send(usage.buy({ id: before.id, offer: before.offer }));
    await expect(stale).rejects.toMatchObject({ code: usageErrors.offer_changed.code });
    await stripe.customers.update(customer, { address: '' });
    await expect(client.send(usage.packages())).rejects.toMatchObject({ code: usageErrors.address_missing.code });
    expect(await shop.charged(customer)).toBe(total - 100);
    await stripe.prices.update(id, { active: false });
    shop.wall.ahead += 6 * 60_000;
  });

  test.each([
    ['USD', false, 2_500, 475, 'exclusive'],
    ['USD', true, 2_500, 0, 'inclusive'],
    // 3,800 × 0.19 = 722, and no hundredths of a yen
    ['JPY', false, 3_800, 722, 'exclusive'],
  ] as const)(
    'a rate of 19 percent set by hand on the subscription counts for a package, too: in %s, within the price: %s',
    async (currency, inclusive, price, tax, how) => {
      const { stripe } = shop;
      const { client, customer } = await shop.merchant(`rated_${(made += 1)}`, 'pm_card_visa', currency);
      const rate = await stripe.taxRates.create({ display_name: 'VAT', percentage: 19, inclusive });
      const [subscription] = (await stripe.subscriptions.list({ customer })).data;
      await stripe.subscriptions.update(subscription!.id, { default_tax_rates: [rate.id] });

      const [shown] = (await client.send(usage.packages())) as [TokenPackage];
      const total = { amount: price + tax, currency };
      expect(shown).toMatchObject({ price: { amount: price }, tax: how, total, due: total });
      expect(shown.lines).toEqual(tax > 0 ? [{ kind: 'tax', amount: { amount: tax, currency } }] : []);
      const bought = await client.send(usage.buy({ id: shown.id, offer: shown.offer }));
      expect(bought).toMatchObject({ status: 'paid', amount: total, charged: total });
      expect(await shop.charged(customer)).toBe(total.amount);
      const [invoice] = (await stripe.invoices.list({ customer, limit: 1 })).data;
      expect(invoice).toMatchObject({ default_tax_rates: [{ id: rate.id }], total: total.amount });
    },
  );

  test('a session without the right may look and not buy, and Shopify’s accounts buy nothing here', async () => {
    await shop.merchant('viewer');
    const viewer = shop.clientOf('viewer', { usage: [] });
    const [one] = (await viewer.send(usage.packages())) as [TokenPackage];
    await expect(viewer.send(usage.buy({ id: one.id }))).rejects.toMatchObject({ code: 'session/feature_forbidden' });
    const shopify = await shop.merchant('shopify', 'pm_card_visa', 'USD', 'shopify-billing');
    await expect(shopify.client.send(usage.packages())).rejects.toMatchObject({
      code: usageErrors.rail_unsupported.code,
    });
  });
});
