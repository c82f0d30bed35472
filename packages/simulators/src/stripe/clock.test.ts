import { expect, test } from 'vitest';
import { firstItem, openShop, planOf, seedCatalogue, seedCustomer, start } from '../testing/shop.ts';

const day = 86_400;

test('a test clock renews at the end of each month, whatever its length', async () => {
  const { stripe } = await start();
  const price = await seedCatalogue(stripe);
  const clock = await stripe.testHelpers.testClocks.create({ frozen_time: Date.UTC(2027, 0, 31, 12) / 1000 });
  const customer = await seedCustomer(stripe, 'pm_card_visa', { test_clock: clock.id });
  const subscription = await stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price: price('starter_month') }],
  });
  await stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: Date.UTC(2027, 3, 15) / 1000 });
  const invoices = (await stripe.invoices.list({ customer: customer.id })).data.toReversed();
  expect(
    invoices.map((invoice) => new Date((invoice.lines.data[0]?.period.start ?? 0) * 1000).toISOString().slice(0, 10)),
  ).toEqual(['2027-01-31', '2027-02-28', '2027-03-31']);
  expect(invoices.every((invoice) => invoice.status === 'paid' && invoice.amount_paid === 2900)).toBe(true);
  expect(
    new Date(firstItem(await stripe.subscriptions.retrieve(subscription.id)).current_period_end * 1000).toISOString(),
  ).toBe('2027-04-30T12:00:00.000Z');
});

test('a test clock answers before it has moved, and is asked until it has', async () => {
  const { stripe } = await start();
  const from = Date.UTC(2027, 0, 1) / 1000;
  const { id } = await stripe.testHelpers.testClocks.create({ frozen_time: from });
  expect(await stripe.testHelpers.testClocks.advance(id, { frozen_time: from + day })).toMatchObject({
    status: 'advancing',
    frozen_time: from,
    status_details: { advancing: { target_frozen_time: from + day } },
  });
  expect(await stripe.testHelpers.testClocks.retrieve(id)).toMatchObject({
    status: 'ready',
    frozen_time: from + day,
    status_details: {},
  });
});

test('a test clock that is deleted takes its customers along, and ends their subscriptions and nobody else’s', async () => {
  const { stripe, subscription: other, customer: stays, price } = await openShop();
  const clock = await stripe.testHelpers.testClocks.create({ frozen_time: Date.UTC(2027, 0, 31, 12) / 1000 });
  const customer = await seedCustomer(stripe, 'pm_card_visa', { test_clock: clock.id });
  const subscription = await stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price: price('starter_month') }],
  });
  expect(await stripe.testHelpers.testClocks.del(clock.id)).toMatchObject({ id: clock.id, deleted: true });
  await expect(stripe.testHelpers.testClocks.retrieve(clock.id)).rejects.toThrow('No such test clock');
  await expect(stripe.customers.update(customer.id, { name: 'x' })).rejects.toThrow('No such customer');
  expect(await stripe.subscriptions.retrieve(subscription.id)).toMatchObject({
    status: 'canceled',
    ended_at: clock.frozen_time,
  });
  expect(await stripe.subscriptions.retrieve(other.id)).toMatchObject({ status: 'active', customer: stays.id });
  const told = (await stripe.events.list({ limit: 3 })).data.map(({ type }) => type);
  expect(told.toReversed()).toEqual([
    'customer.subscription.deleted',
    'customer.deleted',
    'test_helpers.test_clock.deleted',
  ]);
});

test('a trial costs nothing and then renews', async () => {
  const { stripe, control } = await start();
  const price = await seedCatalogue(stripe);
  const customer = await seedCustomer(stripe);
  const subscription = await stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price: price('starter_month') }],
    trial_period_days: 14,
    expand: ['latest_invoice'],
  });
  expect(subscription).toMatchObject({
    status: 'trialing',
    latest_invoice: {
      total: 0,
      status: 'paid',
      lines: { data: [{ description: 'Trial period for Starter', amount: 0 }] },
    },
  });
  await control.advance(15 * day);
  expect(await stripe.subscriptions.retrieve(subscription.id, { expand: ['latest_invoice'] })).toMatchObject({
    status: 'active',
    latest_invoice: { total: 2900, status: 'paid' },
  });
});

test('a plan changed during a trial costs nothing until the trial ends', async () => {
  const { stripe, control } = await start();
  const price = await seedCatalogue(stripe);
  const customer = await seedCustomer(stripe);
  const subscription = await stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price: price('starter_month') }],
    trial_period_days: 14,
  });
  const change = {
    items: [{ id: firstItem(subscription).id, price: price('professional_month') }],
    proration_behavior: 'always_invoice' as const,
  };
  await stripe.subscriptions.update(subscription.id, change);
  expect((await stripe.invoices.list({ customer: customer.id })).data).toHaveLength(1);
  const ended = await stripe.subscriptions.update(subscription.id, {
    trial_end: 'now',
    proration_behavior: 'always_invoice',
    expand: ['latest_invoice'],
  });
  expect(ended).toMatchObject({ status: 'active', latest_invoice: { total: 19900, status: 'paid' } });
  expect(control.now()).toBeGreaterThan(0);
});

async function scheduleDowngrade() {
  const shop = await openShop({ plan: 'professional_month' });
  const { stripe, subscription, item, price } = shop;
  const schedule = await stripe.subscriptionSchedules.create({ from_subscription: subscription.id });
  const [phase] = schedule.phases;
  await stripe.subscriptionSchedules.update(schedule.id, {
    end_behavior: 'release',
    proration_behavior: 'none',
    phases: [
      {
        items: [{ price: item.price.id, quantity: 1 }],
        start_date: phase?.start_date ?? 0,
        end_date: phase?.end_date ?? 0,
        proration_behavior: 'none',
      },
      {
        items: [{ price: price('starter_month'), quantity: 1 }],
        duration: { interval: 'month', interval_count: 1 },
        proration_behavior: 'none',
        metadata: { reason: 'downgrade', color: '' },
      },
    ],
  });
  await stripe.subscriptions.update(subscription.id, { metadata: { color: 'blue', shop: 'one' } });
  return { ...shop, schedule };
}

test('a schedule lowers the plan at the end of the period and lets go after it', async () => {
  const { stripe, subscription, schedule, control, customer } = await scheduleDowngrade();
  expect(await planOf(stripe, subscription.id)).toBe('professional_month');
  const preview = await stripe.invoices.createPreview({ schedule: schedule.id });
  expect(preview.lines.data).toMatchObject([{ amount: 2900 }]);
  await control.advance(32 * day);
  expect(await planOf(stripe, subscription.id)).toBe('starter_month');
  // a phase that begins merges its metadata into the subscription's
  expect((await stripe.subscriptions.retrieve(subscription.id)).metadata).toEqual({ shop: 'one', reason: 'downgrade' });
  expect((await stripe.invoices.list({ customer: customer.id })).data.map((invoice) => invoice.total)).toEqual([
    2900, 19900,
  ]);
  await control.advance(32 * day);
  expect(await stripe.subscriptionSchedules.retrieve(schedule.id)).toMatchObject({
    status: 'released',
    released_subscription: subscription.id,
  });
  expect(await stripe.subscriptions.retrieve(subscription.id)).toMatchObject({ schedule: null, status: 'active' });
});

test('a schedule that is released changes nothing', async () => {
  const { stripe, subscription, schedule, control } = await scheduleDowngrade();
  await expect(stripe.subscriptions.update(subscription.id, { cancel_at_period_end: true })).rejects.toMatchObject({
    message: expect.stringContaining('managed by the subscription schedule'),
  });
  await stripe.subscriptionSchedules.release(schedule.id);
  await control.advance(32 * day);
  expect(await planOf(stripe, subscription.id)).toBe('professional_month');
});

test('cancels at the end of the period, unless taken back', async () => {
  const { stripe, subscription, control } = await openShop();
  const canceled = await stripe.subscriptions.update(subscription.id, {
    cancel_at_period_end: true,
    cancellation_details: { feedback: 'too_expensive', comment: 'later' },
  });
  expect(canceled).toMatchObject({
    cancel_at_period_end: true,
    cancel_at: firstItem(canceled).current_period_end,
    cancellation_details: { reason: 'cancellation_requested', feedback: 'too_expensive' },
  });
  expect(await stripe.subscriptions.update(subscription.id, { cancel_at_period_end: false })).toMatchObject({
    cancel_at: null,
    canceled_at: null,
  });
  await stripe.subscriptions.update(subscription.id, { cancel_at_period_end: true });
  await control.advance(32 * day);
  expect(await stripe.subscriptions.retrieve(subscription.id)).toMatchObject({ status: 'canceled' });
});

test('taxes by the country of the customer, and refuses one without an address', async () => {
  const { stripe } = await start();
  const price = await seedCatalogue(stripe);
  const customer = await seedCustomer(stripe);
  const order = { customer: customer.id, items: [{ price: price('starter_month') }], automatic_tax: { enabled: true } };
  await expect(stripe.subscriptions.create(order)).rejects.toMatchObject({ code: 'customer_tax_location_invalid' });
  await stripe.customers.update(customer.id, {
    address: { country: 'DE', postal_code: '10115', city: 'Berlin', line1: 'Weg 1' },
  });
  const subscription = await stripe.subscriptions.create({ ...order, expand: ['latest_invoice'] });
  expect(subscription.latest_invoice).toMatchObject({
    subtotal: 2900,
    total: 3451,
    total_taxes: [{ amount: 551, taxable_amount: 2900 }],
    lines: { data: [{ taxes: [{ amount: 551 }] }] },
  });
});
