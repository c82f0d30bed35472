import type { Redis, RedisOptions } from 'ioredis';
import { positionsIn, textsOf, type FanOut } from './fan-out.ts';

/** Answers are mapped as they come: two types of that option do not fit one another. */
type Options = Omit<RedisOptions, 'replyMapping'>;

/** Bytes of one message: Redis takes far more, but holds up whoever else shares it. */
const atOnce = 60_000;

/** Milliseconds; Redis that does not answer in time is as good as none. */
const patience = 5000;

/**
 * PUBLISH and SUBSCRIBE of Redis or Valkey, where the notifications of Postgres are better left to others. Nothing is kept
 * there: what is lost while Redis is away is found by each instance's sweep, and by a look as soon as it is back.
 *
 * `url` is `redis://` or `rediss://`; deployments that share a Redis are kept apart by the number of its database. Two
 * connections for each instance, one message for each flush.
 */
export function redisFanOut(url: string, onError: (error: unknown) => void): FanOut {
  const channel = `varai_live${new URL(url).pathname}`;
  const clients: Redis[] = [];
  let publisher: Promise<Redis> | undefined;
  let closed = false;

  const connect = async (options: Options, prepare: (client: Redis) => void = () => {}): Promise<Redis> => {
    const { Redis: Connection } = await import('ioredis');
    const always: Options = {
      connectTimeout: patience,
      retryStrategy: (times) => (closed ? null : Math.min(5000, 50 * 2 ** times)),
    };
    const client = new Connection(url, { ...always, ...options });
    clients.push(client);
    client.on('error', onError);
    prepare(client);
    return client;
  };
  /** Resolves when it is decided whether Redis is there; it is looked for until it is. */
  const settled = (client: Redis): Promise<void> =>
    client.status === 'ready'
      ? Promise.resolve()
      : new Promise((resolve) => void client.once('ready', resolve).once('error', () => resolve()));

  return {
    async publish(positions) {
      // never queued: what waits for Redis is told late and twice, and the sweep is faster
      publisher ??= connect({ enableOfflineQueue: false, commandTimeout: patience, maxRetriesPerRequest: 0 });
      const client = await publisher;
      if (client.status !== 'ready') await settled(client);
      await Promise.all(textsOf(positions, atOnce).map((text) => client.publish(channel, text)));
    },
    async subscribe(hear, gap) {
      const { promise: subscribed, resolve } = Promise.withResolvers<void>();
      const client = await connect({ autoResubscribe: false, maxRetriesPerRequest: null }, (fresh) => {
        fresh.on('message', (_, text: string) => hear(positionsIn(text)));
        // whatever was told until the subscription stands has been missed
        fresh.on('ready', () => void fresh.subscribe(channel).then(gap, onError).finally(resolve));
      });
      client.once('error', () => resolve());
      await subscribed;
    },
    async close() {
      closed = true;
      for (const client of clients.splice(0)) client.disconnect();
    },
  };
}
