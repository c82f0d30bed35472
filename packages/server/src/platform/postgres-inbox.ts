import type { Generated } from 'kysely';
import type { Clock } from './clock.ts';
import type { Crash } from './crash.ts';
import type { Database, Transaction } from './database.ts';
import type { Inbox, InboxEvent, InboxSource } from './inbox.ts';
import type { Jobs } from './jobs.ts';
import { firstSweep, nextSweep, sweepPage } from './overdue.ts';

declare module './database.ts' {
  interface Tables {
    inbox_events: {
      source: InboxSource;
      id: string;
      type: string;
      created_at: Date;
      body: unknown;
      received_at: Generated<Date>;
      attempts: Generated<number>;
      lease_until: Date | null;
      next_at: Date;
      done_at: Date | null;
    };
  }
}

const leaseSeconds = 60;

/**
 * Events kept in a table, each worked off by a job of its own.
 *
 * The first arrival of an id wins; while one process works on it nobody else does, and what is done is not done again.
 * A process that dies in the middle is followed by another try, so a handler must bear being repeated. When the tries of a
 * job have come to their end a sweep, which looks each minute along an index, begins others: no event is given up.
 */
export function createInbox(deps: {
  database: Database;
  jobs: Jobs;
  clock: Clock;
  crash: Crash;
  onError: (error: unknown, job: string) => void;
}): Inbox {
  const { database, jobs, clock, crash, onError } = deps;
  const handlers = new Map<InboxSource, (event: InboxEvent) => Promise<void>>();

  const enqueue = (trx: Transaction, source: InboxSource, id: string) =>
    jobs.send(trx, `inbox-${source}`, { id }, { key: id });

  const settle = (source: InboxSource, id: string, done: boolean) =>
    database.system((trx) =>
      trx
        .updateTable('inbox_events')
        .set({ lease_until: null, done_at: done ? clock.now() : null })
        .where('source', '=', source)
        .where('id', '=', id)
        .execute(),
    );

  const claim = (source: InboxSource, id: string) =>
    database.system(async (trx) => {
      const now = clock.now();
      const row = await trx
        .selectFrom('inbox_events')
        .selectAll()
        .where('source', '=', source)
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst();
      if (!row || row.done_at) return undefined;
      if (row.lease_until && row.lease_until > now) throw new Error('Another process works on this event.');
      await trx
        .updateTable('inbox_events')
        .set({ lease_until: new Date(now.getTime() + leaseSeconds * 1000), attempts: row.attempts + 1 })
        .where('source', '=', source)
        .where('id', '=', id)
        .execute();
      return { id: row.id, type: row.type, createdAt: row.created_at, body: row.body };
    });

  const work = async (source: InboxSource, id: string) => {
    const handler = handlers.get(source);
    const event = handler && (await claim(source, id));
    if (!event) return;
    crash('inbox:claimed');
    try {
      await handler(event);
    } catch (error) {
      await settle(source, id, false);
      throw error;
    }
    crash('inbox:handled');
    await settle(source, id, true);
  };

  /** Enqueues what is overdue, at most a page. */
  const sweep = () =>
    database.system(async (trx) => {
      const now = clock.now();
      const overdue = trx
        .selectFrom('inbox_events')
        .select(['source', 'id'])
        .where('done_at', 'is', null)
        .where('next_at', '<=', now)
        .where((eb) => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<=', now)]))
        .orderBy('next_at')
        .orderBy('source')
        .orderBy('id')
        .limit(sweepPage)
        .forUpdate()
        .skipLocked();
      const events = await trx
        .updateTable('inbox_events')
        .set({ next_at: nextSweep(now) })
        .where((eb) => eb(eb.refTuple('source', 'id'), 'in', overdue.$asTuple('source', 'id')))
        .returning(['source', 'id'])
        .execute();
      for (const { source, id } of events) await enqueue(trx, source, id);
    });

  return {
    on(source, handler) {
      if (handlers.size === 0) jobs.every('inbox-sweep', '* * * * *', sweep);
      handlers.set(source, handler);
      jobs.on<{ id: string }>(`inbox-${source}`, ({ id }) => work(source, id), { retryLimit: 5 });
    },

    receive: (source, { id, type, createdAt, body }) =>
      database.system(async (trx) => {
        const { numInsertedOrUpdatedRows } = await trx
          .insertInto('inbox_events')
          .values({
            source,
            id,
            type,
            created_at: createdAt,
            body: JSON.stringify(body),
            next_at: firstSweep(clock.now()),
          })
          .onConflict((conflict) => conflict.columns(['source', 'id']).doNothing())
          .executeTakeFirst();
        crash('inbox:stored');
        if (numInsertedOrUpdatedRows) await enqueue(trx, source, id);
      }),

    async drain() {
      const open = await database.system((trx) =>
        trx
          .selectFrom('inbox_events')
          .select(['source', 'id'])
          .where('done_at', 'is', null)
          .orderBy('received_at')
          .execute(),
      );
      for (const { source, id } of open)
        await work(source, id).catch((error: unknown) => onError(error, `inbox-${source}`));
    },
  };
}
