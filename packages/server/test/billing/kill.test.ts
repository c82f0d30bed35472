import {
  createClient,
  createSession,
  isVaraiError,
  subscription as contract,
  type Client,
  type PlanChange,
} from '@varai/client';
import { createStripeSimulator } from '@varai/simulators';
import Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedCatalogue } from '../../src/features/subscription/seed.ts';
import { startSubscription } from '../../src/features/subscription/start.ts';
import { createSecretKey, seedAccount } from '../../src/seed.ts';
import { engines, open, place, type Place } from './databases.ts';
import { startServer, type ServerProcess } from './server-process.ts';

interface Wish {
  readonly planId: 'enterprise' | 'starter';
  readonly ends: 'succeeded' | 'scheduled';
}

interface Kill {
  readonly name: string;
  readonly at: number;
  readonly wish: Wish;
}

const upgrade: Wish = { planId: 'enterprise', ends: 'succeeded' };
const downgrade: Wish = { planId: 'starter', ends: 'scheduled' };
// the change is kept at the 5th point, the provider asked after the 10th, and the outcome written at the 14th
const plan = [
  ...[0, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14].map((at) => ({ at, wish: upgrade })),
  ...[4, 5, 8, 10, 11, 12, 13, 14].map((at) => ({ at, wish: downgrade })),
];
const wanted = Number(process.env['VARAI_KILLS'] ?? plan.length);
const kills = Array.from({ length: wanted }, (_, place): Kill => {
  const { at, wish } = plan[place % plan.length] as (typeof plan)[number];
  return { at, wish, name: `${wish.planId}-${at}-${place}` };
});
// where others may hold it, a killed process' lease on the request ends by time only: there the customer looks instead
const killsOn = { pglite: kills, postgres: kills.filter(({ at }, place) => at >= 5 && place % 2 === 0) };

describe.each(engines)('on %s, a server that is killed while it changes a plan', (engine) => {
  let simulator: Awaited<ReturnType<typeof createStripeSimulator>>;
  let stripe: Stripe;
  let where: Place;
  let secretKey: string;
  /** Whoever survived the last kill is the next to be killed. */
  let server: ServerProcess;
  const shops = new Map<string, { account: string; customer: string; subscription: string }>();

  beforeAll(async () => {
    simulator = await createStripeSimulator();
    await simulator.listen(0);
    const { hostname: host, port } = new URL(simulator.url);
    stripe = new Stripe('sk_test_varai', { host, port: Number(port), protocol: 'http', telemetry: false });
    await seedCatalogue(stripe);
    where = await place(engine);
    const database = await open(where);
    secretKey = await createSecretKey(database, { id: 'host_kill', name: 'Kill' });
    for (const { name } of killsOn[engine]) {
      const { id: customer } = await stripe.customers.create({ name, email: 'ada@acme.test' });
      const subscription = await startSubscription(
        stripe,
        { customer, currency: 'USD', planId: 'professional', interval: 'month' },
        { paymentMethod: 'pm_card_visa' },
      );
      const owner = { hostId: 'host_kill', externalId: name, name, email: 'ada@acme.test', stripeCustomerId: customer };
      shops.set(name, { account: (await seedAccount(database, owner)).id, customer, subscription });
    }
    await database.close();
    server = await startServer(where, simulator.url);
  }, 600_000);
  afterAll(async () => {
    await server.kill();
    await simulator.close();
    await where.remove();
  });

  async function clientOf(account: string): Promise<Client> {
    const answer = await fetch(`${server.url}/api/portal-sessions`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${secretKey}`,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify({ account, user: { id: 'u_1', name: 'Ada', email: 'ada@acme.test' } }),
    });
    const { clientSecret } = (await answer.json()) as { clientSecret: string };
    return createClient({
      baseUrl: server.url,
      session: createSession({ fetchClientSecret: async () => clientSecret }),
    });
  }

  test.each(killsOn[engine])(
    'at crash point $at of a change to $wish.planId ends with one change, one charge and one mail',
    { timeout: 120_000 },
    async ({ name, at, wish }) => {
      const shop = shops.get(name) ?? expect.fail('no such shop');
      const doomed = await clientOf(name);
      await server.crashAt(at);
      const quote = await doomed.send(contract.preview({ planId: wish.planId, interval: 'month' }));
      const confirmed = doomed.send(contract.change({ quoteId: quote.id })).catch((error: unknown) => error);
      expect(await server.died).toBe('SIGKILL');
      server = await startServer(where, simulator.url);
      doomed.close();
      expect(isVaraiError(await confirmed)).toBe(true);

      const client = await clientOf(name);
      if (engine === 'pglite') expect((await finished(client, quote.id, wish)).status).toBe(wish.ends);
      else await expect.poll(() => planOf(client), { timeout: 60_000 }).toBe(wish.planId);
      client.close();

      const { changes, mails } = await server.known(shop.account);
      expect(changes.map(({ status }) => status)).toEqual([wish.ends]);
      expect(mails).toEqual([`${changes[0]?.id}:${wish.ends === 'succeeded' ? 'changed' : 'scheduled'}`]);
      const invoices = await stripe.invoices.list({ customer: shop.customer });
      const updates = invoices.data.filter(({ billing_reason: why }) => why === 'subscription_update');
      expect(updates.map(({ amount_paid: paid }) => paid)).toEqual(
        wish.ends === 'succeeded' ? [quote.dueNow.amount] : [],
      );
      const there = await stripe.subscriptions.retrieve(shop.subscription);
      expect(there.schedule !== null).toBe(wish.ends === 'scheduled');
    },
  );
});

/** The plan that is, or that is scheduled. */
async function planOf(client: Client): Promise<string> {
  const { planId, scheduledChange } = await client.send(contract.current());
  return scheduledChange?.planId ?? planId;
}

/** Asks again as a page does, with the same quote and so the same key, until the change has come to rest. */
async function finished(client: Client, quoteId: string, { ends }: Wish): Promise<PlanChange> {
  for (let left = 40; ; left -= 1) {
    const change = await client.send(contract.change({ quoteId })).catch((error: unknown) => error);
    if (!isVaraiError(change) && (change as PlanChange).status === ends) return change as PlanChange;
    if (isVaraiError(change) && change.status !== 409 && change.status !== 503) throw change;
    if (left === 0) throw new Error(`the change does not end: ${JSON.stringify(change)}`);
    const open = await client.send(contract.current());
    if (!open.openChange) continue;
    const known = await client.send(contract.read({ id: open.openChange.changeId }));
    if (known.status === ends) return known;
  }
}
