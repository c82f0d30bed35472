import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createPrepare } from '../../src/features/invoices/archive/prepare.ts';
import { open, place } from '../billing/databases.ts';
import { invoicesOf, opened } from './archives.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** For the record of long runs: what was measured on the way. */
    measured?: string;
  }
}

/** Invoices of the year: the soak makes ten thousand. */
const count = Number(process.env['VARAI_INVOICES'] ?? 1000);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes that this process holds once what is garbage has gone; the database runs in a worker of its own. */
function held(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

test(
  `a year of ${count} invoices is prepared step by step, in memory that does not grow with it`,
  {
    timeout: 0,
  },
  async ({ task }) => {
    const where = await place('pglite', 'memory');
    const database = await open(where);
    try {
      const { ports, archive, look, store, fetched } = await opened(database, invoicesOf(count));
      const prepare = createPrepare(ports);
      const seen: { done: number; bytes: number }[] = [];
      for (let runs = 0; (await look()).status === 'preparing' && runs < count; runs += 1) {
        await prepare(archive.account, archive.id);
        const { done, total, counted } = await look();
        if (counted) expect(total).toBe(count);
        seen.push({ done, bytes: held() });
      }
      expect(await look()).toMatchObject({ status: 'ready', done: count, total: count });
      expect(fetched).toHaveLength(count);

      const steps = seen.map(({ done }, run) => done - (seen[run - 1]?.done ?? 0));
      expect(Math.min(...steps), 'progress never goes back').toBeGreaterThanOrEqual(0);
      expect(Math.max(...steps), 'no run does more than its portion').toBeLessThanOrEqual(200);
      const files = seen.filter(({ done }) => done > 0);
      const growth = files.at(-1)!.bytes - files[0]!.bytes;
      task.meta.measured = `${seen.length} runs, heap ${growth >= 0 ? '+' : '−'}${Math.abs(Math.round(growth / 1024))} KiB from the first files to the last`;
      expect(growth, 'what one invoice costs in memory').toBeLessThan(2 * 1024 * 1024);
      expect(await store.entries(archive, count - 1, 10)).toHaveLength(1);
    } finally {
      await database.close();
      await where.remove();
    }
  },
);
