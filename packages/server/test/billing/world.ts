import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createStripeSimulator } from '@varai/simulators';
import type { UsageMeter } from '@varai/client';
import Stripe from 'stripe';
import { entitlementOf } from '../../src/features/subscription/entitlement.ts';
import { createPriceList } from '../../src/features/subscription/prices.ts';
import { createQuoteSeal, type Promised } from '../../src/features/subscription/quote.ts';
import { seedCatalogue } from '../../src/features/subscription/seed.ts';
import type { SubscriptionStore } from '../../src/features/subscription/ports.ts';
import type { BillingProvider } from '../../src/features/subscription/provider.ts';
import { createSubscriptionService, type SubscriptionService } from '../../src/features/subscription/service.ts';
import { subscriptionEvents } from '../../src/features/subscription/jobs.ts';
import { startSubscription, type StartOptions } from '../../src/features/subscription/start.ts';
import { postgresSubscriptionStore } from '../../src/features/subscription/store.ts';
import { stripeBilling } from '../../src/features/subscription/stripe.ts';
import { postgresAccounts } from '../../src/platform/account-store.ts';
import type { Crash } from '../../src/platform/crash.ts';
import type { Database } from '../../src/platform/database.ts';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import type { InboxEvent } from '../../src/platform/inbox.ts';
import type { Jobs } from '../../src/platform/jobs.ts';
import { createInbox } from '../../src/platform/postgres-inbox.ts';
import { createOutbox } from '../../src/platform/postgres-outbox.ts';
import { createSigning } from '../../src/platform/signing.ts';
import { open, place, type EngineName } from './databases.ts';
import { Crashed, mortalDatabase, mortalProvider, type Breath } from './mortal.ts';
import { mailsIn } from './records.ts';

export type Simulator = Awaited<ReturnType<typeof createStripeSimulator>>;

export const webhookSecret = 'whsec_varai_test';

/** A queue that forgets: what jobs would do, tests ask for themselves. */
const idle: Jobs = { on: () => {}, every: () => {}, send: async () => {}, start: async () => {}, stop: async () => {} };

/** One customer at the provider with an account of ours. */
export interface Customer {
  readonly account: string;
  readonly customer: string;
  readonly subscription: string;
  /** The plan and the interval of the first day: `professional month`. */
  readonly begins: string;
}

export interface CustomerOptions extends StartOptions {
  readonly planId?: string;
  readonly interval?: 'month' | 'year';
  readonly currency?: string;
  readonly locale?: string;
}

/** Mistakes built in on purpose, to see that they are noticed. */
export interface Plant {
  readonly provider?: (provider: BillingProvider, stripe: Stripe) => BillingProvider;
  readonly store?: (store: SubscriptionStore) => SubscriptionStore;
  /** What a webhook sets off, in place of the feature's own. */
  readonly events?: (parts: {
    store: SubscriptionStore;
    provider: BillingProvider;
    serviceOver: (provider: BillingProvider) => SubscriptionService;
  }) => (event: InboxEvent) => Promise<void>;
}

/** What one process does: requests, and webhooks that have arrived. */
export interface Process {
  readonly service: SubscriptionService;
  drain(): Promise<void>;
}

/** The billing features over a real database and the real SDK, with the simulator behind HTTP. */
export interface World {
  readonly stripe: Stripe;
  readonly simulator: Simulator;
  readonly database: OpenDatabase;
  /** A process' worth of service; a new one stands for a restart. */
  start(crash?: Crash): SubscriptionService;
  /** A process that may die at any statement and at any call to the provider. */
  mortal(breath: Breath): Process;
  /**
   * A process that stands still until released: `eyes` is about to look at a subscription, `looks` has seen one and does not
   * know it yet, `hands` is about to change one. `stands` resolves when it has come so far.
   */
  slow(what: 'eyes' | 'looks' | 'hands'): {
    service: SubscriptionService;
    sends: boolean;
    stands: Promise<void>;
    release(): void;
  };
  customer(options?: CustomerOptions): Promise<Customer>;
  /** Forgets all customers and begins at another instant, in ms; the catalogue stays. */
  renew(instant: number): Promise<void>;
  /** Works off the webhooks that have arrived. */
  drain(): Promise<void>;
  usage: Map<string, UsageMeter[]>;
  /** What the product lets the account use. */
  entitlement(account: string): ReturnType<typeof entitlementOf>;
  /** What a quote of the account's promised. */
  promised(account: string, quote: string): Promised | undefined;
  mails(account: string): Promise<{ key: string; subject: string; body: string }[]>;
  /** Of token lifetimes; the simulator has a clock of its own. */
  wall: { now: number };
  close(): Promise<void>;
}

export async function openWorld(engine: EngineName, plant: Plant = {}): Promise<World> {
  const where = await place(engine, 'memory');
  const database = await open(where);
  const wall = { now: Date.parse('2026-11-21T00:00:00Z') };
  const clock = { now: () => new Date(wall.now) };
  const hook = await listen();
  const simulator = await createStripeSimulator({ now: () => wall.now, webhookSecret, webhookUrl: hook.url });
  await simulator.listen(0);
  const billingClock = { now: () => new Date(simulator.control.now() * 1000) };
  const { hostname: host, port } = new URL(simulator.url);
  const stripe = new Stripe('sk_test_varai', {
    host,
    port: Number(port),
    protocol: 'http',
    maxNetworkRetries: 0,
    telemetry: false,
  });
  await seedCatalogue(stripe);
  const restore = simulator.control.checkpoint();

  const accounts = postgresAccounts();
  const never = { send: async () => {}, close: () => {} };
  const keptIn = (database: Database): SubscriptionStore => {
    const outbox = createOutbox({ database, jobs: idle, mailer: never, clock, crash: () => {} });
    return postgresSubscriptionStore({ database, accounts, jobs: idle, outbox });
  };
  const planted = plant.store ?? ((store) => store);
  const kept = keptIn(database);
  const store = planted(kept);
  const provider = plant.provider?.(stripeBilling(stripe), stripe) ?? stripeBilling(stripe);
  const prices = createPriceList(provider, clock);
  const seal = createQuoteSeal(createSigning([{ kid: 'test', secret: new Uint8Array(32).fill(1) }]));
  const usage = new Map<string, UsageMeter[]>();

  const start = (crash: Crash = () => {}, over = provider, within = store): SubscriptionService =>
    createSubscriptionService({
      store: within,
      provider: over,
      prices,
      seal,
      usage: async (account) => usage.get(account) ?? [],
      clock,
      billingClock,
      crash,
    });

  const processOver = (database: Database, store: SubscriptionStore, provider: BillingProvider) => {
    const failed: unknown[] = [];
    const onError = (error: unknown) => void failed.push(error);
    const inbox = createInbox({ database, jobs: idle, clock, crash: () => {}, onError });
    const serviceOver = (over: BillingProvider) => start(undefined, over, store);
    const service = serviceOver(provider);
    inbox.on('stripe', plant.events?.({ store, provider, serviceOver }) ?? subscriptionEvents(service, store));
    const drain = async () => {
      await inbox.drain().catch(onError);
      const wrong = failed.splice(0).filter((error) => !passing(error));
      if (wrong.length > 0) throw new AggregateError(wrong, 'a webhook was not worked off');
    };
    return { service, inbox, drain };
  };
  const { inbox, drain } = processOver(database, store, provider);
  hook.handle = async (body, signature) => {
    const event = await stripe.webhooks.constructEventAsync(body, signature, webhookSecret);
    await inbox.receive('stripe', {
      id: event.id,
      type: event.type,
      createdAt: new Date(event.created * 1000),
      body: event,
    });
  };
  await database.system((trx) =>
    trx
      .insertInto('hosts' as never)
      .values({ id: 'host_test', name: 'Test' } as never)
      .execute(),
  );

  let made = 0;
  return {
    stripe,
    simulator,
    database,
    start: (crash) => start(crash),
    mortal(breath) {
      const mortal = mortalDatabase(database, breath);
      return processOver(mortal, planted(keptIn(mortal)), mortalProvider(provider, breath));
    },
    usage,
    wall,

    slow(what) {
      const { promise: released, resolve: release } = Promise.withResolvers<void>();
      const { promise: stands, resolve: stand } = Promise.withResolvers<void>();
      const wait = () => (stand(), released);
      const over: Record<typeof what, Partial<BillingProvider>> = {
        eyes: { read: (...input) => wait().then(() => provider.read(...input)) },
        looks: { read: (...input) => provider.read(...input).then((truth) => wait().then(() => truth)) },
        hands: {
          update: (...input) => wait().then(() => provider.update(...input)),
          createSchedule: (...input) => wait().then(() => provider.createSchedule(...input)),
        },
      };
      return { service: start(undefined, { ...provider, ...over[what] }), sends: what === 'hands', stands, release };
    },

    async renew(instant) {
      wall.now = instant;
      restore();
      simulator.control.webhooks.set({ hold: true });
      usage.clear();
      await database.system(async (trx) => {
        for (const table of ['accounts', 'outbox_mails', 'inbox_events'] as const)
          await trx.deleteFrom(table).execute();
      });
    },

    async customer({ planId = 'professional', interval = 'month', currency = 'USD', locale, ...options } = {}) {
      made += 1;
      const { id: customer } = await stripe.customers.create({ name: `Shop ${made}`, email: `shop${made}@acme.test` });
      const account = `acct_${made}`;
      await database.system((trx) =>
        accounts.ensure(trx, {
          id: account,
          hostId: 'host_test',
          externalId: String(made),
          name: `Shop ${made}`,
          email: `shop${made}@acme.test`,
          currency,
          locale: locale ?? null,
          stripeCustomerId: customer,
        }),
      );
      const subscription = await startSubscription(
        stripe,
        { customer, currency, planId, interval },
        { paymentMethod: 'pm_card_visa', ...options },
      );
      return { account, customer, subscription, begins: `${planId} ${interval}` };
    },

    drain,

    entitlement: (account) => entitlementOf(kept, account),
    promised: (account, quote) => seal.open(account, quote),
    mails: (account) => mailsIn(database, account),

    async close() {
      await simulator.close();
      await hook.close();
      await database.close();
      await where.remove();
    },
  };
}

/** A silent provider, or the end of the process: what the next try of the job is for. */
const passing = (error: unknown): boolean =>
  error instanceof Crashed || (error as { code?: string }).code === 'subscription/provider_unavailable';

interface Hook {
  readonly url: string;
  handle: (body: string, signature: string) => Promise<void>;
  close(): Promise<void>;
}

/** Where the simulator delivers its webhooks. */
async function listen(): Promise<Hook> {
  const hook = { handle: async (_body: string, _signature: string): Promise<void> => {} };
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      hook.handle(Buffer.concat(chunks).toString(), String(request.headers['stripe-signature'])).then(
        () => response.writeHead(200).end('{}'),
        () => response.writeHead(500).end('{}'),
      );
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return Object.assign(hook, {
    url: `http://127.0.0.1:${port}/hooks/stripe`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        // the simulator keeps its connection for another delivery
        server.closeAllConnections();
      }),
  });
}
