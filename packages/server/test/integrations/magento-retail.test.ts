import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openTestDatabases } from '../platform/databases.ts';
import { addUp, retailFile } from '../orders/retail.ts';
import { countryDays, rollups } from '../orders/world.ts';
import { openBazaar, type Bazaar } from './magento-world.ts';
import { addUpHappenings, representable, type Happening } from './retail-subset.ts';

vi.setConfig({ testTimeout: 0, hookTimeout: 120_000 });

/** The first weeks of the file: whole lines of it. */
const text = retailFile().subarray(0, 400_000).toString();
const { orders } = addUp(text.slice(0, text.lastIndexOf('\n')));
// the last invoice may be cut in the middle; what Magento can represent is what Shopify can
const { happenings, excluded } = representable(orders.slice(0, -1));

const at = (part: number): number => Math.floor(happenings.length * part);
const [past, later, last] = [
  happenings.slice(0, at(0.6)),
  happenings.slice(at(0.6), at(0.85)),
  happenings.slice(at(0.85)),
];

test('the part of the file that Magento can represent, and what it cannot', () => {
  expect(happenings).toHaveLength(233);
  expect(excluded).toEqual({ 'no number': 0, 'no pieces, or a negative price': 2, 'gives back for no order': 12 });
});

describe.each(openTestDatabases())('a Magento with the orders of Online Retail on $name', (engine) => {
  let bazaar: Bazaar;
  beforeEach(async () => {
    bazaar = await openBazaar(engine, { start: '2010-12-01T00:00:00Z', version: '2.4.6-p8' });
  });
  afterEach(() => bazaar.close());

  /** The same second for the shop and the server, then what happens. */
  function happen(one: Happening): void {
    const { clock, control } = bazaar;
    clock.advance(Math.max(0, (one.at - clock.now().getTime()) / 1000));
    if (one.kind === 'order')
      control.place({ ...one, lines: one.lines.map(({ amount, ...line }) => ({ ...line, total: amount })) });
    else
      control.refund(one.order, {
        amount: one.amount,
        lines: one.lines.map(({ subtotal, ...line }) => ({ ...line, total: subtotal })),
      });
  }

  async function sums() {
    const days = await rollups(bazaar, 'day');
    return {
      days: Object.fromEntries(
        days.map(({ bucket, revenue, orders: count, items, returns }) => [
          bucket.slice(0, 10),
          { revenue, orders: count, items, returns },
        ]),
      ),
      countries: Object.fromEntries(
        (await countryDays(bazaar))
          .filter(({ revenue, orders: count }) => revenue !== 0 || count !== 0)
          .map(({ bucket, country, revenue }) => [`${bucket.toISOString().slice(0, 10)} ${country}`, revenue]),
      ),
    };
  }

  test('adds up to an independent sum: imported, then asked for, with a death in between, and again', async () => {
    const { clock, sync, begin } = bazaar;
    for (const one of past) happen(one);
    const connection = await bazaar.connect();
    let pages = 0;
    const dying = begin((point) => {
      if (point === 'integrations:page' && (pages += 1) === 1) throw new Error('killed');
    });
    await expect(dying.sync.sync(connection)).rejects.toThrow('killed');
    expect(await sync.sync(connection)).toBe('done');
    expect(await sums()).toEqual(addUpHappenings(past));

    for (const one of later) happen(one);
    // within the second of the last change, and once more after it
    expect(await sync.sync(connection)).toBe('done');
    for (const one of last) happen(one);
    clock.advance(60);
    expect(await sync.sync(connection)).toBe('done');
    const all = addUpHappenings(happenings);
    expect(await sums()).toEqual(all);
    expect(await sync.sync(connection)).toBe('done');
    expect(await sums()).toEqual(all);
  });
});
