import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { priceRoutes } from './catalogue/prices.ts';
import { productRoutes } from './catalogue/products.ts';
import { paymentMethodRoutes } from './cards/routes.ts';
import { customerRoutes } from './customers/routes.ts';
import { createFaults } from './http/faults.ts';
import { createServer } from './http/server.ts';
import { invoiceRoutes } from './invoices/routes.ts';
import { subscriptionRoutes } from './subscriptions/routes.ts';
import { emptyTables, type World } from './world.ts';

export interface StripeSimulatorOptions {
  now?: () => number;
  random?: () => number;
  apiKey?: string;
}

export async function createStripeSimulator(options: StripeSimulatorOptions = {}) {
  const world: World = { tables: emptyTables(), url: 'http://127.0.0.1', offset: 0, instant: undefined, wall: options.now ?? Date.now, random: options.random ?? Math.random, published: [] };
  const faults = createFaults();
  const app = createServer({
    world,
    routes: [...productRoutes, ...priceRoutes, ...customerRoutes, ...paymentMethodRoutes, ...invoiceRoutes, ...subscriptionRoutes],
    apiKey: options.apiKey ?? 'sk_test_varai',
    faults,
    catchUp: () => undefined,
    changed: () => undefined,
  });
  let server: ServerType | undefined;
  return {
    get url() { return world.url; },
    async listen(port = 0, host = '127.0.0.1') {
      server = createAdaptorServer({ fetch: app.fetch });
      server.listen(port, host);
      await once(server, 'listening');
      world.url = `http://${host}:${(server.address() as AddressInfo).port}`;
    },
    async close() { server?.close(); },
    async fetch(request: Request) { return app.fetch(request); },
  };
}
