import { createClient, createSession, type Client } from '@varai/client';
import { createStripeSimulator } from '@varai/simulators';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Stripe from 'stripe';
import { createApp } from '../../src/app.ts';
import { seedCatalogue } from '../../src/features/subscription/seed.ts';
import { startSubscription, type StartOptions } from '../../src/features/subscription/start.ts';
import { readConfig } from '../../src/platform/config.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { createSecretKey, seedAccount } from '../../src/seed.ts';
import { open, place, type EngineName } from '../billing/databases.ts';

export const publicUrl = 'http://varai.test';
export const origin = 'https://shop.test';

/** A whole server in this process with the simulator behind it, its log in memory. */
export async function openPortal(engine: EngineName) {
  const where = await place(engine, 'memory');
  const database = await open(where);
  const dataDir = await mkdtemp(join(tmpdir(), 'varai-methods-'));
  const simulator = await createStripeSimulator();
  await simulator.listen(0);
  const { hostname: host, port } = new URL(simulator.url);
  const stripe = new Stripe('sk_test_varai', { host, port: Number(port), protocol: 'http', telemetry: false });
  await seedCatalogue(stripe);
  const config = readConfig({
    NODE_ENV: 'test',
    PUBLIC_URL: publicUrl,
    DATA_DIR: dataDir,
    STRIPE_SECRET_KEY: 'sk_test_varai',
    STRIPE_PUBLISHABLE_KEY: 'pk_test_varai',
    STRIPE_WEBHOOK_SECRET: 'whsec_methods',
    STRIPE_API_URL: simulator.url,
    STRIPE_JS_URL: `${simulator.url}/stripe.js`,
  });
  const log: string[] = [];
  const wall = { now: Date.now() };
  const app = createApp({
    config,
    database,
    schedule: false,
    clock: { now: () => new Date(wall.now) },
    billingClock: { now: () => new Date(simulator.control.now() * 1000) },
    logger: createLogger('trace', { write: (line) => void log.push(line) }),
  });
  await app.start();
  const secretKey = await createSecretKey(database, { id: 'host_methods', name: 'Methods' });
  const fetchHere = (input: string | URL | Request, init?: RequestInit): Promise<Response> =>
    Promise.resolve(app.fetch(new Request(input, init)));

  let made = 0;
  return {
    app,
    database,
    simulator,
    stripe,
    log,
    wall,
    fetch: fetchHere,

    /** A merchant with a client of their own; without a plan nothing runs. */
    async merchant({
      planId,
      locale = 'en',
      rail,
      components,
      cardEntry,
      ...start
    }: StartOptions & {
      planId?: string;
      locale?: string;
      rail?: 'shopify-app-pricing';
      components?: string[];
      cardEntry?: 'page';
    } = {}) {
      made += 1;
      const externalId = `shop_${made}`;
      const { id: customer } = await stripe.customers.create({ name: externalId, email: `${externalId}@acme.test` });
      const { id: account } = await seedAccount(database, {
        hostId: 'host_methods',
        externalId,
        name: externalId,
        email: `${externalId}@acme.test`,
        stripeCustomerId: customer,
        ...(rail && { rail }),
      });
      const subscription =
        planId === undefined
          ? ''
          : await startSubscription(stripe, { customer, currency: 'USD', planId, interval: 'month' }, start);
      const session = createSession({
        fetchClientSecret: async () => {
          const answer = await fetchHere(`${publicUrl}/api/portal-sessions`, {
            method: 'POST',
            headers: {
              authorization: `Bearer ${secretKey}`,
              'content-type': 'application/json',
              'idempotency-key': crypto.randomUUID(),
            },
            body: JSON.stringify({
              account: externalId,
              user: { id: 'u_1', name: 'Ada Owner', email: 'ada@acme.test' },
              locale,
              origin,
              ...(components && { components }),
              ...(cardEntry && { cardEntry }),
            }),
          });
          return (await answer.json()) as { clientSecret: string; expiresAt: string };
        },
      });
      const client: Client = createClient({
        baseUrl: publicUrl,
        session,
        fetch: (input, init) => {
          const request = new Request(input, init);
          request.headers.set('origin', origin);
          return fetchHere(request);
        },
      });
      return { client, customer, account, subscription };
    },

    /** How often the provider was asked while something happened. */
    async calls(work: () => Promise<unknown>): Promise<number> {
      const requests: unknown[] = [];
      const heard = (request: unknown) => void requests.push(request);
      const ours = app.parts.stripe as unknown as Record<
        'on' | 'off',
        (event: 'request', heard: (request: unknown) => void) => void
      >;
      ours.on('request', heard);
      await work();
      ours.off('request', heard);
      return requests.length;
    },

    mails: (account: string) =>
      database.system((trx) =>
        trx
          .selectFrom('outbox_mails')
          .select(['key', 'subject', 'body'])
          .where('account', '=', account)
          .orderBy('created_at')
          .execute(),
      ),

    async close() {
      await app.stop();
      await simulator.close();
      await database.close();
      await where.remove();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export type Portal = Awaited<ReturnType<typeof openPortal>>;
