import { isVaraiError, subscriptionErrors } from '@varai/client';
import { paymentMethodEvents } from '../../src/features/payment-methods/jobs.ts';
import type { MethodStore, PaymentMethodPorts } from '../../src/features/payment-methods/ports.ts';
import type { MethodProvider } from '../../src/features/payment-methods/provider.ts';
import { createPaymentMethodService, type PaymentMethodService } from '../../src/features/payment-methods/service.ts';
import { postgresMethodStore } from '../../src/features/payment-methods/store.ts';
import { stripeMethods } from '../../src/features/payment-methods/stripe.ts';
import { postgresAccounts } from '../../src/platform/account-store.ts';
import type { Crash } from '../../src/platform/crash.ts';
import type { InboxEvent } from '../../src/platform/inbox.ts';
import type { Jobs } from '../../src/platform/jobs.ts';
import { createOutbox } from '../../src/platform/postgres-outbox.ts';
import { sayingSilence } from '../../src/platform/stripe-silence.ts';
import type { EngineName } from '../billing/databases.ts';
import { openWorld, type World } from '../billing/world.ts';

/** Where a webhook is heard, and what it sets off without a mistake. */
interface Hearing {
  readonly provider: MethodProvider;
  readonly store: MethodStore;
  readonly usual: (event: InboxEvent) => Promise<void>;
}

/** Mistakes built in on purpose, to see that they are noticed. */
export interface Plant {
  readonly provider?: (provider: MethodProvider) => MethodProvider;
  readonly store?: (store: MethodStore) => MethodStore;
  readonly events?: (event: InboxEvent, at: Hearing) => Promise<void>;
  /** What the first complaint is about, where another one would be chance. */
  readonly found?: RegExp;
}

export interface MethodWorld {
  readonly billing: World;
  readonly store: MethodStore;
  /** A process' worth of service; a new one stands for a restart. */
  start(crash?: Crash): PaymentMethodService;
  /** A process that stands still in front of whatever would change something at the provider. */
  slow(): { service: PaymentMethodService; release(): void };
  ports(crash?: Crash): PaymentMethodPorts;
  /** The same database and provider with a mistake built in; from now on it is this one that webhooks reach. */
  planted(plant: Plant): MethodWorld;
  close(): Promise<void>;
}

const idle: Jobs = { on: () => {}, every: () => {}, send: async () => {}, start: async () => {}, stop: async () => {} };

type Handle = (event: InboxEvent) => Promise<void>;

export async function openMethodWorld(engine: EngineName): Promise<MethodWorld> {
  let handle: Handle = async () => {};
  const billing = await openWorld(engine, { events: () => (event) => handle(event) });
  return worldOver(billing, {}, (next) => (handle = next));
}

function worldOver(billing: World, plant: Plant, listen: (handle: Handle) => void): MethodWorld {
  const { database, stripe, simulator, wall } = billing;
  const accounts = postgresAccounts();
  const clock = { now: () => new Date(wall.now) };
  const billingClock = { now: () => new Date(simulator.control.now() * 1000) };
  const mailer = { send: async () => {}, close: () => {} };
  const outbox = createOutbox({ database, jobs: idle, mailer, clock, crash: () => {} });
  const kept = postgresMethodStore({ database, accounts, outbox });
  const store = plant.store?.(kept) ?? kept;
  const truthful = sayingSilence(stripeMethods(stripe));
  const provider = plant.provider?.(truthful) ?? truthful;

  // whose customer an account is never changes here: looked up once
  const customers = new Map<string, string>();
  const customer = async (account: string): Promise<string> => {
    const known = customers.get(account) ?? (await store.account(account))?.stripeCustomerId;
    if (!known) throw subscriptionErrors.not_found();
    customers.set(account, known);
    return known;
  };
  const ports = (crash: Crash = () => {}, over = provider): PaymentMethodPorts => ({
    provider: over,
    store,
    customer,
    planName: () => undefined,
    clock,
    billingClock,
    crash,
  });
  const start = (crash?: Crash) => createPaymentMethodService(ports(crash));
  const usual = paymentMethodEvents(start(), store);
  const events = plant.events ?? usual;
  listen((event) =>
    events(event, { provider, store, usual }).catch((error: unknown) => {
      // a silent provider is what the next try of the job is for
      throw isVaraiError(error) && error.retryable ? subscriptionErrors.provider_unavailable() : error;
    }),
  );

  return {
    billing,
    store,
    start,
    ports,
    slow() {
      const { promise, resolve: release } = Promise.withResolvers<void>();
      const waits =
        <Input extends unknown[], Output>(act: (...input: Input) => Promise<Output>) =>
        (...input: Input) =>
          promise.then(() => act(...input));
      const over = { ...provider, makeDefault: waits(provider.makeDefault), detach: waits(provider.detach) };
      return { service: createPaymentMethodService(ports(undefined, over)), release };
    },
    planted: (other) => worldOver(billing, other, listen),
    close: () => billing.close(),
  };
}
