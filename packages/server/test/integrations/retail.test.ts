import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openTestDatabases } from '../platform/databases.ts';
import { addUp, retailFile } from '../orders/retail.ts';
import { countryDays, rollups } from '../orders/world.ts';
import { addUpHappenings, representable, type Happening } from './retail-subset.ts';
import { openMarket, shop, type Market } from './world.ts';

vi.setConfig({ testTimeout: 0, hookTimeout: 120_000 });

/** The first weeks of the file: whole lines of it. */
const text = retailFile().subarray(0, 400_000).toString();
const { orders } = addUp(text.slice(0, text.lastIndexOf('\n')));
// the last invoice may be cut in the middle
const { happenings, excluded } = representable(orders.slice(0, -1));

const at = (part: number): number => Math.floor(happenings.length * part);
const [past, heard, missed] = [
  happenings.slice(0, at(0.6)),
  happenings.slice(at(0.6), at(0.85)),
  happenings.slice(at(0.85)),
];

test('the part of the file that Shopify can represent, and what it cannot', () => {
  expect(orders).toHaveLength(248);
  expect(happenings.filter(({ kind }) => kind === 'order')).toHaveLength(230);
  expect(happenings.filter(({ kind }) => kind === 'refund')).toHaveLength(3);
  expect(excluded).toEqual({ 'no number': 0, 'no pieces, or a negative price': 2, 'gives back for no order': 12 });
});

describe.each(openTestDatabases())('a shop with the orders of Online Retail on $name', (engine) => {
  let market: Market;
  beforeEach(async () => {
    market = await openMarket(engine, { start: '2010-12-01T00:00:00Z' });
  });
  afterEach(() => market.close());

  /** The same second for the shop and the server, then what happens. */
  function happen(one: Happening): void {
    const { clock, control } = market;
    clock.advance(Math.max(0, (one.at - clock.now().getTime()) / 1000));
    if (one.kind === 'refund') control.refund(shop, one.order, one);
    else
      control.place(shop, {
        ...one,
        lines: one.lines.map(({ sku, quantity, amount }) => ({ sku, quantity, total: amount })),
      });
  }

  async function sums() {
    const days = await rollups(market, 'day');
    return {
      days: Object.fromEntries(
        days.map(({ bucket, revenue, orders: count, items, returns }) => [
          bucket.slice(0, 10),
          { revenue, orders: count, items, returns },
        ]),
      ),
      countries: Object.fromEntries(
        (await countryDays(market))
          .filter(({ revenue, orders: count }) => revenue !== 0 || count !== 0)
          .map(({ bucket, country, revenue }) => [`${bucket.toISOString().slice(0, 10)} ${country}`, revenue]),
      ),
    };
  }

  test('adds up to an independent sum: imported, then heard of doubled and in any order, then only asked for', async () => {
    const { control, clock, sync } = market;
    for (const one of past) happen(one);
    await control.webhooks.settle();
    const connection = await market.imported();
    expect(await sums()).toEqual(addUpHappenings(past));

    control.webhooks.set({ hold: true, duplicate: true, shuffle: true });
    for (const one of heard) happen(one);
    await market.deliver();
    expect(await sums()).toEqual(addUpHappenings([...past, ...heard]));

    control.webhooks.set({ drop: true });
    for (const one of missed) happen(one);
    clock.advance(60);
    expect(await sync.sync(connection)).toBe('done');
    const all = addUpHappenings(happenings);
    expect(await sums()).toEqual(all);
    expect(await sync.sync(connection)).toBe('done');
    expect(await sums()).toEqual(all);
  });
});
