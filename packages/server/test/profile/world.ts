import { createClient, createSession, type Client } from '@varai/client';
import { createStripeSimulator } from '@varai/simulators';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Stripe from 'stripe';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/platform/config.ts';
import { createLogger } from '../../src/platform/logger.ts';
import type { Letter } from '../../src/platform/mailer.ts';
import { createSecretKey, seedAccount } from '../../src/seed.ts';
import { open, place, type EngineName } from '../billing/databases.ts';
import { workOff } from '../platform/inbox.ts';

export type Server = ReturnType<typeof createApp>;

export interface Shop {
  readonly account: string;
  readonly customer: string;
  readonly name: string;
}

const origin = 'http://varai.test';

/** A whole server with the simulator as its provider, mails in memory, and a clock and a crash that a test sets. */
export async function openProfiles(engine: EngineName, environment: Record<string, string> = {}) {
  const where = await place(engine);
  const database = await open(where);
  const simulator = await createStripeSimulator();
  await simulator.listen(0);
  const { hostname: host, port } = new URL(simulator.url);
  const stripe = new Stripe('sk_test_varai', { host, port: Number(port), protocol: 'http', telemetry: false });
  const secretKey = await createSecretKey(database, { id: 'host_profile', name: 'Profile' });
  const config = readConfig({
    NODE_ENV: 'test',
    PUBLIC_URL: origin,
    DATA_DIR: await mkdtemp(join(tmpdir(), 'varai-profile-')),
    STRIPE_SECRET_KEY: 'sk_test_varai',
    STRIPE_WEBHOOK_SECRET: 'whsec_profile',
    STRIPE_API_URL: simulator.url,
    ...environment,
  });

  const wall = { ahead: 0 };
  const clock = { now: () => new Date(Date.now() + wall.ahead) };
  const letters: Letter[] = [];
  const log: string[] = [];
  const mailer = { send: async (letter: Letter) => void letters.push(letter), close: () => {} };
  const logger = createLogger('trace', { write: (line) => void log.push(line) });
  const fail = { at: undefined as string | undefined };
  const crash = (point: string) => {
    if (point !== fail.at) return;
    fail.at = undefined;
    throw new Error(`the power went off at ${point}`);
  };

  const servers: Server[] = [];
  async function boot(): Promise<Server> {
    const server = createApp({ config, database, clock, mailer, logger, crash, schedule: false });
    await server.start();
    servers.push(server);
    return server;
  }
  let server = await boot();
  const ask = (input: string | URL | Request, init?: RequestInit): Promise<Response> =>
    Promise.resolve(
      server.fetch(
        new Request(
          new URL(input instanceof Request ? input.url : input, origin),
          input instanceof Request ? input : init,
        ),
      ),
    );

  let made = 0;
  const seen = new Set<string>();
  return {
    database,
    simulator,
    stripe,
    wall,
    letters,
    log,
    ask,

    /** At that point the next time; what waits for an answer there gets none. */
    crashAt: (point: string) => void (fail.at = point),

    /** A process ends and another one begins on the same data. */
    async restart() {
      await servers.pop()?.stop();
      server = await boot();
    },

    /** An account with a customer at the provider. */
    async shop(more: Stripe.CustomerCreateParams = {}): Promise<Shop> {
      const name = `Shop ${++made}`;
      const { id: customer } = await stripe.customers.create({ name, email: `shop${made}@acme.test`, ...more });
      const { id: account } = await seedAccount(database, {
        hostId: 'host_profile',
        externalId: name,
        name,
        email: `shop${made}@acme.test`,
        stripeCustomerId: customer,
      });
      return { account, customer, name };
    },

    /** A page of one of the account's people. */
    async page(
      { name }: Pick<Shop, 'name'>,
      { user = 'Ada Owner', ...more }: Record<string, unknown> = {},
    ): Promise<Client> {
      const answer = await ask('/api/portal-sessions', {
        method: 'POST',
        headers: {
          authorization: `Bearer ${secretKey}`,
          'content-type': 'application/json',
          'idempotency-key': crypto.randomUUID(),
        },
        body: JSON.stringify({ account: name, user: { id: 'u_1', name: user, email: 'ada@acme.test' }, ...more }),
      });
      const { clientSecret } = (await answer.json()) as { clientSecret: string };
      const session = createSession({ fetchClientSecret: async () => clientSecret });
      return createClient({ baseUrl: origin, session, fetch: ask, random: () => 0 });
    },

    /** Hands over the provider's events that were not handed over yet, and works them off. */
    async hooks() {
      const { data } = await stripe.events.list({ limit: 100 });
      for (const { id, type, created, ...body } of data.reverse()) {
        if (seen.has(id)) continue;
        seen.add(id);
        const createdAt = new Date(created * 1000);
        await server.parts.inbox.receive('stripe', { id, type, createdAt, body: { id, type, created, ...body } });
      }
      await workOff(server.parts.inbox, database);
    },

    /** One request of a page, sent once: a client would try again. */
    async once(
      page: Client,
      method: string,
      path: string,
      body: unknown,
      headers: Record<string, string> = {},
    ): Promise<Response> {
      const secret = await page.session?.secret(new AbortController().signal);
      return ask(path, {
        method,
        headers: {
          authorization: `Bearer ${secret}`,
          'content-type': 'application/json',
          'idempotency-key': crypto.randomUUID(),
          ...headers,
        },
        body: JSON.stringify(body),
      });
    },

    customer: async (id: string): Promise<Stripe.Customer> =>
      (await stripe.customers.retrieve(id, { expand: ['tax_ids'] })) as Stripe.Customer,

    async close() {
      await servers.pop()?.stop();
      await simulator.close();
      await database.close();
      await where.remove();
    },
  };
}

export type Profiles = Awaited<ReturnType<typeof openProfiles>>;
