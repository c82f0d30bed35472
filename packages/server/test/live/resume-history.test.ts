import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { seedAccount } from '../../src/seed.ts';
import { openTestDatabases } from '../platform/databases.ts';
import { resumeHistory } from './resume.ts';

/** 200 here, 10,000 by `npm run soak`. */
const cuts = Number(process.env['VARAI_SEEDS'] ?? 200);

/** Mulberry32: the same history for the same seed, as far as the machine's timing allows. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe.each(openTestDatabases())('resuming on $name', ({ open }) => {
  test(
    `over ${cuts} cuts and many restarts nothing is lost and nothing is doubled`,
    async () => {
      const { database, remove } = await open();
      const account = 'acct_resume';
      await seedAccount(database, { id: account, hostId: 'h', externalId: account, name: account, email: 'r@x.test' });
      await database.system(async (trx) => {
        await sql`create table live_facts (account text, n bigint, primary key (account, n))`.execute(trx);
        await sql`grant all on live_facts to varai_app`.execute(trx);
      });

      const random = seeded(Number(process.env['VARAI_SEED'] ?? 1));
      const outcome = await resumeHistory(database, { account, cuts, random });

      expect(outcome).toMatchObject({ cuts, lost: [], doubled: [] });
      expect(outcome.committed).toBeGreaterThan(cuts);
      // one cut in twenty finds pages that held all: what is written after it reaches them one by one, not as a whole
      expect(outcome.resumed).toBeGreaterThan(cuts / 40);
      await remove();
    },
    60_000 + 200 * cuts,
  );
});
