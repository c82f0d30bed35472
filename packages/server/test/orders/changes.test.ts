import type { OrderInput } from '@varai/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptiedInTurn, openTestDatabases } from '../platform/databases.ts';
import { countryDays, openShop, rollups, store, type Shop } from './world.ts';

const order = (id: string, at: string, amount: number, rest: Partial<OrderInput> = {}): OrderInput => ({
  id,
  placedAt: at,
  customer: 'ada',
  country: 'Poland',
  lines: [{ sku: 'FRAME', quantity: 1, amount }],
  ...rest,
});

describe.each(openTestDatabases().map(emptiedInTurn))('an order that changes, on $name', (engine) => {
  let shop: Shop;
  beforeEach(async () => {
    shop = await openShop(engine);
  });
  afterEach(() => shop.close());

  /** Every sum there is. Buckets that came to nothing again are as good as none. */
  const sums = async () => {
    const all = {
      minute: await rollups(shop, 'minute'),
      hour: await rollups(shop, 'hour'),
      day: await rollups(shop, 'day'),
      country: await countryDays(shop),
    };
    const something = (row: object) => Object.values(row).some((value) => typeof value === 'number' && value !== 0);
    return Object.fromEntries(Object.entries(all).map(([grain, rows]) => [grain, rows.filter(something)]));
  };
  const buckets = async (grain: 'hour' | 'day') =>
    (await rollups(shop, grain)).filter(({ orders }) => orders !== 0).map(({ bucket, revenue }) => [bucket, revenue]);

  test('leaves every sum as it was before it came, once it is cancelled', async () => {
    await shop.record([order('1', '2026-11-18T10:00:00Z', 500), order('2', '2026-11-19T10:00:00Z', 70)]);
    const before = await sums();
    const late = order('0', '2026-11-17T09:59:30Z', 9900, { country: 'EIRE' });
    await shop.record([late]);
    expect(await sums()).not.toEqual(before);
    expect(await shop.record([{ ...late, status: 'cancelled', updatedAt: '2026-11-20T10:00:00Z' }])).toEqual({
      accepted: 1,
      duplicates: 0,
    });
    expect(await sums()).toEqual(before);
    // and counts again when the store takes the cancellation back
    await shop.record([{ ...late, updatedAt: '2026-11-20T11:00:00Z' }]);
    expect(await rollups(shop, 'day')).toMatchObject([{ revenue: 9900, new_customers: 1 }, {}, {}]);
  });

  test('is left out from when the store calls it a test, and makes nobody a customer', async () => {
    const before = await sums();
    const one = order('1', '2026-11-18T10:00:00Z', 500);
    await shop.record([one]);
    await shop.record([{ ...one, test: true, updatedAt: '2026-11-18T11:00:00Z' }]);
    await shop.record([order('C1', '2026-11-18T12:00:00Z', -500, { kind: 'credit', test: true })]);
    expect(await sums()).toEqual(before);
    await shop.record([order('2', '2026-11-19T10:00:00Z', 70)]);
    expect((await sums())['day']).toMatchObject([{ revenue: 70, orders: 1, new_customers: 1 }]);
  });

  test('goes from the first to the second of two hours of one name, when the clock is put back', async () => {
    const one = order('1', '2026-10-25T00:30:00Z', 500);
    await shop.record([one]);
    expect(await buckets('hour')).toEqual([['2026-10-25T00:00:00.000Z', 500]]);
    await shop.record([{ ...one, placedAt: '2026-10-25T01:30:00Z', updatedAt: '2026-10-25T02:00:00Z' }]);
    expect(await buckets('hour')).toEqual([['2026-10-25T01:00:00.000Z', 500]]);
    expect(await buckets('day')).toEqual([['2026-10-24T23:00:00.000Z', 500]]);
  });

  test('goes from a day of winter time to one of summer time, and its amount with it', async () => {
    const one = order('1', '2026-03-28T23:59:59Z', 500);
    await shop.record([one]);
    const lines = [{ sku: 'FRAME', quantity: 1, amount: 650 }];
    await shop.record([{ ...one, lines, placedAt: '2026-03-29T23:00:00Z', updatedAt: '2026-03-30T08:00:00Z' }]);
    // 00:00 of the 30th by London, whose 29th had 23 hours
    expect(await buckets('day')).toEqual([['2026-03-29T23:00:00.000Z', 650]]);
    expect(await buckets('hour')).toEqual([['2026-03-29T23:00:00.000Z', 650]]);
  });

  test('keeps its day when it is returned later: the credit counts on the day that it is made', async () => {
    await shop.record([order('1', '2026-11-18T10:00:00Z', 500)]);
    const credit = order('C1', '2026-11-20T09:30:00Z', -200, {
      kind: 'credit',
      lines: [{ sku: 'FRAME', quantity: -1, amount: -200 }],
    });
    await shop.record([credit]);
    expect(await rollups(shop, 'day')).toMatchObject([
      { bucket: '2026-11-18T00:00:00.000Z', revenue: 500, orders: 1, items: 1, returns: 0, customer_orders: 1 },
      { bucket: '2026-11-20T00:00:00.000Z', revenue: -200, orders: 0, items: 0, returns: 200, customer_orders: 0 },
    ]);
    await shop.record([{ ...credit, status: 'cancelled', updatedAt: '2026-11-20T10:00:00Z' }]);
    expect(await rollups(shop, 'day')).toMatchObject([{ revenue: 500 }, { revenue: 0, returns: 0 }]);
  });

  test('begins its days by its own store: the same instant is two days of two stores', async () => {
    const one = order('1', '2026-11-20T23:30:00Z', 500);
    await shop.record([one]);
    await shop.record([one], { id: 'tokyo', currency: 'JPY', timeZone: 'Asia/Tokyo' });
    expect((await buckets('day')).map(([bucket]) => bucket)).toEqual([
      '2026-11-20T00:00:00.000Z',
      '2026-11-20T15:00:00.000Z',
    ]);
    expect(store.timeZone).toBe('Europe/London');
  });
});
