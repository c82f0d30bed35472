import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createFaults } from '../stripe/http/faults.ts';
import { createControl, type ShopifyControl } from './control.ts';
import { createDeliveries } from './deliveries.ts';
import { createServer } from './server.ts';
import type { World } from './world.ts';

export interface ShopifySimulatorOptions {
  readonly clientId?: string;
  readonly clientSecret?: string;
  /** As in the addresses of the admin. */
  readonly appHandle?: string;
  /** Where the app's own configuration sends compliance topics and `app/uninstalled`; may be known later than the simulator. */
  readonly webhookUrl?: string | (() => string | undefined);
  /** Where the admin of a shop shows the app, which is nowhere unless said. */
  readonly appUrl?: (shop: string) => string | undefined;
  /** The real time in ms. */
  readonly now?: () => number;
  /** From 0 to 1: tokens, ids of webhooks and shuffles come from it. */
  readonly random?: () => number;
  /** How long a bulk operation runs, in ms. */
  readonly bulkTakes?: number;
}

export interface ShopifySimulator {
  /** Known once it listens. The shops are under it: `${url}/{shop}/admin/…`. */
  readonly url: string;
  /** Port 0 takes any that is free. */
  listen(port?: number, host?: string): Promise<void>;
  close(): Promise<void>;
  readonly control: ShopifyControl;
}

/** Shopify of one's own, as an app sees it: token exchange, Admin GraphQL with its costs, bulk operations and webhooks. */
export function createShopifySimulator(options: ShopifySimulatorOptions = {}): ShopifySimulator {
  const wall = options.now ?? Date.now;
  let offset = 0;
  let last = 0;
  const world: World = {
    shops: new Map(),
    clientId: options.clientId ?? 'shopify-client',
    clientSecret: options.clientSecret ?? 'shopify-secret',
    appHandle: options.appHandle ?? 'varai',
    appUrl: options.appUrl ?? (() => undefined),
    frame: undefined,
    pricing: { plans: [], welcomeUrl: 'https://app.example/welcome' },
    random: options.random ?? Math.random,
    url: 'http://127.0.0.1',
    now: () => wall() + offset,
    next: () => (last += 1),
    publish: (shop, topic, payload) => webhooks.publish(shop, topic, payload),
  };
  const { webhookUrl } = options;
  const webhooks = createDeliveries(world, () => (typeof webhookUrl === 'function' ? webhookUrl() : webhookUrl));
  const faults = createFaults();
  const requests: string[] = [];
  const control = createControl(world, {
    faults,
    webhooks,
    requests,
    advance: (seconds) => void (offset += seconds * 1000),
  });
  const app = createServer({
    world,
    faults,
    bulkTakes: options.bulkTakes ?? 1000,
    heard: (request) => void requests.push(request),
  });
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
    },
    control,
  };
}
