import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { MiddlewareHandler } from 'hono';
import type { IncomingMessage } from 'node:http';

export const apiStates = ['works', 'slow', 'failing', 'offline'] as const;
export type ApiState = (typeof apiStates)[number];

export interface Faults {
  state: ApiState;
  readonly middleware: MiddlewareHandler<{ Bindings: { incoming: IncomingMessage } }>;
}

/** Stands before the API and makes it as bad as a network can be. `slowBy` is in milliseconds. */
export function createFaults({ slowBy = 3000 } = {}): Faults {
  const faults: Faults = {
    state: 'works',
    middleware: async (c, next) => {
      if (faults.state === 'offline') {
        c.env.incoming.socket.destroy();
        return RESPONSE_ALREADY_SENT;
      }
      if (faults.state === 'slow') await new Promise((resolve) => setTimeout(resolve, slowBy));
      if (faults.state !== 'failing' || c.req.method === 'OPTIONS') return next();
      const requestId = c.req.header('x-request-id') ?? `req_${crypto.randomUUID()}`;
      return Response.json(
        {
          type: new URL('/errors/request/unavailable', c.req.url).href,
          title: 'Unavailable',
          status: 503,
          code: 'request/unavailable',
          detail: 'The demo was told to fail.',
          requestId,
          retryable: true,
        },
        {
          status: 503,
          headers: {
            'content-type': 'application/problem+json',
            'access-control-allow-origin': c.req.header('origin') ?? '*',
            'access-control-expose-headers': 'x-request-id',
            'x-request-id': requestId,
            vary: 'origin',
          },
        },
      );
    },
  };
  return faults;
}
