import { address, type Message, type Problem } from '@varai/client';
import { createStripeSimulator, type PastInvoices } from '@varai/simulators';
import Stripe from 'stripe';
import { createApp } from '../../src/app.ts';
import { seedCatalogue } from '../../src/features/subscription/seed.ts';
import { startSubscription } from '../../src/features/subscription/start.ts';
import { readConfig } from '../../src/platform/config.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { createSecretKey, seedAccount } from '../../src/seed.ts';
import { open, place, type EngineName } from '../billing/databases.ts';
import { keys, testClock } from '../platform/portal.ts';

/** What a page of one account can ask; a problem is thrown. */
export type Send = <Output>(message: Message<Output>) => Promise<Output>;

export interface Shop {
  readonly account: string;
  readonly customer: string;
  readonly send: Send;
}

/** The whole server in this process, over a database and the simulator. */
export async function openWorld(engine: EngineName) {
  const where = await place(engine, 'memory');
  const database = await open(where);
  const clock = testClock();
  const simulator = await createStripeSimulator({ now: () => clock.now().getTime() });
  await simulator.listen(0);
  const { hostname: host, port } = new URL(simulator.url);
  const stripe = new Stripe('sk_test_varai', { host, port: Number(port), protocol: 'http', telemetry: false });
  const config = readConfig({
    PUBLIC_URL: 'https://portal.test',
    NODE_ENV: 'test',
    STRIPE_SECRET_KEY: 'sk_test_varai',
    STRIPE_WEBHOOK_SECRET: 'whsec_varai',
    STRIPE_API_URL: simulator.url,
  });
  const app = createApp({ config, database, keys, clock, logger: createLogger('silent'), schedule: false });
  /** What was asked of the provider, as `GET /v1/invoices`. */
  const calls: string[] = [];
  const heard = app.parts.stripe as unknown as {
    on(name: 'request', hear: (event: { method: string; path: string }) => void): void;
  }; // safe: what the SDK documents; its types name no events
  heard.on('request', ({ method, path }) => void calls.push(`${method} ${path.split('?')[0]!}`));
  await app.start();
  await seedCatalogue(stripe);
  const secretKey = await createSecretKey(database, { id: 'host_acme', name: 'Acme' });

  async function request(token: string, message: Message<unknown>): Promise<Response> {
    const { path, body } = address(message);
    return app.app.request(path, {
      method: message.endpoint.method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(message.key !== undefined && { 'idempotency-key': message.key }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
  }

  async function pageOf(account: string): Promise<Send> {
    const made = await app.app.request('/api/portal-sessions', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${secretKey}`,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify({ account, user: { id: 'u_1', name: 'Ada', email: 'ada@acme.test' } }),
    });
    const { clientSecret } = (await made.json()) as { clientSecret: string };
    return async <Output>(message: Message<Output>) => {
      const answer = await request(clientSecret, message);
      if (!answer.ok) {
        const problem = (await answer.json()) as Problem;
        throw Object.assign(new Error(problem.detail), problem);
      }
      return (await answer.json()) as Output;
    };
  }

  /** A customer with a card, with invoices of before and a plan, if wished. */
  async function shop(name: string, past?: PastInvoices, planId?: 'professional'): Promise<Shop> {
    const email = `${name}@acme.test`;
    const { id: customer } = await stripe.customers.create({ name, email });
    await useCard(customer, 'pm_card_visa');
    if (past) simulator.control.pastInvoices(customer, past);
    const account = `acct_${name}`;
    const zone = { timeZone: 'America/New_York', stripeCustomerId: customer };
    await seedAccount(database, { id: account, hostId: 'host_acme', externalId: name, name, email, ...zone });
    if (planId) await startSubscription(stripe, { customer, currency: 'USD', planId, interval: 'month' });
    return { account, customer, send: await pageOf(name) };
  }

  async function useCard(customer: string, card: string): Promise<string> {
    const { id } = await stripe.paymentMethods.attach(card, { customer });
    await stripe.customers.update(customer, { invoice_settings: { default_payment_method: id } });
    return id;
  }

  return {
    app,
    database,
    clock,
    simulator,
    stripe,
    calls,
    shop,
    useCard,
    /** Another page of the account. */
    session: pageOf,
    /** What a link leads to, without any session. */
    follow: async (url: string, headers: Record<string, string> = {}): Promise<Response> =>
      app.app.request(new URL(url).pathname, { headers }),
    async close() {
      await app.stop();
      await simulator.close();
      await database.close();
      await where.remove();
    },
  };
}

export type World = Awaited<ReturnType<typeof openWorld>>;
