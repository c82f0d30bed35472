import { createClient, createSession, type Client } from '@varai/client';
import { createStripeSimulator } from '@varai/simulators';
import Stripe from 'stripe';
import { createApp } from '../../src/app.ts';
import { seedCatalogue } from '../../src/features/subscription/seed.ts';
import { startSubscription } from '../../src/features/subscription/start.ts';
import { seedUsage } from '../../src/features/usage/seed.ts';
import { readConfig } from '../../src/platform/config.ts';
import type { RailName } from '../../src/platform/accounts.ts';
import { createSecretKey, seedAccount } from '../../src/seed.ts';
import type { TestDatabase } from '../platform/databases.ts';
import { keys } from '../platform/portal.ts';

/** A whole server whose jobs a test runs itself, with the simulator behind HTTP. */
export async function openShop(engine: TestDatabase) {
  const { database, remove } = await engine.open();
  const simulator = await createStripeSimulator();
  await simulator.listen(0);
  const { hostname: host, port } = new URL(simulator.url);
  const stripe = new Stripe('sk_test_varai', { host, port: Number(port), protocol: 'http', telemetry: false });
  await seedCatalogue(stripe);
  await seedUsage(stripe);
  const secretKey = await createSecretKey(database, { id: 'host_shop', name: 'Shop' });
  const config = readConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    STRIPE_SECRET_KEY: 'sk_test_varai',
    STRIPE_WEBHOOK_SECRET: 'whsec_shop',
    STRIPE_API_URL: simulator.url,
  });
  const crashing: { at: string | undefined } = { at: undefined };
  const crash = (point: string) => {
    if (point === crashing.at) throw new Error(`crashed at ${point}`);
  };
  const wall = { ahead: 0 };
  const clock = { now: () => new Date(Date.now() + wall.ahead) };
  const billingClock = { now: () => new Date(simulator.control.now() * 1000) };
  const app = createApp({ config, database, keys, clock, billingClock, crash, schedule: false });
  await app.start();

  const viaApp = (input: string | URL | Request, init?: RequestInit): Promise<Response> =>
    Promise.resolve(app.fetch(new Request(input, init)));

  const asHost = async (path: string, body: unknown) => {
    const answer = await viaApp(`http://varai.test${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${secretKey}`,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };

  function clientOf(account: string, features?: object): Client {
    const user = { id: 'u_1', name: 'Ada', email: 'ada@acme.test' };
    const session = createSession({
      async fetchClientSecret() {
        const { body } = await asHost('/api/portal-sessions', { account, user, ...(features && { features }) });
        return String(body['clientSecret']);
      },
    });
    return createClient({ baseUrl: 'http://varai.test', session, fetch: viaApp });
  }

  return {
    app,
    database,
    stripe,
    simulator,
    crashing,
    wall,
    asHost,
    clientOf,
    /** An account with a plan that is paid by one of Stripe's test cards. */
    async merchant(externalId: string, card = 'pm_card_visa', currency = 'USD', rail: RailName = 'stripe') {
      const { id: customer } = await stripe.customers.create({ name: externalId, email: 'ada@acme.test' });
      const { id: account } = await seedAccount(database, {
        hostId: 'host_shop',
        externalId,
        name: externalId,
        email: 'ada@acme.test',
        stripeCustomerId: customer,
        currency,
        rail,
      });
      await startSubscription(
        stripe,
        { customer, currency, planId: 'professional', interval: 'month' },
        { paymentMethod: 'pm_card_visa' },
      );
      if (card !== 'pm_card_visa') {
        const method = await stripe.paymentMethods.attach(card, { customer });
        await stripe.customers.update(customer, { invoice_settings: { default_payment_method: method.id } });
      }
      return { account, customer, client: clientOf(externalId) };
    },
    /** Delivers the webhook of the customer's newest change of a subscription. */
    async tellOfSubscription(customer: string): Promise<void> {
      const { data } = await stripe.events.list({ type: 'customer.subscription.updated', limit: 100 });
      const event = data.find(({ data: { object } }) => (object as Stripe.Subscription).customer === customer);
      const payload = JSON.stringify(event);
      const signature = stripe.webhooks.generateTestHeaderString({
        payload,
        secret: 'whsec_shop',
        timestamp: Math.floor(clock.now().getTime() / 1000),
      });
      const headers = { 'stripe-signature': signature, 'content-type': 'application/json' };
      const { ok } = await viaApp('http://varai.test/hooks/stripe', { method: 'POST', headers, body: payload });
      if (!ok) throw new Error('the webhook was not taken');
    },
    /** What was charged for tokens, in minor units. */
    async charged(customer: string): Promise<number> {
      const { data } = await stripe.charges.list({ customer, limit: 100 });
      const invoices = await stripe.invoices.list({ customer, limit: 100 });
      const plan = invoices.data.filter(({ parent }) => parent).reduce((sum, { amount_paid }) => sum + amount_paid, 0);
      const all = data.filter(({ status }) => status === 'succeeded').reduce((sum, { amount }) => sum + amount, 0);
      return all - plan;
    },
    async close() {
      await app.stop();
      await simulator.close();
      await remove();
    },
  };
}

export type Shop = Awaited<ReturnType<typeof openShop>>;
