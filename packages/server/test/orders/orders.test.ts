import type { OrderInput } from '@varai/client';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptiedInTurn, openTestDatabases } from '../platform/databases.ts';
import { problemIn } from '../platform/portal.ts';
import { openShop, rollups, store, type Shop } from './world.ts';

const order = (id: string, at: string, amount: number, rest: Partial<OrderInput> = {}): OrderInput => ({
  id,
  placedAt: at,
  lines: [{ sku: 'FRAME', quantity: 1, amount }],
  ...rest,
});

describe.each(openTestDatabases().map(emptiedInTurn))('orders on $name', (engine) => {
  let shop: Shop;
  beforeEach(async () => {
    shop = await openShop(engine);
  });
  afterEach(() => shop.close());

  test('are counted by the day of the store, whose clock goes back in October', async () => {
    await shop.record([
      order('1', '2026-10-24T23:30:00Z', 1000),
      order('2', '2026-10-25T00:30:00Z', 200, { country: 'Poland', customer: 'a' }),
      order('3', '2026-10-25T23:59:59Z', 30),
      order('4', '2026-10-26T00:00:00Z', 4),
    ]);
    const days = await rollups(shop, 'day');
    // summer time until one o'clock UTC on the 25th, a day of 25 hours
    expect(days.map(({ bucket, revenue, orders }) => [bucket, revenue, orders])).toEqual([
      ['2026-10-24T23:00:00.000Z', 1230, 3],
      ['2026-10-26T00:00:00.000Z', 4, 1],
    ]);
    expect((await rollups(shop, 'hour')).map(({ bucket }) => bucket)).toEqual([
      '2026-10-24T23:00:00.000Z',
      '2026-10-25T00:00:00.000Z',
      '2026-10-25T23:00:00.000Z',
      '2026-10-26T00:00:00.000Z',
    ]);
  });

  test('count once when sent again or doubled, by the newest version, and not at all when cancelled or only tests', async () => {
    const first = order('1', '2026-11-20T10:00:00Z', 500, { updatedAt: '2026-11-20T10:00:00Z' });
    expect(await shop.record([first, first])).toEqual({ accepted: 1, duplicates: 1 });
    expect(await shop.record([first])).toEqual({ accepted: 0, duplicates: 1 });
    const newer = { ...first, updatedAt: '2026-11-20T12:00:00Z', lines: [{ sku: 'CASE', quantity: 2, amount: 700 }] };
    expect(await shop.record([newer])).toEqual({ accepted: 1, duplicates: 0 });
    expect(await shop.record([first])).toEqual({ accepted: 0, duplicates: 1 });
    await shop.record([order('2', '2026-11-20T10:00:00Z', 9999, { test: true })]);
    expect(await rollups(shop, 'day')).toMatchObject([{ revenue: 700, orders: 1, items: 2 }]);
    await shop.record([{ ...newer, status: 'cancelled', updatedAt: '2026-11-20T13:00:00Z' }]);
    expect(await rollups(shop, 'day')).toMatchObject([{ revenue: 0, orders: 0, items: 0 }]);
  });

  test('make a customer new on the day of the earliest, whichever comes first', async () => {
    const of = (id: string, day: number) =>
      order(id, `2026-11-${String(day).padStart(2, '0')}T10:00:00Z`, 100, { customer: 'ada' });
    await shop.record([of('2', 12)]);
    await shop.record([of('3', 13)]);
    await shop.record([of('1', 11)]);
    const counts = async () =>
      (await rollups(shop, 'day')).map((day) => [day.bucket.slice(8, 10), day.new_customers, day.customer_orders]);
    expect(await counts()).toEqual([
      ['11', 1, 1],
      ['12', 0, 1],
      ['13', 0, 1],
    ]);
    await shop.record([{ ...of('1', 11), status: 'cancelled', updatedAt: '2026-11-20T00:00:00Z' }]);
    expect(await counts()).toEqual([
      ['11', 0, 0],
      ['12', 1, 1],
      ['13', 0, 1],
    ]);
  });

  test('late, doubled and in any order add up to the same', { timeout: 0 }, async () => {
    const version = fc.record({
      id: fc.constantFrom('1', '2', '3'),
      kind: fc.constantFrom('order' as const, 'credit' as const),
      status: fc.constantFrom('placed' as const, 'placed' as const, 'cancelled' as const),
      test: fc.constantFrom(false, false, false, true),
      placedAt: fc.integer({ min: 0, max: 3 }).map((day) => `2026-11-1${day}T23:30:00Z`),
      updatedAt: fc.integer({ min: 0, max: 4 }).map((day) => `2026-11-2${day}T00:00:00Z`),
      country: fc.constantFrom(null, 'Poland', 'EIRE'),
      customer: fc.constantFrom(null, 'ada', 'bob'),
      lines: fc.array(
        fc.record({
          sku: fc.constantFrom('A', 'B'),
          quantity: fc.integer({ min: -3, max: 9 }),
          amount: fc.integer({ min: -9, max: 999 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    });
    const deliveries = fc.array(version, { minLength: 1, maxLength: 8 }).chain((versions) =>
      fc.record({
        versions: fc.constant(versions),
        batches: fc.array(fc.array(fc.nat(versions.length - 1), { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
      }),
    );
    let stores = 0;
    const sums = async (id: string) =>
      shop.database.system(async (trx) => ({
        days: await trx
          .selectFrom('metric_rollups')
          .select(['grain', 'bucket', 'revenue', 'orders', 'items', 'returns', 'customer_orders', 'new_customers'])
          .where('store', '=', id)
          .where((where) =>
            where.or([
              where('revenue', '<>', 0),
              where('orders', '<>', 0),
              where('items', '<>', 0),
              where('returns', '<>', 0),
              where('customer_orders', '<>', 0),
              where('new_customers', '<>', 0),
            ]),
          )
          .orderBy('grain')
          .orderBy('bucket')
          .execute(),
        countries: await trx
          .selectFrom('metric_country_days')
          .select(['bucket', 'country', 'revenue', 'orders'])
          .where('store', '=', id)
          .where((where) => where.or([where('revenue', '<>', 0), where('orders', '<>', 0)]))
          .orderBy('bucket')
          .orderBy('country')
          .execute(),
      }));
    await fc.assert(
      fc.asyncProperty(deliveries, async ({ versions, batches }) => {
        const [straight, wild] = [`s${(stores += 1)}`, `s${(stores += 1)}`];
        await shop.record(versions, { ...store, id: straight });
        for (const batch of batches)
          await shop.record(
            batch.map((at) => versions[at]!),
            { ...store, id: wild },
          );
        await shop.record(versions.toReversed(), { ...store, id: wild });
        expect(await sums(wild)).toEqual(await sums(straight));
      }),
      { numRuns: 60, seed: 20261121, endOnFailure: true },
    );
  });

  test('cost as many statements in a batch of one as in a batch of a thousand', async () => {
    const many = (from: number, count: number) =>
      Array.from({ length: count }, (_, at) =>
        order(`o${from + at}`, '2026-11-20T10:00:00Z', 100, { customer: `c${from + at}` }),
      );
    const cost = async (orders: readonly OrderInput[]) => {
      const before = shop.statements.length;
      await shop.record(orders);
      return shop.statements.length - before;
    };
    await shop.record(many(0, 1));
    expect(await cost(many(1000, 1000))).toBe(await cost(many(2000, 1)));
  });

  test('of an account, a zone or a currency that is not known are refused as a whole, with a remedy', async () => {
    const one = order('1', '2026-11-20T10:00:00Z', 100);
    const refused = async (body: object) => problemIn(await shop.send('/api/orders', body));
    expect(await refused({ account: 'nobody', store, orders: [one] })).toMatchObject({
      code: 'orders/account_unknown',
    });
    expect(
      await refused({ account: 'acme', store: { id: 'x', timeZone: 'Europe/Atlantis' }, orders: [one] }),
    ).toMatchObject({ code: 'orders/time_zone_unknown' });
    await shop.record([one]);
    expect(await refused({ account: 'acme', store: { ...store, currency: 'EUR' }, orders: [one] })).toMatchObject({
      code: 'orders/store_differs',
      detail: expect.stringContaining('GBP') as string,
    });
    const bad = await refused({ account: 'acme', store, orders: [one, { ...one, id: '2', lines: [] }] });
    expect(bad.errors?.map(({ path }) => path)).toEqual(['orders.1.lines']);
    expect(await rollups(shop, 'day')).toMatchObject([{ orders: 1 }]);
  });
});
