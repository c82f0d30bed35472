import { Kysely, sql } from 'kysely';
import type { Database, Tables, Transaction } from './database.ts';
import type { Engine } from './engine.ts';

/** The role of the policies; made by the first migration. */
export const role = 'varai_app';

export interface OpenDatabase extends Database {
  /** For what brings its own statements: the job queue. */
  readonly sessions: Engine;
}

/** Kysely with the two kinds of transaction over an engine. `release` runs once, after everything is closed. */
export function databaseOf(engine: Engine, release: () => void = () => {}): OpenDatabase {
  const kysely = new Kysely<Tables>({ dialect: engine.dialect });
  let closing: Promise<void> | undefined;

  return {
    engine: engine.name,
    sessions: engine,
    as: (account, work) =>
      kysely.transaction().execute(async (trx: Transaction) => {
        await sql`select set_config('role', ${role}, true), set_config('varai.account', ${account}, true)`.execute(trx);
        return work(trx);
      }),
    system: (work) => kysely.transaction().execute(work),
    listen: (channel, handler, onGap) => engine.listen(channel, handler, onGap),
    close: () => (closing ??= engine.close().finally(release)),
  };
}
