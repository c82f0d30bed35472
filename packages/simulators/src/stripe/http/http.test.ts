import { expect, onTestFinished, test, vi } from 'vitest';
import { openShop, sdk, seedCustomer, start } from '../../testing/shop.ts';

test('refuses a wrong key as Stripe does', async () => {
  const { simulator } = await start();
  await expect(sdk(simulator.url, 'sk_test_other').customers.list()).rejects.toMatchObject({
    type: 'StripeAuthenticationError',
    statusCode: 401,
  });
});

test('rejects a call it does not know, instead of answering an object of undefined fields', async () => {
  const { stripe } = await start();
  await expect(stripe.shippingRates.create({ display_name: 'By post' })).rejects.toMatchObject({
    statusCode: 404,
    message: expect.stringContaining('Unrecognized request URL (POST: /v1/shipping_rates)'),
  });
});

test('names the parameter that is unknown, missing or no such object', async () => {
  const { stripe } = await start();
  const unknown = { name: 'x', colour: 'red' } as { name: string };
  await expect(stripe.products.create(unknown)).rejects.toMatchObject({
    statusCode: 400,
    code: 'parameter_unknown',
    param: 'colour',
  });
  await expect(stripe.products.create({} as { name: string })).rejects.toMatchObject({
    code: 'parameter_missing',
    param: 'name',
  });
  await expect(stripe.customers.retrieve('cus_nobody')).rejects.toMatchObject({
    statusCode: 404,
    code: 'resource_missing',
    param: 'id',
  });
  await expect(stripe.subscriptions.create({ customer: 'cus_nobody', items: [{ price: 'x' }] })).rejects.toMatchObject({
    code: 'resource_missing',
    param: 'customer',
  });
});

test('answers the same key and parameters with the same bytes, once worked', async () => {
  const { stripe } = await start();
  const first = await stripe.customers.create({ email: 'a@acme.test' }, { idempotencyKey: 'key-1' });
  const again = await stripe.customers.create({ email: 'a@acme.test' }, { idempotencyKey: 'key-1' });
  expect(again.id).toBe(first.id);
  expect(again.lastResponse.headers['idempotent-replayed']).toBe('true');
  expect((await stripe.customers.list()).data).toHaveLength(1);
  await expect(stripe.customers.create({ email: 'b@acme.test' }, { idempotencyKey: 'key-1' })).rejects.toMatchObject({
    type: 'StripeIdempotencyError',
    statusCode: 400,
  });
});

test('refuses a key of more than 255 characters', async () => {
  const { stripe } = await start();
  const make = (length: number) => stripe.customers.create({}, { idempotencyKey: 'k'.repeat(length) });
  await expect(make(256)).rejects.toMatchObject({ type: 'StripeInvalidRequestError', statusCode: 400 });
  expect((await stripe.customers.list()).data).toHaveLength(0);
  expect(await make(255)).toMatchObject({ object: 'customer' });
});

test('refuses a key that is still being worked on', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { stripe, control } = await start();
  control.fault({ match: 'POST /v1/customers', kind: 'slow', ms: 150 });
  const both = [1, 2].map(() => stripe.customers.create({}, { idempotencyKey: 'key-2' }));
  // whichever came first is answered when its time has come, and not before
  await expect(Promise.race(both)).rejects.toMatchObject({ statusCode: 409 });
  await vi.advanceTimersByTimeAsync(150);
  const ends = await Promise.allSettled(both);
  expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

test('pages with has_more, forwards and backwards', async () => {
  const { stripe } = await start();
  const ids: string[] = [];
  for (let index = 0; index < 5; index += 1) ids.unshift((await stripe.customers.create({})).id);
  const first = await stripe.customers.list({ limit: 2 });
  expect(first).toMatchObject({ object: 'list', has_more: true, url: '/v1/customers' });
  const rest = await stripe.customers.list({ limit: 3, starting_after: ids[1] ?? '' });
  expect([...first.data, ...rest.data].map((row) => row.id)).toEqual(ids);
  expect((await stripe.customers.list({ limit: 2, ending_before: ids[2] ?? '' })).data.map((row) => row.id)).toEqual(
    ids.slice(0, 2),
  );
  const all: string[] = [];
  for await (const customer of stripe.customers.list({ limit: 2 })) all.push(customer.id);
  expect(all).toEqual(ids);
});

// the SDK itself tries once more after a connection that was cut: two times each
test('cuts the connection before or after the work', async () => {
  const { stripe, control } = await start();
  control.fault({ match: 'POST /v1/customers', kind: 'before', times: 2 });
  await expect(stripe.customers.create({})).rejects.toMatchObject({ type: 'StripeConnectionError' });
  expect((await stripe.customers.list()).data).toHaveLength(0);
  control.fault({ match: 'POST /v1/customers', kind: 'after', times: 2 });
  await expect(stripe.customers.create({}, { idempotencyKey: 'key-3' })).rejects.toMatchObject({
    type: 'StripeConnectionError',
  });
  const again = await stripe.customers.create({}, { idempotencyKey: 'key-3' });
  expect((await stripe.customers.list()).data.map((row) => row.id)).toEqual([again.id]);
  control.fault({ kind: 'status', status: 503 });
  await expect(stripe.customers.list()).rejects.toMatchObject({ statusCode: 503 });
});

test('expands what is asked for, and refuses what cannot be expanded', async () => {
  const { stripe, subscription } = await openShop();
  const whole = await stripe.subscriptions.retrieve(subscription.id, {
    expand: ['customer', 'latest_invoice.payments.data.payment.payment_intent', 'items.data.price.product'],
  });
  expect(whole).toMatchObject({
    customer: { object: 'customer' },
    latest_invoice: {
      payments: { data: [{ payment: { payment_intent: { object: 'payment_intent', status: 'succeeded' } } }] },
    },
    items: { data: [{ price: { product: { id: 'prod_varai_starter' } } }] },
  });
  await expect(stripe.subscriptions.retrieve(subscription.id, { expand: ['nothing'] })).rejects.toMatchObject({
    statusCode: 400,
    param: 'expand',
  });
});

test('keeps its state over a restart', async () => {
  const { mkdtemp } = await import('node:fs/promises');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const stateFile = join(await mkdtemp(join(tmpdir(), 'stripe-')), 'state.json');
  const first = await start({ stateFile });
  const customer = await seedCustomer(first.stripe);
  await first.control.advance(3600);
  await first.simulator.close();
  const second = await start({ stateFile });
  expect(await second.stripe.customers.retrieve(customer.id)).toMatchObject({ email: 'ada@acme.test' });
  expect((await second.stripe.paymentMethods.list({ customer: customer.id })).data).toHaveLength(1);
  expect(second.control.now() - Math.floor(Date.now() / 1000)).toBeGreaterThan(3000);
});
