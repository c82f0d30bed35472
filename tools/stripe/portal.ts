import { createClient, createSession, session as sessions, usage, type Client, type UsageEvent } from '@varai/client';
import {
  createApp,
  createLogger,
  createSecretKey,
  createStripe,
  openDatabase,
  readConfig,
  seedAccount,
  seedCatalogue,
  seedUsage,
  startSubscription,
  type StartOptions,
} from '@varai/server';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Stripe from 'stripe';

/** One merchant at the provider, whose time is a test clock's, with a page's client. */
export interface Merchant {
  readonly client: Client;
  readonly stripe: Stripe;
  readonly customer: string;
  readonly subscription: string;
  /** Moves the provider's time, and tells us of all that happened meanwhile as webhooks would. */
  advance(days: number): Promise<void>;
  /** Brings the provider's events so far to the server, as webhooks would. */
  hear(): Promise<void>;
  useCard(card: string): Promise<string>;
  /** Has so much been used, as a host tells it. */
  use(meter: UsageEvent['meter'], quantity: number): Promise<void>;
  /** What the provider's meter has counted, once the server has told it all. */
  metered(meter: UsageEvent['meter']): Promise<number>;
}

export interface MerchantWish extends StartOptions {
  readonly plan: string;
  readonly interval?: 'month' | 'year';
  readonly currency?: string;
}

/** The whole server, in process, over a database of its own, without mails, and whatever STRIPE_API_URL names (Stripe itself when absent). */
export async function openPortal(
  environment: Record<string, string | undefined>,
  /** What is between two questions to Stripe. */
  second: () => Promise<unknown> = () => new Promise((done) => setTimeout(done, 1000)),
) {
  const dataDir = await mkdtemp(join(tmpdir(), 'varai-verify-'));
  const config = readConfig({
    STRIPE_WEBHOOK_SECRET: 'whsec_unused',
    LOG_LEVEL: 'error',
    ...environment,
    DATA_DIR: dataDir,
    DATABASE_URL: undefined,
    ROLE: undefined,
    SMTP_URL: undefined,
  });
  const stripe = createStripe(config);
  if (!stripe) throw new Error('STRIPE_SECRET_KEY is not set: give a key of a test mode, sk_test_….');
  if (!config.stripe?.secretKey.startsWith('sk_test_'))
    throw new Error('STRIPE_SECRET_KEY is of no test mode: the scenarios charge cards.');

  const database = await openDatabase(config);
  const time = { now: Math.floor(Date.now() / 1000) };
  const billingClock = { now: () => new Date(time.now * 1000) };
  const app = createApp({ config, database, billingClock, logger: createLogger('fatal') });
  await app.start();
  await seedCatalogue(stripe);
  await seedUsage(stripe);
  const secretKey = await createSecretKey(database, { id: 'host_verify', name: 'Verify' });
  const inProcess: typeof fetch = (input, init) => Promise.resolve(app.fetch(new Request(input, init)));
  const host = createClient({ baseUrl: config.publicUrl, secretKey, fetch: inProcess });
  let made = 0;

  async function merchant({ plan, interval = 'month', currency = 'USD', ...options }: MerchantWish): Promise<Merchant> {
    made += 1;
    time.now = Math.floor(Date.now() / 1000);
    const clock = await stripe!.testHelpers.testClocks.create({ frozen_time: time.now, name: `verify ${made}` });
    const { id: customer } = await stripe!.customers.create({
      test_clock: clock.id,
      name: `Shop ${made}`,
      email: 'shop@acme.test',
    });
    const subscription = await startSubscription(
      stripe!,
      { customer, currency, planId: plan, interval },
      { paymentMethod: 'pm_card_visa', ...options },
    );
    const account = await seedAccount(database, {
      hostId: 'host_verify',
      externalId: `shop_${made}`,
      name: `Shop ${made}`,
      email: 'shop@acme.test',
      currency,
      stripeCustomerId: customer,
    });
    const user = { id: 'owner', name: 'Ada Owner', email: 'ada@acme.test' };
    const client = createClient({
      baseUrl: config.publicUrl,
      fetch: inProcess,
      session: createSession({
        fetchClientSecret: () => host.send(sessions.create({ account: account.externalId, user })),
      }),
    });

    const hear = async () => {
      for await (const event of stripe!.events.list({ limit: 100 })) {
        const object = event.data.object as { id?: string; customer?: unknown };
        if (object.customer !== customer && object.id !== customer) continue;
        await app.parts.inbox.receive('stripe', {
          id: event.id,
          type: event.type,
          createdAt: new Date(event.created * 1000),
          body: event,
        });
      }
      await app.parts.inbox.drain();
    };

    return {
      client,
      stripe: stripe!,
      customer,
      subscription,
      hear,
      async advance(days) {
        time.now += Math.round(days * 86_400);
        let { status } = await stripe!.testHelpers.testClocks.advance(clock.id, { frozen_time: time.now });
        for (let waited = 0; status === 'advancing' && waited < 120; waited += 1) {
          await second(); // Stripe tells of no end, so it is asked
          ({ status } = await stripe!.testHelpers.testClocks.retrieve(clock.id));
        }
        if (status !== 'ready') throw new Error(`the test clock is ${status}`);
        await hear();
      },
      async use(meter, quantity) {
        const at = new Date(time.now * 1000).toISOString();
        const event = { id: crypto.randomUUID(), account: account.externalId, meter, quantity, at };
        const { accepted } = await host.send(usage.record({ events: [event] }));
        if (accepted !== 1) throw new Error('the event was not accepted');
      },
      async metered(meter) {
        await app.parts.usage.push();
        const { data } = await stripe!.billing.meters.list({ status: 'active', limit: 100 });
        const id = data.find(({ event_name }) => event_name === `varai_${meter}`)?.id ?? '';
        const day = Math.floor(time.now / 86_400) * 86_400;
        const bounds = { customer, start_time: day - 30 * 86_400, end_time: day + 86_400 };
        // Stripe adds meters up some seconds later and tells of no end, so it is asked
        for (let waited = 0; ; waited += 1) {
          const [summary] = (await stripe!.billing.meters.listEventSummaries(id, bounds)).data;
          if (summary?.aggregated_value || waited === 60) return summary?.aggregated_value ?? 0;
          await second();
        }
      },
      async useCard(card) {
        const { id } = await stripe!.paymentMethods.attach(card, { customer });
        await stripe!.customers.update(customer, { invoice_settings: { default_payment_method: id } });
        await hear();
        return id;
      },
    };
  }

  return {
    merchant,
    async close() {
      await app.stop();
      await database.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
