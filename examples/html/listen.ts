import { serve, type ServerType } from '@hono/node-server';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listener {
  readonly url: string;
  close(): Promise<void>;
}

/** Listens, or rejects with the reason that the system gives (such as `EADDRINUSE`). */
export async function listen(
  fetch: (request: Request, env: never) => Response | Promise<Response>,
  port: number,
  host: string,
  upgrades?: { attach(server: Pick<Server, 'on'>): void; close(): void },
): Promise<Listener> {
  const server: ServerType = serve({ fetch: fetch as Parameters<typeof serve>[0]['fetch'], port, hostname: host });
  upgrades?.attach(server as Server); // safe: no HTTP/2 is asked for
  await once(server, 'listening');
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    async close() {
      upgrades?.close();
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
}
