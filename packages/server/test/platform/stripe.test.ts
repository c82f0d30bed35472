import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { paymentMethods } from '@varai/client';
import { createStripeSimulator } from '@varai/simulators';
import { sql } from 'kysely';
import Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/platform/config.ts';
import { createStripe } from '../../src/platform/stripe.ts';
import { openTestDatabases } from './databases.ts';
import { openPortal, problemIn } from './portal.ts';

const secret = 'whsec_test_secret';
const environment = {
  STRIPE_SECRET_KEY: 'sk_test_x',
  STRIPE_WEBHOOK_SECRET: secret,
  PUBLIC_URL: 'https://portal.test',
};

describe.each(openTestDatabases())('webhooks of Stripe on $name', ({ open }) => {
  test('are verified on the raw body and stored once per id', async () => {
    const { database, remove } = await open();
    const portal = await openPortal(database, { config: readConfig(environment) });
    await portal.start();
    try {
      const payload = JSON.stringify({
        id: 'evt_1',
        object: 'event',
        type: 'customer.updated',
        created: 1_790_000_000,
        data: { object: {} },
      });
      const signature = await new Stripe('sk_test_x').webhooks.generateTestHeaderStringAsync({ payload, secret });
      const post = (body: string, header: string) =>
        portal.app.request('/hooks/stripe', { method: 'POST', body, headers: { 'stripe-signature': header } });

      expect(await problemIn(await post(payload.replace('evt_1', 'evt_2'), signature))).toMatchObject({
        status: 400,
        code: 'request/malformed',
      });
      expect((await post(payload, '')).status).toBe(400);
      expect((await post(payload, signature)).status).toBe(200);
      expect((await post(payload, signature)).status).toBe(200);

      const { rows } = await database.system((trx) => sql`select source, id, type from inbox_events`.execute(trx));
      expect(rows).toEqual([{ source: 'stripe', id: 'evt_1', type: 'customer.updated' }]);
      expect(portal.log.join('')).not.toContain(secret);
    } finally {
      await portal.stop();
      await remove();
    }
  });
});

test('without a key there is no Stripe', () => {
  expect(createStripe(readConfig({}))).toBeNull();
});

test('a key of any length reaches Stripe within its 255 characters, the same each time and unlike every other', async () => {
  const simulator = await createStripeSimulator();
  await simulator.listen(0);
  const stripe = createStripe(
    readConfig({ ...environment, STRIPE_SECRET_KEY: 'sk_test_varai', STRIPE_API_URL: simulator.url }),
  )!;
  const make = async (idempotencyKey: string, email: string) => {
    const made = await stripe.customers.create({ email }, { idempotencyKey });
    return { id: made.id, key: made.lastResponse.headers['idempotency-key'] };
  };
  const long = `customer:acct_1:${'k'.repeat(255)}`;
  const first = await make(long, 'a@acme.test');
  expect(await make(long, 'a@acme.test')).toEqual(first);
  expect(first.key).toMatch(/^sha256:[\w-]{43}$/);
  await expect(make(long, 'b@acme.test')).rejects.toMatchObject({ type: 'StripeIdempotencyError' });
  expect((await make(`${long}2`, 'a@acme.test')).id).not.toBe(first.id);
  expect(await make('x'.repeat(255), 'c@acme.test')).toMatchObject({ key: 'x'.repeat(255) });
  await simulator.close();
});

test('the circuit opens after five failures in a row, and says so', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response
      .writeHead(500, { 'content-type': 'application/json', 'stripe-should-retry': 'false' })
      .end('{"error":{"type":"api_error"}}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stripe = createStripe(readConfig({ ...environment, STRIPE_API_URL: `http://127.0.0.1:${port}` }));
  const ask = () => stripe?.customers.retrieve('cus_1', {}, { maxNetworkRetries: 0 });

  expect(stripe?.circuit.state).toBe('closed');
  for (let times = 0; times < 5; times++) await expect(ask()).rejects.toMatchObject({ type: 'StripeAPIError' });
  expect(stripe?.circuit.state).toBe('open');
  await expect(ask()).rejects.toMatchObject({ type: 'StripeConnectionError' });
  expect(asked).toBe(5);
  server.closeAllConnections();
  server.close();
});

test('the gauge of the circuit says on /metrics that calls are held back, and that they are not', async () => {
  let down = true;
  const server = createServer((_, response) => {
    const head = { 'content-type': 'application/json', 'stripe-should-retry': 'false' };
    response.writeHead(down ? 500 : 200, head).end(down ? '{"error":{"type":"api_error"}}' : '{"data":[]}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { database, remove } = await openTestDatabases()[0]!.open();
  const config = readConfig({ ...environment, STRIPE_API_URL: `http://127.0.0.1:${port}` });
  const portal = await openPortal(database, { config });
  const token = (await portal.signIn()).clientSecret;
  const gauge = async () =>
    /^varai_stripe_circuit_open (\d)$/m.exec(await (await portal.app.request('/metrics')).text())?.[1];
  try {
    expect(await gauge()).toBe('0');
    for (let times = 0; times < 5; times++) await portal.ask(paymentMethods.list.path, { token });
    expect(await gauge()).toBe('1');
  } finally {
    down = false;
    server.closeAllConnections();
    server.close();
    await remove();
  }
});
