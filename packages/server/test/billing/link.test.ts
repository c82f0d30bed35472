import { invoices, subscription, subscriptionErrors, type Subscription } from '@varai/client';
import { createStripeSimulator } from '@varai/simulators';
import Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedCatalogue } from '../../src/features/subscription/seed.ts';
import { startSubscription } from '../../src/features/subscription/start.ts';
import { linkCustomer, LinkError } from '../../src/seed.ts';
import { readConfig } from '../../src/platform/config.ts';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import { openTestDatabases } from '../platform/databases.ts';
import { openPortal, problemIn, type Portal } from '../platform/portal.ts';

describe.each(openTestDatabases())('an account and its customer at Stripe, on $name,', ({ open }) => {
  let database: OpenDatabase;
  let remove: () => Promise<void>;
  let simulator: Awaited<ReturnType<typeof createStripeSimulator>>;
  let stripe: Stripe;
  let portal: Portal;

  beforeAll(async () => {
    ({ database, remove } = await open());
    simulator = await createStripeSimulator();
    await simulator.listen(0);
    const { hostname: host, port } = new URL(simulator.url);
    stripe = new Stripe('sk_test_varai', { host, port, protocol: 'http', telemetry: false });
    await seedCatalogue(stripe);
    const config = readConfig({
      NODE_ENV: 'test',
      PUBLIC_URL: 'https://portal.test',
      STRIPE_SECRET_KEY: 'sk_test_varai',
      STRIPE_WEBHOOK_SECRET: 'whsec_link',
      STRIPE_API_URL: simulator.url,
    });
    portal = await openPortal(database, { config });
    await portal.start();
  });
  afterAll(async () => {
    await portal.stop();
    await simulator.close();
    await remove();
  });

  /** A customer who pays for a plan already, as a host's own back end has made it. */
  async function subscribed(planId: string, currency = 'USD') {
    const { id } = await stripe.customers.create({ name: 'Bolt GmbH', email: 'buchhaltung@bolt.test' });
    const wish = { customer: id, currency, planId, interval: 'month' } as const;
    const running = await startSubscription(stripe, wish, { paymentMethod: 'pm_card_visa' });
    return { customer: id, subscription: running };
  }
  const link = (account: string, stripeCustomerId: string) =>
    linkCustomer({ database, stripe }, { hostId: 'host_acme', account, stripeCustomerId });
  const seen = async (account: string) => {
    const { clientSecret: token } = await portal.signIn({ account });
    return portal.ask(subscription.current.path, { token });
  };

  test('are linked after sessions and visits that made a customer of their own', async () => {
    const { clientSecret: token } = await portal.signIn({ account: 'late' });
    expect(await problemIn(await seen('late'))).toMatchObject({ code: subscriptionErrors.not_found.code });
    expect((await portal.ask(invoices.list.path, { token })).status).toBe(200);
    const { customer } = await subscribed('professional', 'EUR');

    const first = await link('late', customer);
    expect(await link('late', customer)).toEqual(first);

    expect(first).toMatchObject({ name: 'late', email: 'ada@acme.test', currency: 'EUR', stripeCustomerId: customer });
    expect((await (await seen('late')).json()) as Subscription).toMatchObject({
      planId: 'professional',
      status: 'active',
    });
    const list = await portal.ask(invoices.list.path, { token });
    expect(((await list.json()) as { items: unknown[] }).items).toHaveLength(1);
  });

  test('are linked before the first session, by the name that Stripe has', async () => {
    const { customer } = await subscribed('starter');
    expect(await link('early', customer)).toMatchObject({ name: 'Bolt GmbH', email: 'buchhaltung@bolt.test' });
    expect((await (await seen('early')).json()) as Subscription).toMatchObject({ planId: 'starter' });
  });

  test('are not parted once the subscription was shown, and no customer has two accounts', async () => {
    const [mine, other] = [await subscribed('starter'), await subscribed('starter')];
    await link('mine', mine.customer);
    await seen('mine');

    await expect(link('mine', other.customer)).rejects.toThrow(mine.subscription);
    await expect(link('stranger', mine.customer)).rejects.toThrow('linked to the account mine already');
    await expect(link('nobody', 'cus_unknown')).rejects.toThrow(LinkError);
    const { id: silent } = await stripe.customers.create({ name: 'No address' });
    await expect(link('nobody', silent)).rejects.toThrow('has no e-mail address');

    expect((await link('mine', mine.customer)).stripeCustomerId).toBe(mine.customer);
    const made = await database.system((trx) =>
      trx.selectFrom('accounts').select('external_id').where('external_id', 'in', ['stranger', 'nobody']).execute(),
    );
    expect(made).toEqual([]);
  });
});
