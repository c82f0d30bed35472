import { AsyncLocalStorage } from 'node:async_hooks';
import { sql } from 'kysely';
import { fromKysely, PgBoss, type ConstructorOptions } from 'pg-boss';
import type { OpenDatabase } from './database-kysely.ts';
import type { Transaction } from './database.ts';
import type { Jobs } from './jobs.ts';

type IDatabase = NonNullable<ConstructorOptions['db']>;
type Handler = (data: object) => Promise<void>;

interface Options {
  /** Whether this process works jobs off; one that does not may still send them. */
  readonly work: boolean;
  /** Whether what runs by the clock does; unless given it does where jobs are worked off. */
  readonly schedule?: boolean | undefined;
  /** Told of what goes wrong in the queue itself, and of each try of a job that fails. */
  readonly onError: (error: unknown, job?: string) => void;
}

/** Jobs on pg-boss, in the product's own database. */
export function createJobs({ sessions, engine }: OpenDatabase, { work, schedule = work, onError }: Options): Jobs {
  const handlers = new Map<string, { handler: Handler; retryLimit: number; cron?: string }>();
  // Inside `send` the queue's own look-ups must use the caller's transaction: PGlite has no second session.
  const current = new AsyncLocalStorage<IDatabase>();

  const db: IDatabase = {
    executeSql(text, values) {
      const inside = current.getStore();
      if (inside) return inside.executeSql(text, values);
      return current.exit(() =>
        sessions.hold((session) => (values?.length ? session.query(text, values) : session.exec(text))),
      );
    },
    async listen(channel, onNotification, onReconnect) {
      const stop = await sessions.listen(channel, onNotification, onReconnect);
      onReconnect();
      return { close: stop };
    },
  };
  const boss = new PgBoss({
    db,
    backend: engine,
    useListenNotify: work,
    supervise: work,
    schedule,
    // With the defaults a job whose process was killed waits for minutes.
    superviseIntervalSeconds: 3,
    monitorIntervalSeconds: 3,
  });
  boss.on('error', (error) => onError(error));

  const begin = async (name: string) => {
    const { handler, retryLimit, cron } = handlers.get(name) as { handler: Handler; retryLimit: number; cron?: string };
    await boss.createQueue(name, {
      policy: 'short',
      notify: true,
      retryLimit,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 300,
      heartbeatSeconds: 10,
      expireInSeconds: 300,
    });
    if (!work || (cron && !schedule)) return;
    if (cron) await boss.schedule(name, cron, {}, { tz: 'UTC' });
    const run = async ({ id, data }: { id: string; data: object | null }) => {
      try {
        await handler(data ?? {});
        return { id, status: 'completed' as const };
      } catch (error) {
        onError(error, name);
        return { id, status: 'failed' as const };
      }
    };
    // A notification tells of new jobs only: retries and delays, which what runs by the clock has none of, are found by looking.
    const fetching = {
      batchSize: 10,
      burstWhenBatchFull: true,
      pollingIntervalSeconds: 1,
      notifyPollingIntervalSeconds: cron ? 60 : 1,
    };
    await boss.work<object>(name, { ...fetching, perJobResults: true }, (batch) => Promise.all(batch.map(run)));
  };

  return {
    on: (name, handler, { retryLimit = 10 } = {}) =>
      void handlers.set(name, { handler: handler as Handler, retryLimit }),
    every: (name, cron, handler) => void handlers.set(name, { handler, retryLimit: 0, cron }),

    async send(trx: Transaction, name, data, { key = crypto.randomUUID(), startAfter } = {}) {
      // The queue belongs to the owner; the role of the request is put back afterwards.
      const { rows } = await sql<{ role: string }>`select current_setting('role') as role`.execute(trx);
      const role = rows[0]?.role ?? 'none';
      if (role !== 'none') await sql`select set_config('role', 'none', true)`.execute(trx);
      const inside = fromKysely(trx);
      await current.run(inside, () =>
        boss.send(name, data, { db: inside, singletonKey: key, ...(startAfter === undefined ? {} : { startAfter }) }),
      );
      if (role !== 'none') await sql`select set_config('role', ${role}, true)`.execute(trx);
    },

    async start() {
      await boss.start();
      for (const name of handlers.keys()) await begin(name);
    },
    stop: () => boss.stop({ graceful: true, timeout: 20_000, close: false }),
  };
}
