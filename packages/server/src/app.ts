import { isVaraiError } from '@varai/client';
import type { Hono } from 'hono';
import { archivePath } from './features/invoices/archive/compose.ts';
import { composeGuidance } from './features/guidance/compose.ts';
import { composeIntegrations } from './features/integrations/compose.ts';
import { composeInvoices } from './features/invoices/compose.ts';
import { composeMetrics } from './features/metrics/compose.ts';
import { composeOrders } from './features/orders/compose.ts';
import { composePaymentMethods } from './features/payment-methods/compose.ts';
import { composeProfile } from './features/profile/compose.ts';
import { composeSession } from './features/session/compose.ts';
import { findPlan, planOfProduct } from './features/subscription/catalogue.ts';
import { composeSubscription } from './features/subscription/compose.ts';
import { composeUsage } from './features/usage/compose.ts';
import { composeNotifications } from './features/notifications/compose.ts';
import { databaseBlobs } from './platform/blobs.ts';
import { composePlatform, type PlatformDeps } from './platform/compose.ts';
import type { Env } from './platform/context.ts';
import { createHttp } from './platform/create-http.ts';
import { mountDownload } from './platform/downloads.ts';
import { mountErrorPages } from './platform/error-pages.ts';
import { mountHealth } from './platform/health.ts';
import { createLimiter, type Limits } from './platform/limits.ts';
import type { Upgrades } from './platform/listen.ts';
import { composeLive, type LiveOptions } from './platform/live/compose.ts';
import { readAgain } from './platform/live/topic.ts';
import { postgresNotifications } from './platform/postgres-notifications.ts';
import { releaseLeases } from './platform/recovery.ts';
import type { FeatureRoutes } from './platform/serve.ts';
import { mountStripeHook } from './platform/stripe-hook.ts';

export interface AppDeps extends PlatformDeps {
  readonly limits?: Limits;
  readonly live?: LiveOptions;
}

export interface App {
  readonly app: Hono<Env>;
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** `/api/live`, for `listen`. */
  readonly sockets: Upgrades;
  /** Jobs and recovery; before the first request. */
  start(): Promise<void>;
  /** From now on `/readyz` says that the server is stopping; everything else is answered as before. */
  leave(): void;
  /** Jobs are finished first. The database stays open: it belongs to whoever opened it. */
  stop(): Promise<void>;
}

/** The composition root: the only file that knows every feature. Two apps share nothing but what they are given. */
export function createApp(deps: AppDeps) {
  const { config, database } = deps;
  const platform = composePlatform(deps);
  const { clock, billingClock, crash, logger, keys, counters, jobs, mailer, outbox, inbox } = platform;
  const { sealing, signing, idempotency, accounts, stripe } = platform;
  let stopping = false;

  const { authenticator, revocations, shopAccounts, ...sessions } = composeSession({
    database,
    accounts,
    keys: keys.session,
    publicUrl: config.publicUrl,
    clock,
    stripe: config.stripe,
    rail: config.shopify?.rail ?? 'stripe',
    identify: (idToken) => integrations.identify(idToken),
    enter: (by, idToken) => integrations.enter(by, idToken),
  });

  const notifications = postgresNotifications();
  const usage = composeUsage({
    database,
    accounts,
    jobs,
    outbox,
    notifications,
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
    shopify: config.shopify && {
      shopOf: (account) => integrations.billingShop(account),
      handles: config.shopify.handles,
      testCharges: config.shopify.testCharges,
    },
    usage: (account) => usage.list(account),
    mirrored: (trx, account) => usage.reviewLater(trx, account),
  });
  const { books, ...orders } = composeOrders({ database, accounts, clock: billingClock, crash });
  const features: FeatureRoutes[] = [sessions.routes, subscription.routes, usage.routes, orders.routes];
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
  const told = composeNotifications({ database, accounts, jobs, outbox, clock });
  features.push(profile.routes, told.routes, composeGuidance({ database, clock }));
  pages.push(profile.pages);
  const { shopify: settings, publicUrl, magentoLoopback: loopback } = config;
  const around = {
    database,
    accounts,
    jobs,
    inbox,
    outbox,
    notifications,
    sealing,
    counters,
    books,
    publicUrl,
    clock,
    crash,
  };
  const integrations = composeIntegrations({
    ...around,
    settings,
    loopback,
    billing: subscription.shopTold,
    pays: subscription.paysThroughShop,
    shopAccounts,
  });
  const { sourceOf } = integrations;
  const leftOut = (error: unknown) => logger.error({ err: error }, 'left out of the dashboard');
  features.push(composeMetrics({ database, clock: billingClock, usage: usage.list, sourceOf, onError: leftOut }));
  features.push(integrations.routes);
  pages.push(integrations.mount);
  if (stripe) {
    const { customer, refresh } = subscription;
    const timeZone = async (account: string) =>
      (await database.as(account, (trx) => accounts.find(trx, account)))?.timeZone ?? 'UTC';
    const planName = (product: string) => findPlan(planOfProduct(product) ?? '')?.name;
    const invoices = composeInvoices(stripe, {
      database,
      accounts,
      notifications,
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
      planName,
    });
    pages.push((http) => mountDownload(http, archivePath, invoices.download, invoices.gone));
    const methods = composePaymentMethods({
      stripe,
      database,
      accounts,
      jobs,
      outbox,
      customer,
      planName,
      profile: (account) => profile.service.read(account),
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

  const limiter = createLimiter(deps.limits);
  const live = composeLive({
    database,
    authenticator,
    limiter,
    clock,
    counters,
    trustProxy: config.trustProxy,
    redisUrl: config.redisUrl,
    onError: (error) => logger.error({ err: error }, 'live channel'),
    options: deps.live,
    sources: {
      metrics: readAgain,
      usage: { state: usage.list },
      subscription: { state: subscription.current },
      'payment-methods': readAgain,
      integrations: readAgain,
      notifications: { stateFor: told.list },
    },
  });
  pages.push(live.mount);

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
      limiter,
      publicUrl: config.publicUrl,
      trustProxy: config.trustProxy,
      onError: (error, requestId) =>
        isVaraiError(error)
          ? logger.warn({ err: error, requestId }, 'answered with an error that has a cause')
          : logger.error({ err: error, requestId }, 'unexpected error'),
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
    sockets: live.sockets,
    /** What tests and the demo reach for. */
    parts: {
      jobs,
      inbox,
      outbox,
      accounts,
      stripe,
      signing,
      billingClock,
      logger,
      usage,
      live,
      integrations,
      subscription,
    },
    async start() {
      // Alone on its data, so whatever was held when the last process ended is free.
      if (database.engine === 'pglite') await releaseLeases(database);
      await revocations.start();
      await live.start();
      await jobs.start();
      if (config.role !== 'api') {
        if (!mailer) logger.warn('mails wait in the outbox: SMTP_URL is not set');
        await subscription.recover();
        await profile.recover();
      }
    },
    leave: () => void (stopping = true),
    async stop() {
      stopping = true;
      await jobs.stop();
      await live.stop();
      await revocations.stop();
      mailer?.close();
    },
  } satisfies App & Record<string, unknown>;
}
