import { Kysely, sql } from 'kysely';
import type { Database, Tables, Transaction } from './database.ts';
import type { Engine } from './engine.ts';
import { raise } from './live/publish.ts';
import type { Position } from './live/topic.ts';

/** The role of the policies; made by the first migration. */
export const role = 'varai_app';

export interface OpenDatabase extends Database {
  /** For what brings its own statements: the job queue. */
  readonly sessions: Engine;
}

/** Kysely with the two kinds of transaction over an engine. `release` runs once, after everything is closed. */
export function databaseOf(engine: Engine, release: () => void = () => {}): OpenDatabase {
  const kysely = new Kysely<Tables>({ dialect: engine.dialect });
  const listeners = new Set<(positions: readonly Position[]) => void>();
  let closing: Promise<void> | undefined;

  const transact = async <T>(work: (trx: Transaction) => Promise<T>): Promise<T> => {
    const { result, positions } = await kysely.transaction().execute(async (trx: Transaction) => ({
      result: await work(trx),
      positions: await raise(trx),
    }));
    if (positions.length > 0) for (const listener of listeners) listener(positions);
    return result;
  };

  return {
    engine: engine.name,
    sessions: engine,
    as: (account, work) =>
      transact(async (trx) => {
        await sql`select set_config('role', ${role}, true), set_config('varai.account', ${account}, true)`.execute(trx);
        return work(trx);
      }),
    system: transact,
    onPublished(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    listen: (channel, handler, onGap) => engine.listen(channel, handler, onGap),
    close: () => (closing ??= engine.close().finally(release)),
  };
}
