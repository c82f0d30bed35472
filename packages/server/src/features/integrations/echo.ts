import type { Clock } from '../../platform/clock.ts';
import type { Checks } from './checks.ts';
import { PlatformFailure } from './failure.ts';
import type { Connection, ConnectionKey, ConnectionStore } from './ports.ts';
import { beginBulk, lookAtBulk } from './shopify/bulk.ts';
import { nothing } from './shopify/documents.ts';
import type { Ask } from './shopify/reading.ts';

const everyMs = 60 * 60_000;
/** Whoever asks is kept waiting this long at most. */
const patienceMs = 15_000;
const pauseMs = 500;
/** A look finds out about the look before, some five minutes ago. */
const lateMs = 4 * 60_000;

const silent = () =>
  new PlatformFailure('degraded', 'What the shop was to tell did not arrive.', { reason: 'webhooks_silent' });

/**
 * The round trip of a webhook. Nobody can ask Shopify for a delivery, but the end of a bulk operation is told: one that reads
 * nothing is begun, and its end has to come in by our public address, signed, and naming that operation.
 */
export function createEcho(deps: {
  store: Pick<ConnectionStore, 'echo' | 'find'>;
  clock: Clock;
  /** Ms; between two looks whether it has come. */
  listen: (ms: number) => Promise<void>;
}) {
  const { store, clock, listen } = deps;

  async function begin(key: ConnectionKey, ask: Ask): Promise<string> {
    const id = await beginBulk(ask, nothing).catch((cause: unknown) => {
      if (!(cause instanceof PlatformFailure) || cause.reason !== 'import_refused') throw cause;
      throw new PlatformFailure(cause.state, cause.message, { cause });
    });
    await store.echo(key, id, clock.now());
    return id;
  }

  return {
    /** Waits for it. @throws PlatformFailure `webhooks_silent` */
    async roundTrip(key: ConnectionKey, ask: Ask): Promise<void> {
      const id = await begin(key, ask);
      for (let waited = 0; waited <= patienceMs; waited += pauseMs) {
        await listen(pauseMs);
        const now = await store.find(key);
        if (now?.echoId === id && now.echoHeardAt) return;
        await lookAtBulk(ask, id);
      }
      throw silent();
    },

    /** Begins one an hour, which the next look judges. */
    async send(connection: Connection, ask: Ask): Promise<void> {
      const { echoAt } = connection;
      if (echoAt && clock.now().getTime() - echoAt.getTime() < everyMs) return;
      try {
        await begin(connection, ask);
      } catch (error) {
        // the next look tries again
        if (!(error instanceof PlatformFailure)) throw error;
      }
    },

    /** Notes what became of the one before: heard, or late by now. The shop is as well as it is: its orders come in all the same. */
    judge({ echoId, echoAt, echoHeardAt }: Connection, checks: Checks): void {
      if (echoId === null || echoAt === null) return;
      const took = (echoHeardAt ?? clock.now()).getTime() - echoAt.getTime();
      if (echoHeardAt) checks.note('receive_webhooks', { state: 'connected', cause: null }, took);
      else if (took >= lateMs) {
        const { state, reason } = silent();
        checks.note('receive_webhooks', { state, cause: reason }, took);
      }
    },
  };
}

export type Echo = ReturnType<typeof createEcho>;
