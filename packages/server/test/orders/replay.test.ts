import { randomUUID } from 'node:crypto';
import type { Import, OrderInput } from '@varai/client';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openTestDatabases } from '../platform/databases.ts';
import { addUp, retailFile, retailFormat, type Independent } from './retail.ts';
import { openShop, store, type Shop } from './world.ts';

vi.setConfig({ testTimeout: 0, hookTimeout: 120_000 });

const file = retailFile();
const independent: Independent = addUp(file.toString());

/** What is kept of one store. */
async function kept(shop: Shop, id: string) {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });
  return shop.database.system(async (trx) => {
    const days = await trx
      .selectFrom('metric_rollups')
      .select(['bucket', 'revenue'])
      .where('store', '=', id)
      .where('grain', '=', 'day')
      .execute();
    const countries = await trx
      .selectFrom('metric_country_days')
      .select(['country', sql<number>`sum(revenue)::bigint`.as('revenue')])
      .where('store', '=', id)
      .groupBy('country')
      .execute();
    const count = (table: 'orders' | 'order_lines') =>
      trx
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('store', '=', id)
        .executeTakeFirstOrThrow();
    return {
      net: days.reduce((sum, { revenue }) => sum + revenue, 0),
      documents: (await count('orders')).count,
      lines: (await count('order_lines')).count,
      days: Object.fromEntries(days.map(({ bucket, revenue }) => [day.format(bucket), revenue])),
      countries: Object.fromEntries(countries.map(({ country, revenue }) => [country, revenue])),
    };
  });
}

const expected = {
  net: 974_774_793,
  documents: 25_900,
  lines: 541_909,
  days: Object.fromEntries(independent.days),
  countries: Object.fromEntries(independent.countries),
};

test('the sum that is compared with is the known one', () => {
  expect([independent.net, independent.documents.size, independent.lines]).toEqual([974_774_793, 25_900, 541_909]);
});

describe.each(openTestDatabases())('Online Retail on $name', (engine) => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop(engine);
  });
  afterAll(() => shop.close());

  test('by CSV, in parts that cut lines, one of them sent twice, adds up to the penny', async () => {
    const start = await shop.send('/api/orders/imports', {
      account: 'acme',
      store: { ...store, id: 'csv' },
      name: 'online-retail.csv',
      format: retailFormat,
    });
    let state = await shop.well<Import>(start);
    const size = 500_000;
    for (let part = 0; state.status === 'open'; part += 1) {
      const offset = state.received;
      let end = Math.min(offset + size, file.length);
      // between characters, which UTF-8 goes on with 10……
      while (end < file.length && (file[end]! & 0xc0) === 0x80) end -= 1;
      const text = file.subarray(offset, end).toString();
      const body = { account: 'acme', offset, text, last: end === file.length };
      const again = part === 3 ? 2 : 1;
      for (let time = 0; time < again; time += 1)
        state = await shop.well<Import>(await shop.send(`/api/orders/imports/${state.id}/parts`, body, randomUUID()));
    }
    expect(state).toMatchObject({ lines: 541_909, accepted: 541_909, refused: 0, received: file.length });
    expect(await kept(shop, 'csv')).toEqual(expected);
  });

  test('by POST adds up to the same, and once more changes nothing', async () => {
    const batches: OrderInput[][] = [[]];
    let bytes = 0;
    for (const order of independent.orders) {
      const weight = JSON.stringify(order).length;
      if (bytes + weight > 900_000 || batches.at(-1)?.length === 1000) {
        batches.push([]);
        bytes = 0;
      }
      batches.at(-1)?.push(order);
      bytes += weight;
    }
    const place = { ...store, id: 'post' };
    for (const batch of batches)
      expect(await shop.record(batch, place)).toEqual({ accepted: batch.length, duplicates: 0 });
    expect(await shop.record(batches[7] ?? [], place)).toMatchObject({ accepted: 0 });
    expect(await kept(shop, 'post')).toEqual(expected);
  });
});
