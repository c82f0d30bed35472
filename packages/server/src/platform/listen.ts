import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Env } from './context.ts';

export interface Listening {
  /** `http://127.0.0.1:8080` */
  readonly url: string;
  /** Stops accepting, and waits for what was begun, at most `seconds` long. */
  close(seconds?: number): Promise<void>;
}

/** The address cannot be listened on. Its message is one sentence for whoever starts the server. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

const reasons: Record<string, string> = {
  EADDRINUSE: 'is in use: stop whatever listens there, or set PORT to another port',
  EACCES: 'needs more rights: set PORT to one above 1023',
  EADDRNOTAVAIL: 'is no address of this machine: set HOST to 127.0.0.1 or 0.0.0.0',
  ENOTFOUND: 'is a name without an address: set HOST to 127.0.0.1 or 0.0.0.0',
  EAI_AGAIN: 'is a name whose address nobody tells: set HOST to 127.0.0.1 or 0.0.0.0',
};

/** What lives on the same port and is no request: sockets. */
export interface Upgrades {
  attach(server: Pick<Server, 'on'>): void;
  /** Says goodbye to all and lets no others in. */
  close(): void;
  /** Ends those that have not left, so that nobody waits for them. */
  drop(): void;
}

/** @throws ListenError */
export function listen(
  app: Hono<Env>,
  { port, host }: { port: number; host: string },
  upgrades?: Upgrades,
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }) as Server;
    upgrades?.attach(server);
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(
        new ListenError(`${host}:${port} ${reasons[cause.code ?? ''] ?? `cannot be listened on (${cause.message})`}.`, {
          cause,
        }),
      );
    });
    server.once('listening', () => {
      const { port: taken } = server.address() as AddressInfo;
      const name = host.includes(':') ? `[${host}]` : host;
      resolve({
        url: `http://${name}:${taken}`,
        close: (seconds = 10) =>
          new Promise((done) => {
            upgrades?.close();
            const late = setTimeout(() => {
              server.closeAllConnections();
              upgrades?.drop();
            }, seconds * 1000);
            server.close(() => (clearTimeout(late), done()));
            server.closeIdleConnections();
          }),
      });
    });
  });
}
