import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { browserRoutes } from './browser/routes.ts';
import { paymentMethodRoutes } from './cards/routes.ts';
import { couponRoutes } from './catalogue/coupons.ts';
import { priceRoutes } from './catalogue/prices.ts';
import { productRoutes } from './catalogue/products.ts';
import { taxRateRoutes } from './catalogue/tax-rates.ts';
import { clockRoutes } from './clocks.ts';
import { controlRoutes } from './control-routes.ts';
import { createControl, type Control } from './control.ts';
import { customerRoutes } from './customers/routes.ts';
import { taxIdRoutes } from './customers/tax-ids.ts';
import { catchUp } from './due.ts';
import { eventRoutes } from './endpoints.ts';
import { createFaults } from './http/faults.ts';
import { createServer } from './http/server.ts';
import { invoicePages } from './invoices/pages.ts';
import { invoiceRoutes } from './invoices/routes.ts';
import { meterRoutes } from './meters/routes.ts';
import { oneOffRoutes } from './one-off/routes.ts';
import { paymentRoutes } from './payments/routes.ts';
import { setupRoutes } from './payments/setup-routes.ts';
import { createKeeper, restore, type Keeper } from './persistence.ts';
import { scheduleRoutes } from './schedules/routes.ts';
import { subscriptionRoutes } from './subscriptions/routes.ts';
import { createWebhooks } from './webhooks.ts';
import { emptyTables, type World } from './world.ts';

export interface StripeSimulatorOptions {
  /** Where the provider's truth outlives the process; in memory without. */
  stateFile?: string;
  /** The real time in ms. */
  now?: () => number;
  /** From 0 to 1: ids and shuffles come from it. */
  random?: () => number;
  apiKey?: string;
  publishableKey?: string;
  /** Signs what is sent to `webhookUrl`. */
  webhookSecret?: string;
  webhookUrl?: string;
}

export interface StripeSimulator {
  /** Known once it listens. */
  readonly url: string;
  /** Port 0 takes any that is free. */
  listen(port?: number, host?: string): Promise<void>;
  close(): Promise<void>;
  /** In process, without a socket. */
  fetch(request: Request): Promise<Response>;
  readonly control: Control;
}

const everyRoute = [
  ...productRoutes,
  ...priceRoutes,
  ...couponRoutes,
  ...taxRateRoutes,
  ...customerRoutes,
  ...taxIdRoutes,
  ...paymentMethodRoutes,
  ...paymentRoutes,
  ...setupRoutes,
  ...invoiceRoutes,
  ...oneOffRoutes,
  ...subscriptionRoutes,
  ...scheduleRoutes,
  ...clockRoutes,
  ...eventRoutes,
  ...meterRoutes,
];

/** A Stripe of one's own: the API, webhooks, clock and a stand-in for Stripe.js. Rejects when `stateFile` cannot be read. */
export async function createStripeSimulator(options: StripeSimulatorOptions = {}): Promise<StripeSimulator> {
  const world: World = {
    tables: emptyTables(),
    url: 'http://127.0.0.1',
    offset: 0,
    wallet: false,
    instant: undefined,
    wall: options.now ?? Date.now,
    random: options.random ?? Math.random,
    published: [],
  };
  if (options.stateFile) await restore(world, options.stateFile);
  const keeper: Keeper = options.stateFile
    ? createKeeper(world, options.stateFile)
    : { changed: () => undefined, flush: () => Promise.resolve() };
  const changed = (): void => keeper.changed();
  const faults = createFaults();
  const fixed = options.webhookUrl
    ? { url: options.webhookUrl, secret: options.webhookSecret ?? 'whsec_varai' }
    : undefined;
  const webhooks = createWebhooks(world, fixed, changed);
  const control = createControl(world, faults, webhooks, changed);
  const app = createServer({
    world,
    routes: everyRoute,
    apiKey: options.apiKey ?? 'sk_test_varai',
    faults,
    catchUp: () => catchUp(world),
    changed,
  });
  app.route('/_', controlRoutes(control));
  app.route('/', browserRoutes(world, options.publishableKey ?? 'pk_test_varai', changed));
  app.route('/', invoicePages(world, changed));
  let server: ServerType | undefined;

  return {
    get url() {
      return world.url;
    },
    async listen(port = 0, host = '127.0.0.1') {
      server = createAdaptorServer({ fetch: app.fetch });
      server.listen(port, host);
      await once(server, 'listening');
      world.url = `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`;
    },
    async close() {
      webhooks.close();
      if (server && 'closeAllConnections' in server) server.closeAllConnections();
      if (server) await new Promise((resolve) => server?.close(resolve));
      await keeper.flush();
    },
    fetch: async (request) => app.fetch(request, {}),
    control,
  };
}
