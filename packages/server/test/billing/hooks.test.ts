import { createClient, createSession, paymentMethods, subscription, usage, type Client } from '@varai/client';
import { createStripeSimulator } from '@varai/simulators';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { seedCatalogue } from '../../src/features/subscription/seed.ts';
import { startSubscription, type StartOptions } from '../../src/features/subscription/start.ts';
import { readConfig } from '../../src/platform/config.ts';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import { listen, type Listening } from '../../src/platform/listen.ts';
import { createSecretKey, seedAccount } from '../../src/seed.ts';
import { freePort } from '../platform/ports.ts';
import { challenge } from './bank.ts';
import { engines, open, place, type Place } from './databases.ts';

const patience = { timeout: 60_000 };

describe.each(engines)('webhooks of Stripe, on %s,', (engine) => {
  let where: Place;
  let dataDir: string;
  let database: OpenDatabase;
  let simulator: Awaited<ReturnType<typeof createStripeSimulator>>;
  let stripe: Stripe;
  let app: ReturnType<typeof createApp>;
  let server: Listening;
  let secretKey: string;

  beforeAll(async () => {
    where = await place(engine, 'memory');
    dataDir = await mkdtemp(join(tmpdir(), 'varai-hooks-'));
    database = await open(where);
    const port = await freePort();
    const webhookUrl = `http://127.0.0.1:${port}/hooks/stripe`;
    simulator = await createStripeSimulator({ webhookUrl, webhookSecret: 'whsec_hooks' });
    await simulator.listen(0);
    const { hostname: host, port: stripePort } = new URL(simulator.url);
    stripe = new Stripe('sk_test_varai', { host, port: Number(stripePort), protocol: 'http', telemetry: false });
    const config = readConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      PORT: String(port),
      DATA_DIR: dataDir,
      STRIPE_SECRET_KEY: 'sk_test_varai',
      STRIPE_WEBHOOK_SECRET: 'whsec_hooks',
      STRIPE_API_URL: simulator.url,
    });
    app = createApp({ config, database, schedule: false });
    server = await listen(app.app, config);
    await app.start();
    await seedCatalogue(stripe);
    secretKey = await createSecretKey(database, { id: 'host_hooks', name: 'Hooks' });
  });
  afterAll(async () => {
    await simulator.close();
    await server.close(0);
    await app.stop();
    await database.close();
    await where.remove();
    await rm(dataDir, { recursive: true, force: true });
  });

  async function shop(name: string, options: StartOptions): Promise<{ customer: string; client: Client }> {
    const { id: customer } = await stripe.customers.create({ name, email: 'ada@acme.test' });
    const owner = { hostId: 'host_hooks', externalId: name, name, email: 'ada@acme.test', stripeCustomerId: customer };
    await seedAccount(database, owner);
    await startSubscription(stripe, { customer, currency: 'USD', planId: 'professional', interval: 'month' }, options);
    const answer = await fetch(`${server.url}/api/portal-sessions`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${secretKey}`,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify({ account: name, user: { id: 'u_1', name: 'Ada', email: 'ada@acme.test' } }),
    });
    const { clientSecret } = (await answer.json()) as { clientSecret: string };
    const session = createSession({ fetchClientSecret: async () => clientSecret });
    return { customer, client: createClient({ baseUrl: server.url, session }) };
  }

  const unfinished = () =>
    database.system((trx) => trx.selectFrom('inbox_events').select('type').where('done_at', 'is', null).execute());

  test('end a change that waited for the bank, and raise the limits with it', async () => {
    const { customer, client } = await shop('waits', { paymentMethod: 'pm_card_visa' });
    simulator.control.nextPayment(customer, 'requires_action');
    const quote = await client.send(subscription.preview({ planId: 'enterprise', interval: 'month' }));
    const change = await client.send(subscription.change({ quoteId: quote.id }));
    expect(change.status).toBe('requires_action');
    const tokens = async () => (await client.send(usage.list())).find(({ id }) => id === 'ai_tokens')?.limit;
    expect(await tokens()).toBe(10_000);

    await challenge({ stripe, simulator }, { customer }, true);

    await expect
      .poll(async () => (await client.send(subscription.read({ id: change.id }))).status, patience)
      .toBe('succeeded');
    expect(await client.send(subscription.current())).toMatchObject({ planId: 'enterprise', openChange: null });
    expect(await tokens()).toBeNull();
  });

  test('make a card that is set up the default where there was none, and leave a second one aside', async () => {
    const { client } = await shop('cardless', { trialDays: 14 });
    const add = async (card: string) => {
      const { id } = await client.send(paymentMethods.setup({}));
      await stripe.setupIntents.confirm(id, { payment_method: card });
      await simulator.control.webhooks.settle();
      await expect.poll(unfinished, patience).toEqual([]);
    };
    const cards = async () =>
      (await client.send(paymentMethods.list())).map(({ last4, default: chosen }) => [last4, chosen]);
    await add('pm_card_visa');
    expect(await cards()).toEqual([['4242', true]]);
    await add('pm_card_mastercard');
    expect(await cards()).toEqual([
      ['4242', true],
      ['4444', false],
    ]);
  });
});
