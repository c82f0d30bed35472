import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { positionsIn, textsOf, type FanOut } from './fan-out.ts';

const channel = 'varai_live';

/**
 * LISTEN and NOTIFY. A commit with a notification takes a lock that all writers of the database share, so it is never part
 * of the transaction of a change: one small transaction tells all that a flush has gathered.
 */
export function notifyFanOut(database: Database): FanOut {
  const stops: (() => Promise<void>)[] = [];
  return {
    publish: (positions) =>
      database.system(async (trx) => {
        await sql`select pg_notify(${channel}, text) from unnest(${textsOf(positions)}::text[]) as text`.execute(trx);
      }),
    async subscribe(hear, gap) {
      stops.push(await database.listen(channel, (payload) => hear(positionsIn(payload)), gap));
    },
    async close() {
      for (const stop of stops.splice(0)) await stop();
    },
  };
}
