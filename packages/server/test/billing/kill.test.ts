import {
  createClient,
  createSession,
  isVaraiError,
  subscription as contract,
  type Client,
  type PlanChange,
} from '@varai/client';
import { createStripeSimulator } from '@varai/simulators';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedCatalogue } from '../../src/features/subscription/seed.ts';
import { startSubscription } from '../../src/features/subscription/start.ts';
import { createSecretKey, seedAccount } from '../../src/seed.ts';
import { open, place, type Place } from './databases.ts';
import { changesIn, mailsIn } from './settled.ts';

const victim = fileURLToPath(new URL('./victim.ts', import.meta.url));

interface Wish {
  readonly planId: 'enterprise' | 'starter';
  readonly ends: 'succeeded' | 'scheduled';
}

const upgrade: Wish = { planId: 'enterprise', ends: 'succeeded' };
const downgrade: Wish = { planId: 'starter', ends: 'scheduled' };
const kills = [
  ...Array.from({ length: 11 }, (_, at) => ({ at, wish: upgrade })),
  ...Array.from({ length: 9 }, (_, at) => ({ at: at + 4, wish: downgrade })),
];

describe('a server that is killed while it changes a plan', () => {
  let simulator: Awaited<ReturnType<typeof createStripeSimulator>>;
  let stripe: Stripe;
  let where: Place;
  let secretKey: string;
  let child: ChildProcess | undefined;

  beforeAll(async () => {
    simulator = await createStripeSimulator();
    await simulator.listen(0);
    const { hostname: host, port } = new URL(simulator.url);
    stripe = new Stripe('sk_test_varai', { host, port: Number(port), protocol: 'http', telemetry: false });
    await seedCatalogue(stripe);
    where = await place('pglite');
    const database = await open(where);
    secretKey = await createSecretKey(database, { id: 'host_kill', name: 'Kill' });
    await database.close();
  });
  afterAll(async () => {
    if (child && child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    await simulator.close();
    await where.remove();
  });

  /** Starts the server; answers where it is. */
  async function start(crashAt?: number): Promise<string> {
    child = fork(victim, {
      execArgv: ['--conditions=@varai/source'],
      env: {
        PATH: process.env['PATH'],
        DATA_DIR: where.dataDir,
        PORT: String(await freePort()),
        LOG_LEVEL: 'silent',
        NODE_ENV: 'test',
        STRIPE_SECRET_KEY: 'sk_test_varai',
        STRIPE_WEBHOOK_SECRET: 'whsec_x',
        STRIPE_API_URL: simulator.url,
        ...(crashAt !== undefined && { CRASH_AT: String(crashAt) }),
      },
    });
    const [{ url }] = (await once(child, 'message')) as [{ url: string }];
    return url;
  }

  async function stop(): Promise<void> {
    if (!child) return;
    const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
    child.kill('SIGKILL');
    await gone;
  }

  async function clientOf(url: string, account: string): Promise<Client> {
    const answer = await fetch(`${url}/api/portal-sessions`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${secretKey}`,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify({ account, user: { id: 'u_1', name: 'Ada', email: 'ada@acme.test' } }),
    });
    const { clientSecret } = (await answer.json()) as { clientSecret: string };
    return createClient({ baseUrl: url, session: createSession({ fetchClientSecret: async () => clientSecret }) });
  }

  test.each(kills)(
    'at crash point $at of a change to $wish.planId ends with one change, one charge and one mail',
    { timeout: 60_000 },
    async ({ at, wish }) => {
      const id = `${wish.planId}-${at}`;
      const { id: customer } = await stripe.customers.create({ name: id, email: 'ada@acme.test' });
      const subscription = await startSubscription(
        stripe,
        { customer, currency: 'USD', planId: 'professional', interval: 'month' },
        { paymentMethod: 'pm_card_visa' },
      );
      const before = await open(where);
      const account = await seedAccount(before, {
        hostId: 'host_kill',
        externalId: id,
        name: id,
        email: 'ada@acme.test',
        stripeCustomerId: customer,
      });
      await before.close();

      const doomed = await clientOf(await start(at), id);
      const quote = await doomed.send(contract.preview({ planId: wish.planId, interval: 'month' }));
      const dying = child as ChildProcess;
      const died = once(dying, 'exit');
      const confirmed = doomed.send(contract.change({ quoteId: quote.id })).catch((error: unknown) => error);
      const [, signal] = await died;
      expect(signal).toBe('SIGKILL');
      doomed.close();
      expect(isVaraiError(await confirmed) || (await confirmed) !== undefined).toBe(true);

      const client = await clientOf(await start(), id);
      const change = await finished(client, quote.id, wish);
      expect(change.status).toBe(wish.ends);
      client.close();
      await stop();

      const database = await open(where);
      const changes = await changesIn(database, account.id);
      const mails = await mailsIn(database, account.id);
      await database.close();
      expect(changes.map(({ status }) => status)).toEqual([wish.ends]);
      expect(mails.map(({ key }) => key)).toEqual([
        `${changes[0]?.id}:${wish.ends === 'succeeded' ? 'changed' : 'scheduled'}`,
      ]);
      const invoices = await stripe.invoices.list({ customer });
      const updates = invoices.data.filter(({ billing_reason: why }) => why === 'subscription_update');
      expect(updates.map(({ amount_paid: paid }) => paid)).toEqual(
        wish.ends === 'succeeded' ? [quote.dueNow.amount] : [],
      );
      const there = await stripe.subscriptions.retrieve(subscription);
      expect(there.schedule !== null).toBe(wish.ends === 'scheduled');
    },
  );
});

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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
