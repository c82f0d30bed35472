import type { Hono } from 'hono';
import type { Authenticator } from '../authenticator.ts';
import type { Clock } from '../clock.ts';
import type { Env } from '../context.ts';
import type { Counters } from '../counters.ts';
import type { Database } from '../database.ts';
import type { Limiter } from '../limits.ts';
import { createDoor, type LiveLimits } from './door.ts';
import { processFanOut, type FanOut } from './fan-out.ts';
import { createHub } from './hub.ts';
import { notifyFanOut } from './notify-fan-out.ts';
import { redisFanOut } from './redis-fan-out.ts';
import { createSockets } from './socket.ts';
import { mountStream } from './stream.ts';
import type { LiveSources } from './topic.ts';

export interface LiveOptions {
  readonly limits?: LiveLimits;
  /** Milliseconds in which changes of a topic become one message; 150 unless given. */
  readonly interval?: number;
  /** Milliseconds between looks for changes that nobody told of; 10,000 unless given. */
  readonly sweep?: number;
}

export interface LiveParts {
  readonly database: Database;
  readonly authenticator: Authenticator;
  readonly limiter: Limiter;
  readonly clock: Clock;
  readonly counters: Counters;
  readonly trustProxy: boolean;
  /** Where instances tell each other, in the place of Postgres. */
  readonly redisUrl?: string | undefined;
  readonly onError: (error: unknown) => void;
  readonly options?: LiveOptions | undefined;
  readonly sources: LiveSources;
}

/** The channel put together: instances tell each other over Redis, or over their database; PGlite's is alone on it. */
export function composeLive(parts: LiveParts) {
  const { database, authenticator, limiter, clock, counters, trustProxy, onError, options = {}, sources } = parts;
  const hub = createHub({ database, fanOut: fanOutOf(parts), sources, onError, ...options });
  const door = createDoor({ hub, authenticator, limiter, clock, onError, limits: options.limits });
  const sockets = createSockets(door, { trustProxy });
  counters.gauge('varai_live_connections', 'Pages that are connected to this instance.', () => door.size);
  counters.gauge('varai_live_topics', 'Topics of accounts that are followed at this instance.', () => hub.size);

  return {
    hub,
    door,
    sockets,
    mount: (http: Hono<Env>) => mountStream(http, { door, trustProxy }),
    async start(): Promise<void> {
      sockets.start();
      await hub.start();
    },
    async stop(): Promise<void> {
      sockets.close();
      await hub.stop();
    },
  };
}

function fanOutOf({ database, redisUrl, onError }: LiveParts): FanOut {
  if (database.engine !== 'postgres') return processFanOut();
  return redisUrl === undefined ? notifyFanOut(database) : redisFanOut(redisUrl, onError);
}
