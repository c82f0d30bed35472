import type { HttpBindings } from '@hono/node-server';

/** What a fault needs of a request on its way. */
interface Exchange {
  req: { method: string; path: string; header(name: string): string | undefined };
  env: Partial<HttpBindings>;
  res: Response;
}

/** Something that goes wrong on the way. */
export interface Fault {
  /** The beginning of `METHOD /path`; absent matches all. */
  match?: string;
  /** `before`: cut off unheard. `after`: done, but the answer is lost. `status`: refused with it. `slow`: answered `ms` late. */
  kind: 'after' | 'before' | 'slow' | 'status';
  status?: number;
  /** The parameter that a `status` blames. */
  param?: string;
  ms?: number;
  /** How many requests it meets; once unless said. */
  times?: number;
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  run(context: Exchange, next: () => Promise<void>): Promise<void>;
  /** Where a request with an idempotency key is slow: after its key is taken. */
  linger(request: string): Promise<void>;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** In process there is no connection to cut: the caller sees what `fetch` throws then. */
export class ConnectionCut extends TypeError {}

function cut(context: Exchange): never {
  context.env.outgoing?.socket?.destroy();
  throw new ConnectionCut('fetch failed');
}

export function createFaults(): Faults {
  let waiting: (Fault & { left: number })[] = [];
  const take = (request: string, ...kinds: Fault['kind'][]): Fault | undefined => {
    const fault = waiting.find((entry) => kinds.includes(entry.kind) && request.startsWith(entry.match ?? ''));
    if (fault) fault.left -= 1;
    waiting = waiting.filter((entry) => entry.left > 0);
    return fault;
  };
  return {
    add: (fault) => void waiting.push({ ...fault, left: fault.times ?? 1 }),
    clear: () => void (waiting = []),
    async linger(request) {
      const slow = take(request, 'slow');
      if (slow) await pause(slow.ms ?? 1000);
    },
    async run(context, next) {
      const request = `${context.req.method} ${context.req.path}`;
      const fault = take(request, 'before', 'after', 'status');
      if (fault?.kind === 'before') cut(context);
      if (fault?.kind === 'status') {
        const message = 'An error occurred with our connection to Stripe.';
        context.res = Response.json(
          { error: { type: 'api_error', message, param: fault.param } },
          { status: fault.status ?? 500 },
        );
        return;
      }
      if (!context.req.header('idempotency-key')) await this.linger(request);
      await next();
      if (fault) cut(context);
    },
  };
}
