import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Stripe } from 'stripe';
import { afterEach, expect, test } from 'vitest';
import { openShop, seedCustomer, start } from '../testing/shop.ts';

const secret = 'whsec_test';
const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** A receiver that verifies each delivery with the SDK; it fails the first so many. */
async function receiver(failures = 0) {
  const events: Stripe.Event[] = [];
  let left = failures;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      left -= 1;
      if (left < 0)
        events.push(
          Stripe.webhooks.constructEvent(Buffer.concat(chunks), String(request.headers['stripe-signature']), secret),
        );
      response.writeHead(left < 0 ? 204 : 500).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/stripe`, events };
}

test('signs what it delivers, in order, with what was before', async () => {
  const { url, events } = await receiver();
  const { control, stripe, subscription, item, price } = await openShop({ webhookUrl: url, webhookSecret: secret });
  await stripe.subscriptions.update(subscription.id, {
    items: [{ id: item.id, price: price('professional_month') }],
    proration_behavior: 'always_invoice',
  });
  await control.webhooks.settle();
  const types = events.map((event) => event.type);
  expect(types.indexOf('customer.subscription.created')).toBeLessThan(types.indexOf('customer.subscription.updated'));
  const updated = events.findLast((event) => event.type === 'customer.subscription.updated');
  expect(updated).toMatchObject({
    api_version: '2026-10-28.endive',
    data: { previous_attributes: { items: { data: [{ price: { lookup_key: 'starter_month' } }] } } },
  });
  expect(types.filter((type) => type === 'invoice.paid')).toHaveLength(2);
});

test('delivers again what was not taken', async () => {
  const { url, events } = await receiver(2);
  const { control, stripe } = await start({ webhookUrl: url, webhookSecret: secret });
  await stripe.customers.create({});
  await control.webhooks.settle();
  expect(events.map((event) => event.type)).toEqual(['customer.created']);
});

test('doubles, drops and holds when it is told to', async () => {
  const { url, events } = await receiver();
  const { control, stripe } = await start({ webhookUrl: url, webhookSecret: secret });
  control.webhooks.set({ duplicate: true });
  await stripe.customers.create({});
  await control.webhooks.settle();
  expect(new Set(events.map((event) => event.id)).size).toBe(1);
  expect(events).toHaveLength(2);
  control.webhooks.set({ drop: true });
  await stripe.customers.create({});
  await control.webhooks.settle();
  expect(events).toHaveLength(2);
  control.webhooks.set({ hold: true });
  const customer = await seedCustomer(stripe);
  await control.webhooks.settle();
  expect(events).toHaveLength(2);
  expect(control.webhooks.held().map(({ type }) => type)).toEqual([
    'customer.created',
    'payment_method.attached',
    'customer.updated',
  ]);
  await control.webhooks.deliver([2, 0]);
  expect(events.slice(2).map((event) => event.type)).toEqual(['customer.updated', 'customer.created']);
  control.webhooks.set({});
  await control.webhooks.settle();
  expect(events.at(-1)).toMatchObject({ type: 'payment_method.attached', data: { object: { customer: customer.id } } });
});

test('delivers to endpoints made over the API, by type', async () => {
  const { url } = await receiver();
  const { stripe, control } = await start();
  const endpoint = await stripe.webhookEndpoints.create({ url, enabled_events: ['product.created'] });
  control.webhooks.set({ hold: true });
  await stripe.customers.create({});
  await stripe.products.create({ name: 'x' });
  expect(endpoint.secret).toMatch(/^whsec_/);
  expect(control.webhooks.held().map(({ type }) => type)).toEqual(['product.created']);
});
