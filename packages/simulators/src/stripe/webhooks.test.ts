import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Stripe } from 'stripe';
import { afterEach, expect, test, vi } from 'vitest';
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

/** Looks again after each turn of the loop, since the timers are the test's own. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

/** Always the same numbers from 0 to 1 (Park and Miller's generator). */
const seeded = (seed: number) => () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;

/** Timers that a test moves; what goes over the network is counted, and takes the time it takes. */
function ownTimers() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const sent = vi.spyOn(globalThis, 'fetch');
  closing.push(
    () => vi.useRealTimers(),
    () => sent.mockRestore(),
  );
  return sent;
}

test('waits with each delivery as long as it is told to', async () => {
  const sent = ownTimers();
  const { url, events } = await receiver();
  const { control, stripe } = await start({ webhookUrl: url, webhookSecret: secret });
  control.webhooks.set({ delay: 60_000 });
  await stripe.customers.create({});
  await vi.advanceTimersByTimeAsync(30_000);
  await stripe.products.create({ name: 'x' });
  await vi.advanceTimersByTimeAsync(29_999);
  expect(sent).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await until(() => events.length === 1);
  await vi.advanceTimersByTimeAsync(29_999);
  expect(sent).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  await until(() => events.length === 2);
  expect(events.map((event) => event.type)).toEqual(['customer.created', 'product.created']);
  expect(sent).toHaveBeenCalledTimes(2);
});

test('waits twice as long after each try that was not taken', async () => {
  const sent = ownTimers();
  const { url, events } = await receiver(3);
  const { stripe } = await start({ webhookUrl: url, webhookSecret: secret });
  const { setTimeout } = globalThis;
  const waits: unknown[] = [];
  globalThis.setTimeout = ((run: () => void, ms?: number) => (waits.push(ms), setTimeout(run, ms))) as never;
  closing.unshift(() => void (globalThis.setTimeout = setTimeout));
  await stripe.customers.create({});
  await vi.advanceTimersByTimeAsync(0);
  for (const [tries, wait] of [
    [1, 200],
    [2, 400],
    [3, 800],
  ] as const) {
    expect(sent).toHaveBeenCalledTimes(tries);
    await until(() => waits.includes(wait));
    await vi.advanceTimersByTimeAsync(wait - 1);
    expect(sent).toHaveBeenCalledTimes(tries);
    await vi.advanceTimersByTimeAsync(1);
  }
  expect(sent).toHaveBeenCalledTimes(4);
  await until(() => events.length === 1);
  expect(events[0]?.type).toBe('customer.created');
});

test('shuffles those of one moment by its seed', async () => {
  const order = async (seed: number, shuffle: boolean) => {
    const { url, events } = await receiver();
    const { control, stripe } = await start({ webhookUrl: url, webhookSecret: secret, random: seeded(seed) });
    control.webhooks.set({ hold: true });
    for (let n = 0; n < 6; n++) await stripe.products.create({ name: String(n) });
    control.webhooks.set({ shuffle });
    await control.webhooks.settle();
    return events.map((event) => (event.data.object as Stripe.Product).name);
  };
  expect(await order(1, false)).toEqual(['0', '1', '2', '3', '4', '5']);
  const first = await order(1, true);
  expect(first).not.toEqual(first.toSorted());
  expect(first.toSorted()).toEqual(['0', '1', '2', '3', '4', '5']);
  expect(await order(1, true)).toEqual(first);
  expect(await order(20_261_122, true)).not.toEqual(first);
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
