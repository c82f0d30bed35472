import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { OrderInput } from '@varai/client';
import { describe, expect, test } from 'vitest';
import { openTestDatabases } from '../platform/databases.ts';
import { addUp, retailFile } from './retail.ts';
import { openShop, store } from './world.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** For the record of long runs: what was measured on the way. */
    measured?: string;
  }
}

/** Ten minutes in a soak; else as long as two times through the orders of some weeks take. */
const soaking = process.env['VARAI_SEEDS'] !== undefined;
const long = soaking ? 600_000 : 0;
const size = soaking ? 200 : 50;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes that this process holds once what is garbage has gone; the database has a thread, or processes, of its own. */
function held(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const { orders } = addUp(soaking ? retailFile().toString() : retailFile().toString().split('\n', 12_000).join('\n'));

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;

describe.each(openTestDatabases())('a store whose orders come without a pause on $name', (engine) => {
  test('adds up to the penny each time through, in memory that stays flat', { timeout: 0 }, async ({ task }) => {
    const sold = (one: OrderInput) => one.lines.reduce((sum, { amount }) => sum + amount, 0);
    const expected = orders.reduce((sum, one) => sum + sold(one), 0);
    const shop = await openShop(engine);
    const { hub } = shop.parts.live;
    await hub.start();
    let told = 0;
    // one page reads all, the other is too slow for anything
    await hub.follow(shop.account, 'metrics', { send: () => void (told += 1), buffered: () => 0, close() {} });
    await hub.follow(shop.account, 'metrics', { send() {}, buffered: () => Infinity, close() {} });

    const seen: number[] = [];
    const began = performance.now();
    let passes = 0;
    for (; passes < 2 || performance.now() - began < long; passes += 1) {
      // every order comes again as a newer version, and takes the place of the one before
      const updatedAt = new Date(Date.UTC(2012, 0, 1 + passes)).toISOString();
      for (let at = 0; at < orders.length; at += size) {
        const batch = orders.slice(at, at + size).map((order) => ({ ...order, updatedAt }));
        expect(await shop.record(batch)).toEqual({ accepted: batch.length, duplicates: 0 });
        // what the test itself gathers
        shop.statements.length = shop.log.length = 0;
        if ((at / size) % (soaking ? 20 : 2) === 0) seen.push(held());
      }
      const net = await shop.database.system((trx) =>
        trx
          .selectFrom('metric_rollups')
          .select(({ fn }) => fn.sum('revenue').as('net'))
          .where('store', '=', store.id)
          .where('grain', '=', 'day')
          .executeTakeFirstOrThrow(),
      );
      expect(Number(net.net)).toBe(expected);
      await shop.database.sessions.hold((session) => session.exec('vacuum'));
    }
    await expect.poll(() => told).toBeGreaterThan(0);
    await hub.stop();
    await shop.close();

    // the first quarter warms up
    const quarter = Math.floor(seen.length / 4);
    const growth = middle(seen.slice(-quarter)) - middle(seen.slice(quarter, 2 * quarter));
    task.meta.measured = `${passes} times ${orders.length.toLocaleString('en')} orders, ${seen.length} looks, memory ${growth >= 0 ? '+' : '−'}${Math.abs(Math.round(growth / 1024))} KiB from the second quarter to the last`;
    expect(growth, 'what a replay costs in memory').toBeLessThan(4 * 1024 * 1024);
  });
});
