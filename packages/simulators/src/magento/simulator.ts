import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { mountAdmin } from './admin.ts';
import { createControl, everyResource, type MagentoControl } from './control.ts';
import { createServer } from './server.ts';
import { createTroubles } from './troubles.ts';
import type { World } from './world.ts';

export interface MagentoSimulatorOptions {
  readonly name?: string;
  /** The base currency. */
  readonly currency?: string;
  readonly timeZone?: string;
  readonly version?: string;
  /** The real time in ms. */
  readonly now?: () => number;
  /** From 0 to 1: keys and tokens come from it. */
  readonly random?: () => number;
}

export interface MagentoSimulator {
  /** Its base URL with a slash at its end, known once it listens. */
  readonly url: string;
  /** Port 0 takes any that is free. */
  listen(port?: number, host?: string): Promise<void>;
  close(): Promise<void>;
  readonly control: MagentoControl;
}

/** A Magento of one's own, as an integration sees it: its handshake, and the REST API that it signs its calls to. */
export function createMagentoSimulator(options: MagentoSimulatorOptions = {}): MagentoSimulator {
  const wall = options.now ?? Date.now;
  let offset = 0;
  let last = 0;
  const world: World = {
    url: 'http://127.0.0.1/',
    name: options.name ?? 'Main Website Store',
    version: '2.4.9',
    currency: options.currency ?? 'EUR',
    timeZone: options.timeZone ?? 'Europe/Berlin',
    random: options.random ?? Math.random,
    orders: new Map(),
    memos: new Map(),
    products: new Map(),
    integration: undefined,
    resources: everyResource,
    dateBug: false,
    now: () => wall() + offset,
    next: () => (last += 1),
  };
  const troubles = createTroubles();
  const requests: string[] = [];
  const control = createControl(world, { troubles, requests, advance: (seconds) => void (offset += seconds * 1000) });
  if (options.version !== undefined) control.setVersion(options.version);
  const app = createServer({ world, troubles, heard: (request) => void requests.push(request) });
  mountAdmin(app, control);
  let server: ServerType | undefined;

  return {
    get url() {
      return world.url;
    },
    async listen(port = 0, host = '127.0.0.1') {
      server = createAdaptorServer({ fetch: app.fetch });
      server.listen(port, host);
      await once(server, 'listening');
      world.url = `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}/`;
    },
    async close() {
      if (server && 'closeAllConnections' in server) server.closeAllConnections();
      if (server) await new Promise((resolve) => server?.close(resolve));
    },
    control,
  };
}
