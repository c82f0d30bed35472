import { expect, test } from 'vitest';
import { openShop, planOf, seedCatalogue, seedCustomer, start, useCard } from '../../testing/shop.ts';

async function upgrade(card: string) {
  const shop = await openShop({ card });
  const { stripe, subscription, item, price } = shop;
  const updated = await stripe.subscriptions.update(subscription.id, {
    items: [{ id: item.id, price: price('professional_month') }],
    proration_behavior: 'always_invoice',
    payment_behavior: 'pending_if_incomplete',
    expand: ['latest_invoice.confirmation_secret', 'latest_invoice.payments.data.payment.payment_intent'],
  });
  const invoice = updated.latest_invoice;
  if (invoice === null || typeof invoice === 'string') throw new Error('no invoice');
  return { ...shop, updated, invoice };
}

const failing = [
  ['pm_card_chargeCustomerFail', 'card_declined', 'generic_decline'],
  ['pm_card_threeDSecure2Required', undefined, undefined],
] as const;

test.each(failing)('keeps the old plan while %s has not paid', async (card, code, decline_code) => {
  const { updated, invoice, stripe, subscription } = await upgrade(card);
  expect(updated).toMatchObject({
    status: 'active',
    pending_update: { subscription_items: [{ price: { lookup_key: 'professional_month' } }] },
  });
  expect((updated.pending_update?.expires_at ?? 0) - updated.created).toBeGreaterThanOrEqual(23 * 3600);
  expect(await planOf(stripe, subscription.id)).toBe('starter_month');
  expect(invoice.status).toBe('open');
  const intent = invoice.payments?.data[0]?.payment.payment_intent;
  if (code)
    expect(intent).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { type: 'card_error', code, decline_code },
    });
  else expect(intent).toMatchObject({ status: 'requires_action', next_action: { type: 'use_stripe_sdk' } });
  expect(invoice.confirmation_secret?.client_secret).toContain('_secret_');
});

test('changes plan when the open invoice is paid with another card', async () => {
  const { invoice, stripe, subscription, customer } = await upgrade('pm_card_chargeCustomerFail');
  await expect(stripe.invoices.pay(invoice.id)).rejects.toMatchObject({
    type: 'StripeCardError',
    statusCode: 402,
    code: 'card_declined',
    decline_code: 'generic_decline',
  });
  const card = await useCard(stripe, customer.id, 'pm_card_mastercard');
  expect(await stripe.invoices.pay(invoice.id, { payment_method: card })).toMatchObject({
    status: 'paid',
    amount_remaining: 0,
  });
  expect(await planOf(stripe, subscription.id)).toBe('professional_month');
  const types = (await stripe.events.list({ limit: 100 })).data.map((event) => event.type);
  expect(types).toContain('customer.subscription.pending_update_applied');
  await expect(stripe.invoices.pay(invoice.id)).rejects.toMatchObject({ code: 'invoice_already_paid' });
});

test('forgets the change when its invoice is voided', async () => {
  const { invoice, stripe, subscription } = await upgrade('pm_card_threeDSecure2Required');
  await stripe.invoices.voidInvoice(invoice.id);
  expect(await stripe.subscriptions.retrieve(subscription.id)).toMatchObject({
    pending_update: null,
    status: 'active',
  });
  expect(await planOf(stripe, subscription.id)).toBe('starter_month');
});

test('forgets the change when nobody paid for 23 hours', async () => {
  const { invoice, stripe, subscription, control } = await upgrade('pm_card_threeDSecure2Required');
  await control.advance(23 * 3600 + 1);
  expect(await stripe.subscriptions.retrieve(subscription.id)).toMatchObject({
    pending_update: null,
    status: 'active',
  });
  expect(await stripe.invoices.retrieve(invoice.id)).toMatchObject({ status: 'void' });
  expect((await stripe.events.list({ type: 'customer.subscription.pending_update_expired' })).data).toHaveLength(1);
});

test.each([
  [true, 'professional_month', 'paid'],
  [false, 'starter_month', 'open'],
] as const)('3-D Secure answered with %s ends in %s', async (passed, plan, status) => {
  const { invoice, stripe, subscription, simulator } = await upgrade('pm_card_threeDSecure2Required');
  const secret = invoice.confirmation_secret?.client_secret ?? '';
  const answered = await fetch(`${simulator.url}/js/intents/${secret.split('_secret_')[0] ?? ''}/authenticate`, {
    method: 'POST',
    headers: { authorization: 'Bearer pk_test_varai', 'content-type': 'application/json' },
    body: JSON.stringify({ client_secret: secret, passed }),
  });
  expect(answered.headers.get('access-control-allow-origin')).toBe('*');
  expect(await answered.json()).toMatchObject({ status: passed ? 'succeeded' : 'requires_payment_method' });
  expect(await planOf(stripe, subscription.id)).toBe(plan);
  expect(await stripe.invoices.retrieve(invoice.id)).toMatchObject({ status });
});

test('refuses what a pending update cannot hold, and a date together with a new anchor', async () => {
  const { stripe, subscription, item, price } = await openShop();
  const items = [{ id: item.id, price: price('professional_month') }];
  await expect(
    stripe.subscriptions.update(subscription.id, {
      items,
      payment_behavior: 'pending_if_incomplete',
      cancel_at_period_end: true,
    }),
  ).rejects.toMatchObject({ statusCode: 400, param: 'cancel_at_period_end' });
  await expect(
    stripe.subscriptions.update(subscription.id, {
      items,
      billing_cycle_anchor: { type: 'now' },
      proration_date: item.current_period_start + 5,
    }),
  ).rejects.toMatchObject({ message: 'You cannot specify `proration_date` when `billing_cycle_anchor=now`.' });
});

test('changes nothing with error_if_incomplete when the bank refuses', async () => {
  const { stripe, subscription, item, price, control, customer } = await openShop();
  control.nextPayment(customer.id, 'insufficient_funds');
  await expect(
    stripe.subscriptions.update(subscription.id, {
      items: [{ id: item.id, price: price('professional_month') }],
      proration_behavior: 'always_invoice',
      payment_behavior: 'error_if_incomplete',
    }),
  ).rejects.toMatchObject({ statusCode: 402, decline_code: 'insufficient_funds' });
  expect(await planOf(stripe, subscription.id)).toBe('starter_month');
  expect((await stripe.invoices.list({ customer: customer.id })).data).toHaveLength(1);
});

test('a renewal that fails leaves the subscription past due until its invoice is paid', async () => {
  const { stripe, subscription, control, customer } = await openShop({ card: 'pm_card_chargeCustomerFail' });
  await control.advance(32 * 86_400);
  expect(await stripe.subscriptions.retrieve(subscription.id)).toMatchObject({ status: 'past_due' });
  const [open] = (await stripe.invoices.list({ customer: customer.id, status: 'open' })).data;
  expect(open).toMatchObject({ billing_reason: 'subscription_cycle', amount_due: 2900 });
  await stripe.invoices.pay(open?.id ?? '', { payment_method: 'pm_card_visa' });
  expect(await stripe.subscriptions.retrieve(subscription.id)).toMatchObject({ status: 'active' });
});

test('a first payment that waits for its confirmation is incomplete, and dies after a day', async () => {
  const { stripe, control } = await start();
  const price = await seedCatalogue(stripe);
  const customer = await seedCustomer(stripe, null);
  const subscription = await stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price: price('starter_month') }],
    payment_behavior: 'default_incomplete',
    expand: ['latest_invoice.confirmation_secret'],
  });
  expect(subscription.status).toBe('incomplete');
  await expect(
    stripe.subscriptions.create({ customer: customer.id, items: [{ price: price('starter_month') }] }),
  ).rejects.toMatchObject({ code: 'resource_missing' });
  await control.advance(86_400);
  expect(await stripe.subscriptions.retrieve(subscription.id)).toMatchObject({ status: 'incomplete_expired' });
});
