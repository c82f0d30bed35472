import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstItem, seedCatalogue, seedCustomer, start } from '../testing/shop.ts';

/** Nearest multiple of the step, half away from zero, in exact rationals: the sums of the simulator by another road. */
function exact(amount: number, numerator: number, denominator: number, step: number): number {
  const scaled = BigInt(amount) * BigInt(numerator) * 10n;
  const tenths = scaled / (BigInt(denominator) * BigInt(step));
  const remainder = scaled - tenths * BigInt(denominator) * BigInt(step);
  const [whole, digit] = [tenths / 10n, tenths % 10n];
  return Number(digit > 4n || (digit === 5n && remainder >= 0n) ? whole + 1n : whole) * step;
}

const currencies = [
  { currency: 'usd', step: 1, amounts: { starter: 2900, professional: 19900, enterprise: 99900 } },
  { currency: 'jpy', step: 1, amounts: { starter: 4400, professional: 30100, enterprise: 151000 } },
  { currency: 'kwd', step: 10, amounts: { starter: 8990, professional: 61290, enterprise: 307500 } },
] as const;

const plans = ['starter', 'professional', 'enterprise'] as const;

test.each(currencies)(
  'prorates to the second in $currency, each line to what can be charged',
  async ({ currency, step, amounts }) => {
    const { stripe } = await start();
    const price = await seedCatalogue(stripe, currency, amounts);
    const customer = await seedCustomer(stripe);
    const subscriptions = new Map<string, Awaited<ReturnType<typeof stripe.subscriptions.create>>>();
    for (const plan of plans)
      subscriptions.set(
        plan,
        await stripe.subscriptions.create({
          customer: customer.id,
          items: [{ price: price(`${plan}_month`), quantity: 3 }],
        }),
      );

    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...plans),
        fc.constantFrom(...plans),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 9 }),
        async (from, to, moment, quantity) => {
          const subscription = subscriptions.get(from);
          if (!subscription || from === to) return;
          const item = firstItem(subscription);
          const [begins, ends] = [item.current_period_start, item.current_period_end];
          const at = begins + Math.floor(moment * (ends - begins - 1));
          const preview = await stripe.invoices.createPreview({
            customer: customer.id,
            subscription: subscription.id,
            subscription_details: {
              items: [{ id: item.id, price: price(`${to}_month`), quantity }],
              proration_behavior: 'always_invoice',
              proration_date: at,
            },
          });
          const lines = preview.lines.data.map((line) => line.amount);
          const credit = 0 - exact(amounts[from] * 3, ends - at, ends - begins, step);
          const debit = exact(amounts[to] * quantity, ends - at, ends - begins, step);
          expect(lines).toEqual([credit, debit]);
          expect(preview.total).toBe(credit + debit);
          expect(preview.amount_due).toBe(Math.max(0, credit + debit));
          expect(preview.lines.data.every((line) => line.parent?.subscription_item_details?.proration === true)).toBe(
            true,
          );
        },
      ),
      { numRuns: 40, seed: 20261121 },
    );
  },
);

test('charges exactly what the preview of the same second said', async () => {
  const { stripe } = await start();
  const price = await seedCatalogue(stripe);
  const customer = await seedCustomer(stripe);
  const subscription = await stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price: price('starter_month') }],
  });
  const item = firstItem(subscription);
  const change = {
    items: [{ id: item.id, price: price('professional_month') }],
    proration_behavior: 'always_invoice' as const,
    proration_date: item.current_period_start + 1_000_003,
  };
  const preview = await stripe.invoices.createPreview({
    customer: customer.id,
    subscription: subscription.id,
    subscription_details: change,
  });
  const updated = await stripe.subscriptions.update(subscription.id, {
    ...change,
    payment_behavior: 'pending_if_incomplete',
    expand: ['latest_invoice'],
  });
  expect(updated.latest_invoice).toMatchObject({
    status: 'paid',
    total: preview.total,
    amount_paid: preview.amount_due,
  });
});

test('a year after a month credits the unused month, begins anew and bills at once', async () => {
  const { stripe, control } = await start();
  const price = await seedCatalogue(stripe);
  const customer = await seedCustomer(stripe);
  const subscription = await stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price: price('starter_month') }],
  });
  const item = firstItem(subscription);
  await control.advance(10 * 86_400);
  const updated = await stripe.subscriptions.update(subscription.id, {
    items: [{ id: item.id, price: price('starter_year') }],
    expand: ['latest_invoice'],
  });
  const length = item.current_period_end - item.current_period_start;
  const changed = firstItem(updated);
  const credit = 0 - exact(2900, item.current_period_end - changed.current_period_start, length, 1);
  expect(updated.billing_cycle_anchor).toBe(changed.current_period_start);
  expect(new Date(changed.current_period_end * 1000).getUTCFullYear()).toBe(
    new Date(changed.current_period_start * 1000).getUTCFullYear() + 1,
  );
  expect(updated.latest_invoice).toMatchObject({
    total: 29000 + credit,
    lines: { data: [{ amount: credit }, { amount: 29000 }] },
  });
});

test('a cheaper plan at once leaves a credit that the next invoice uses up', async () => {
  const { stripe, control } = await start();
  const price = await seedCatalogue(stripe);
  const customer = await seedCustomer(stripe);
  const subscription = await stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price: price('professional_month') }],
  });
  const item = firstItem(subscription);
  const updated = await stripe.subscriptions.update(subscription.id, {
    items: [{ id: item.id, price: price('starter_month') }],
    proration_behavior: 'always_invoice',
    proration_date: item.current_period_start + 86_400,
    expand: ['latest_invoice'],
  });
  const invoice = updated.latest_invoice as {
    total: number;
    amount_due: number;
    status: string;
    ending_balance: number;
  };
  expect(invoice).toMatchObject({ amount_due: 0, status: 'paid', ending_balance: invoice.total });
  expect(invoice.total).toBeLessThan(0);
  expect((await stripe.customers.retrieve(customer.id)) as { balance: number }).toMatchObject({
    balance: invoice.total,
  });
  await control.advance(32 * 86_400);
  const [renewal] = (await stripe.invoices.list({ customer: customer.id })).data;
  expect(renewal).toMatchObject({
    total: 2900,
    starting_balance: invoice.total,
    ending_balance: invoice.total + 2900,
    amount_due: 0,
    status: 'paid',
  });
  const entries = await stripe.customers.listBalanceTransactions(customer.id);
  expect(entries.data.map((entry) => entry.amount)).toEqual([2900, invoice.total]);
});
