import type { Hono } from 'hono';
import { archivePath } from './features/invoices/archive/compose.ts';
import { composeInvoices } from './features/invoices/compose.ts';
import { metricRoutes } from './features/metrics/routes.ts';
import { createMetricService } from './features/metrics/service.ts';
import { postgresMetricStore } from './features/metrics/store.ts';
import { composeOrders } from './features/orders/compose.ts';
import { composePaymentMethods } from './features/payment-methods/compose.ts';
import { composeProfile } from './features/profile/compose.ts';
import { createAuthenticator } from './features/session/authenticate.ts';
import { createRevocations } from './features/session/revocations.ts';
import { sessionRoutes } from './features/session/routes.ts';
import { createSessionService } from './features/session/service.ts';
import { postgresSessionStore } from './features/session/store.ts';
import { createTokens } from './features/session/token.ts';
import { findPlan, planOfProduct } from './features/subscription/catalogue.ts';
import { composeSubscription } from './features/subscription/compose.ts';
import { composeUsage } from './features/usage/compose.ts';
import { postgresAccounts } from './platform/account-store.ts';
import { databaseBlobs } from './platform/blobs.ts';
import { createJobs } from './platform/boss.ts';
import { systemClock, type Clock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import type { Env } from './platform/context.ts';
import { createCounters } from './platform/counters.ts';
import { neverCrash, type Crash } from './platform/crash.ts';
import { createHttp } from './platform/create-http.ts';
import type { OpenDatabase } from './platform/database-kysely.ts';
import { mountDownload } from './platform/downloads.ts';
import { mountErrorPages } from './platform/error-pages.ts';
import { mountHealth } from './platform/health.ts';
import { createIdempotency } from './platform/idempotency.ts';
import { readKeys, type Keys } from './platform/keys.ts';
import { createLimiter, type Limits } from './platform/limits.ts';
import { createLogger, type Logger } from './platform/logger.ts';
import { createMailer, type Mailer } from './platform/mailer.ts';
import { createInbox } from './platform/postgres-inbox.ts';
import { postgresNotifications } from './platform/postgres-notifications.ts';
import { createOutbox } from './platform/postgres-outbox.ts';
import { releaseLeases } from './platform/recovery.ts';
import { createSealing } from './platform/sealing.ts';
import type { FeatureRoutes } from './platform/serve.ts';
import { createSigning } from './platform/signing.ts';
import { mountStripeHook } from './platform/stripe-hook.ts';
import { createStripe } from './platform/stripe.ts';

export interface AppDeps {
  readonly config: Config;
  readonly database: OpenDatabase;
  /** Those of the configuration, or of `keys.json`, unless given. */
  readonly keys?: Keys;
  /** Wall time: tokens, idempotency, leases. */
  readonly clock?: Clock;
  /** The time of business, of bills and of sales, which the demo moves. */
  readonly billingClock?: Clock;
  readonly logger?: Logger;
  readonly mailer?: Mailer;
  readonly limits?: Limits;
  readonly crash?: Crash;
}

export interface App {
  readonly app: Hono<Env>;
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** Jobs and recovery; before the first request. */
  start(): Promise<void>;
  /** Jobs are finished first. The database stays open: it belongs to whoever opened it. */
  stop(): Promise<void>;
}

/** The composition root: the only file that knows every feature. Two apps share nothing but what they are given. */
export function createApp(deps: AppDeps) {
  const { config, database, clock = systemClock, crash = neverCrash } = deps;
  const billingClock = deps.billingClock ?? clock;
  const logger = deps.logger ?? createLogger(config.logLevel);
  const keys = deps.keys ?? readKeys(config);
  const counters = createCounters();
  let stopping = false;

  const onJobError = (error: unknown, job = 'queue') => {
    counters.add('varai_job_failures_total', { job });
    logger.error({ err: error, job }, 'job failed');
  };
  const jobs = createJobs(database, { work: config.role !== 'api', onError: onJobError });
  const mailer =
    deps.mailer ?? createMailer(config, (id) => logger.warn({ mail: id }, 'mail not sent: SMTP_URL is not set'));
  const outbox = createOutbox({ database, jobs, mailer, clock, crash });
  const inbox = createInbox({ database, jobs, clock, crash, onError: onJobError });
  const sealing = createSealing(keys.sealing);
  const signing = createSigning(keys.session);
  const idempotency = createIdempotency({ database, sealing, clock, crash });
  const accounts = postgresAccounts();
  const stripe = createStripe(config);
  if (stripe)
    counters.gauge('varai_stripe_circuit_open', 'Whether calls to Stripe are held back.', () =>
      Number(stripe.circuit.state === 'open'),
    );

  const store = postgresSessionStore();
  const tokens = createTokens(keys.session, config.publicUrl, clock);
  const revocations = createRevocations(database, clock);
  const authenticator = createAuthenticator({ database, store, tokens, revocations, clock });
  const sessions = createSessionService({
    database,
    store,
    accounts,
    tokens,
    revocations,
    clock,
    stripe: config.stripe,
  });

  const usage = composeUsage({
    database,
    accounts,
    jobs,
    outbox,
    notifications: postgresNotifications(),
    stripe,
    clock,
    billingClock,
    crash,
    entitlements: (trx, ids) => subscription.entitlements(trx, ids),
    customer: (account) => subscription.customer(account),
    onUnknown: ({ account, id }) => {
      counters.add('varai_usage_pushes_unknown_total', {});
      logger.error({ account, push: id }, 'usage that Stripe may or may not have taken: compare its meter with ours');
    },
  });
  const subscription = composeSubscription({
    database,
    accounts,
    jobs,
    outbox,
    signing,
    stripe,
    clock,
    billingClock,
    crash,
    usage: (account) => usage.list(account),
    mirrored: (trx, account) => usage.reviewLater(trx, account),
  });
  const metrics = createMetricService({
    store: postgresMetricStore(database),
    clock: billingClock,
    aiUsage: async (account) => {
      const meter = (await usage.list(account)).find(({ id }) => id === 'ai_tokens');
      if (!meter) return undefined;
      const { used, limit, extra, resetsAt } = meter;
      return { used, limit: limit === null ? null : limit + extra, resetsAt };
    },
  });
  const features: FeatureRoutes[] = [
    sessionRoutes(sessions),
    subscription.routes,
    usage.routes,
    composeOrders({ database, clock: billingClock }),
    metricRoutes(metrics),
  ];
  /** What is no contract entry: pages and files of features. */
  const pages: ((http: Hono<Env>) => void)[] = [];
  const profile = composeProfile({
    database,
    accounts,
    jobs,
    outbox,
    signing,
    stripe,
    customer: (account) => subscription.customer(account),
    publicUrl: config.publicUrl,
    registerUrl: config.viesUrl,
    clock,
    crash,
    onRefusal: ({ field }, account) => logger.warn({ account, field }, 'the provider refused a part of a profile'),
  });
  features.push(profile.routes);
  pages.push(profile.pages);
  if (stripe) {
    const { customer, refresh } = subscription;
    const timeZone = async (account: string) =>
      (await database.as(account, (trx) => accounts.find(trx, account)))?.timeZone ?? 'UTC';
    const invoices = composeInvoices(stripe, {
      database,
      accounts,
      jobs,
      blobs: databaseBlobs(database),
      signing,
      clock,
      crash,
      publicUrl: config.publicUrl,
      apiUrl: config.stripe?.apiUrl,
      customer,
      timeZone,
      paid: refresh,
    });
    pages.push((http) => mountDownload(http, archivePath, invoices.download));
    const methods = composePaymentMethods({
      stripe,
      database,
      accounts,
      jobs,
      outbox,
      customer,
      planName: (product) => findPlan(planOfProduct(product) ?? '')?.name,
      publicUrl: config.publicUrl,
      browser: config.stripe ?? {},
      clock,
      billingClock,
      crash,
    });
    pages.push(methods.mount);
    features.push(methods.routes, invoices.routes);
    inbox.on('stripe', async (event) => {
      await profile.events(event);
      await methods.events(event);
      await invoices.events(event);
      await usage.events(event);
      await subscription.events(event);
    });
  }

  jobs.every('platform-purge', '17 * * * *', async () => {
    await idempotency.purge();
    await sessions.purge();
  });

  const app = createHttp({
    logger,
    counters,
    features: config.role === 'worker' ? [] : features,
    around: {
      authenticator,
      idempotency,
      limiter: createLimiter(deps.limits),
      publicUrl: config.publicUrl,
      trustProxy: config.trustProxy,
      onError: (error, requestId) => logger.error({ err: error, requestId }, 'unexpected error'),
    },
    extra(http) {
      mountHealth(http, { database, counters, isStopping: () => stopping });
      if (config.role === 'worker') return;
      mountErrorPages(http);
      for (const mount of pages) mount(http);
      if (stripe && config.stripe)
        mountStripeHook(http, { stripe, secret: config.stripe.webhookSecret, inbox, counters });
    },
  });

  return {
    app,
    fetch: (request: Request) => app.fetch(request),
    /** What tests and the demo reach for. */
    parts: { jobs, inbox, outbox, accounts, stripe, signing, billingClock, logger, usage },
    async start() {
      // Alone on its data, so whatever was held when the last process ended is free.
      if (database.engine === 'pglite') await releaseLeases(database);
      await revocations.start();
      await jobs.start();
      if (config.role !== 'api') {
        await subscription.recover();
        await profile.recover();
      }
    },
    async stop() {
      stopping = true;
      await jobs.stop();
      await revocations.stop();
      mailer.close();
    },
  } satisfies App & Record<string, unknown>;
}
