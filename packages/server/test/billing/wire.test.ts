import {
  createClient,
  createSession,
  invoiceErrors,
  invoices,
  paymentMethodErrors,
  paymentMethods,
  profile,
  profileErrors,
  subscription,
  subscriptionErrors,
  usage,
  type Client,
} from '@varai/client';
import { createStripeSimulator } from '@varai/simulators';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { seedCatalogue } from '../../src/features/subscription/seed.ts';
import { startSubscription } from '../../src/features/subscription/start.ts';
import { postgresUsageStore } from '../../src/features/usage/store.ts';
import { readConfig } from '../../src/platform/config.ts';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import { createSecretKey, seedAccount } from '../../src/seed.ts';
import { engines, open, place, type Place } from './databases.ts';
import { mailsIn } from './records.ts';

const address = { line1: 'Rosenweg 1', line2: null, postalCode: '10115', city: 'Berlin', state: null, country: 'DE' };

describe.each(engines)('billing over the wire, on %s', (engine) => {
  let where: Place;
  let database: OpenDatabase;
  let simulator: Awaited<ReturnType<typeof createStripeSimulator>>;
  let stripe: Stripe;
  let app: ReturnType<typeof createApp>;
  let secretKey: string;

  beforeAll(async () => {
    where = await place(engine);
    database = await open(where);
    simulator = await createStripeSimulator();
    await simulator.listen(0);
    const { hostname: host, port } = new URL(simulator.url);
    stripe = new Stripe('sk_test_varai', { host, port: Number(port), protocol: 'http', telemetry: false });
    await seedCatalogue(stripe);
    secretKey = await createSecretKey(database, { id: 'host_wire', name: 'Wire' });
    const config = readConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      DATA_DIR: await mkdtemp(join(tmpdir(), 'varai-wire-')),
      STRIPE_SECRET_KEY: 'sk_test_varai',
      STRIPE_WEBHOOK_SECRET: 'whsec_wire',
      STRIPE_API_URL: simulator.url,
    });
    const billingClock = { now: () => new Date(simulator.control.now() * 1000) };
    app = createApp({ config, database, billingClock, schedule: false });
    await app.start();
  });
  afterAll(async () => {
    await app.stop();
    await simulator.close();
    await database.close();
    await where.remove();
  });

  const viaApp = (input: string | URL | Request, init?: RequestInit): Promise<Response> =>
    Promise.resolve(app.fetch(new Request(input, init)));

  async function clientOf(externalId: string, locale?: string): Promise<Client> {
    const answer = await viaApp('http://varai.test/api/portal-sessions', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${secretKey}`,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify({
        account: externalId,
        user: { id: 'u_1', name: 'Ada', email: 'ada@acme.test' },
        ...(locale && { locale }),
      }),
    });
    const { clientSecret } = (await answer.json()) as { clientSecret: string };
    const session = createSession({ fetchClientSecret: async () => clientSecret });
    return createClient({ baseUrl: 'http://varai.test', session, fetch: viaApp });
  }

  async function shop(externalId: string, paymentMethod?: string, trialDays?: number) {
    const { id: customer } = await stripe.customers.create({ name: externalId, email: 'ada@acme.test' });
    const account = await seedAccount(database, {
      hostId: 'host_wire',
      externalId,
      name: externalId,
      email: 'ada@acme.test',
      stripeCustomerId: customer,
    });
    const options = { ...(paymentMethod && { paymentMethod }), ...(trialDays && { trialDays }) };
    await startSubscription(stripe, { customer, currency: 'USD', planId: 'professional', interval: 'month' }, options);
    return { customer, account: account.id, client: await clientOf(externalId) };
  }

  const toEnterprise = { planId: 'enterprise', interval: 'month' } as const;

  test('a plan is previewed, confirmed and read; a double click makes one change', async () => {
    const { client } = await shop('happy', 'pm_card_visa');
    const quote = await client.send(subscription.preview(toEnterprise));
    const message = subscription.change({ quoteId: quote.id });
    expect(message.key).toBe(quote.id);
    const [one, other] = await Promise.all([client.send(message), client.send(message)]);
    expect(one).toMatchObject({ status: 'succeeded', amountDue: quote.dueNow });
    expect(other.id).toBe(one.id);
    expect(await client.send(subscription.read({ id: one.id }))).toMatchObject({ status: 'succeeded' });
    const plans = await client.send(subscription.plans());
    expect(plans.map(({ id, current }) => [id, current])).toEqual([
      ['starter', false],
      ['professional', false],
      ['enterprise', true],
    ]);
  });

  test('plans and losses are told in the reader’s language, and in the session’s otherwise', async () => {
    const { client } = await shop('leser', 'pm_card_visa');
    const words = async (locale?: string) =>
      (await client.send(subscription.plans(locale ? { locale } : undefined)))[0]?.description;
    expect(await words()).toBe('For a first shop');
    expect(await words('de-AT')).toBe('Für den ersten Shop');
    expect(await words('fr')).toBe('Pour une première boutique');
    expect(await words('da')).toBe('For a first shop');
    const { losses } = await client.send(subscription.preview({ planId: 'starter', interval: 'month', locale: 'de' }));
    expect(losses).toContain('Empfehlungen: nicht enthalten.');
    expect(losses).toContain('5\u00a0GB Speicher statt 100\u00a0GB.');
    expect(losses).toContain('1.000 KI-Tokens statt 10.000.');
    const dear = { planId: 'enterprise', interval: 'month' } as const;
    const lines = async (locale: string) =>
      (await client.send(subscription.preview({ ...dear, locale }))).lines.map(({ description }) => description);
    for (const line of await lines('de-AT'))
      expect(line).toMatch(
        /^(Nicht genutzte Zeit für Professional|Verbleibende Zeit für Enterprise) ab \d\d\.\d\d\.20\d\d$/,
      );
    expect((await lines('en')).join()).toMatch(
      /^Unused time on Professional after .*,Remaining time on Enterprise after/,
    );
    const wrong = client.send(subscription.plans({ locale: 'not a tag' }));
    await expect(wrong).rejects.toMatchObject({ code: 'request/invalid', status: 422 });
  });

  test('mails are in the language of the page where the session has none, and in the session’s otherwise', async () => {
    const { client, account } = await shop('seite', 'pm_card_visa');
    const mails = async () => (await mailsIn(database, account)).map(({ subject }) => subject);
    const { id } = await client.send(subscription.preview({ planId: 'starter', interval: 'month', locale: 'de' }));
    await client.send(subscription.change({ quoteId: id }));
    expect((await mails()).at(-1)).toMatch(/^Ihr Tarif wechselt am .* zu Starter$/);
    await client.send(subscription.cancel({ reason: 'unused', locale: 'de' }));
    expect((await mails()).at(-1)).toMatch(/^Ihr Abonnement endet am /);
    await client.send(subscription.resume({ locale: 'de' }));
    expect((await mails()).at(-1)).toBe('Ihr Abonnement läuft weiter');

    const english = await clientOf('seite', 'en-GB');
    await english.send(subscription.cancel({ reason: 'unused', locale: 'de' }));
    expect((await mails()).at(-1)).toMatch(/^Your subscription ends on /);
  });

  test('a forged quote, another account’s quote and another account’s change are refused', async () => {
    const { client } = await shop('victim', 'pm_card_visa');
    const { client: stranger } = await shop('stranger', 'pm_card_visa');
    const quote = await client.send(subscription.preview({ planId: 'starter', interval: 'month' }));
    const change = await client.send(subscription.change({ quoteId: quote.id }));
    const refused = { code: subscriptionErrors.quote_invalid.code, status: 422 };
    await expect(stranger.send(subscription.change({ quoteId: quote.id }))).rejects.toMatchObject(refused);
    await expect(client.send(subscription.change({ quoteId: `${quote.id}x` }))).rejects.toMatchObject(refused);
    await expect(stranger.send(subscription.read({ id: change.id }))).rejects.toMatchObject({ status: 404 });
    await expect(stranger.send(subscription.keep({ id: change.id }))).rejects.toMatchObject({ status: 404 });
    expect(await client.send(subscription.keep({ id: change.id }))).toMatchObject({ status: 'canceled' });
  });

  test('a card is set up, made the default by its owner alone, and named by the next quote', async () => {
    const { client, customer } = await shop('cardless', undefined, 7);
    expect(await client.send(paymentMethods.list())).toEqual([]);
    const { clientSecret, id } = await client.send(paymentMethods.setup({}));
    expect(clientSecret).toContain(id);
    const method = await stripe.paymentMethods.attach('pm_card_visa', { customer });
    expect(await client.send(paymentMethods.makeDefault({ id: method.id }))).toMatchObject({
      default: true,
      last4: '4242',
      expiry: 'ok',
    });
    const other = await shop('other-cards', 'pm_card_visa');
    await expect(other.client.send(paymentMethods.makeDefault({ id: method.id }))).rejects.toMatchObject({
      code: paymentMethodErrors.not_found.code,
    });
    expect((await client.send(subscription.preview(toEnterprise))).paymentMethod).toMatchObject({ id: method.id });
  });

  test('the billing address is kept with the provider, and a stale change of it is refused', async () => {
    const { client, customer } = await shop('addressed', 'pm_card_visa');
    expect(await client.send(profile.read())).toMatchObject({ company: 'addressed', address: null });
    expect(await client.send(profile.update({ address }))).toMatchObject({
      address: { city: 'Berlin', country: 'DE' },
    });
    const owner = await stripe.customers.retrieve(customer);
    expect('address' in owner && owner.address?.postal_code).toBe('10115');

    const secret = await client.session?.secret(new AbortController().signal);
    const stale = await viaApp('http://varai.test/api/customer/profile', {
      method: 'PATCH',
      headers: {
        authorization: `Bearer ${secret}`,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
        'if-match': '"older"',
      },
      body: JSON.stringify({ address: { ...address, city: 'Bonn' } }),
    });
    expect([stale.status, ((await stale.json()) as { code: string }).code]).toEqual([409, profileErrors.stale.code]);
    expect(await client.send(profile.read())).toMatchObject({ address: { city: 'Berlin' } });
  });

  test('usage is shown against the plan’s limits', async () => {
    const { client, account } = await shop('used', 'pm_card_visa');
    const { currentPeriodStart } = await client.send(subscription.current());
    const store = postgresUsageStore(database);
    await store.write(account, 'ai_tokens', new Date(currentPeriodStart), 420);
    await store.write(account, 'seats', null, 3);
    const meters = await client.send(usage.list());
    expect(meters.map(({ id, used, limit }) => [id, used, limit])).toEqual([
      ['ai_tokens', 420, 10_000],
      ['api_calls', 0, 100_000],
      ['storage', 0, 100 * 1000 ** 3],
      ['seats', 3, 10],
    ]);
    const quote = await client.send(subscription.preview({ planId: 'starter', interval: 'month' }));
    expect(quote.blockers).toMatchObject([{ remedy: 'reduce_usage', meter: 'seats', limit: 2, used: 3 }]);
  });

  test('an overdue invoice is named as a blocker and can be paid by its owner alone', async () => {
    const { client, customer } = await shop('late', 'pm_card_visa');
    await client.send(subscription.current());
    simulator.control.nextPayment(customer, 'declined');
    await simulator.control.advance(32 * 86_400);
    const quote = await client.send(subscription.preview(toEnterprise));
    const blocker = quote.blockers.find(({ remedy }) => remedy === 'pay_invoice');
    expect(blocker).toMatchObject({ amountDue: { amount: 19_900, currency: 'USD' } });
    await expect(client.send(subscription.change({ quoteId: quote.id }))).rejects.toMatchObject({
      code: subscriptionErrors.blocked.code,
    });
    const id = blocker?.invoiceId ?? '';
    const { client: stranger } = await shop('nosy', 'pm_card_visa');
    await expect(stranger.send(invoices.pay({ id }))).rejects.toMatchObject({ code: invoiceErrors.not_found.code });
    expect(await client.send(invoices.pay({ id }))).toMatchObject({ status: 'paid', invoice: { status: 'paid' } });
    expect(await client.send(subscription.current())).toMatchObject({ status: 'active' });
  });

  test.each(['shopify-app-pricing', 'shopify-billing'] as const)(
    'an account on %s is refused with a clear sentence',
    async (rail) => {
      await seedAccount(database, { hostId: 'host_wire', externalId: rail, name: rail, email: 'ada@acme.test', rail });
      const client = await clientOf(rail);
      await expect(client.send(subscription.current())).rejects.toMatchObject({
        code: 'subscription/rail_unsupported',
        status: 501,
        retryable: false,
      });
      await expect(client.send(paymentMethods.list())).rejects.toMatchObject({
        code: 'payment-methods/rail_unsupported',
      });
    },
  );
});
