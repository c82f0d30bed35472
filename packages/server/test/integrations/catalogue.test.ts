import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Database } from '../../src/platform/database.ts';
import { emptiedInTurn, openTestDatabases } from '../platform/databases.ts';
import { openBazaar } from './magento-world.ts';
import { openMarket, shop } from './world.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** What stands in the store that a shop fills. */
const shelf = (database: Database) =>
  database.system(async (trx) => ({
    products: await trx.selectFrom('products').select(['sku', 'title', 'price', 'active']).orderBy('sku').execute(),
    levels: (
      await trx
        .selectFrom('stock_levels')
        .select(['sku', 'location', 'available'])
        .orderBy('sku')
        .orderBy('location')
        .execute()
    ).map(({ sku, location, available }) => `${sku} ${location} ${available}`),
    low: await trx.selectFrom('low_stock').select(['sku', 'available', 'low_at']).execute(),
  }));

const skus = { 1: ['A', 'B'], 2: ['C', null] } as const;
const act = fc.oneof(
  fc.record({
    kind: fc.constant('product'),
    id: fc.constantFrom(1, 2),
    price: fc.integer({ min: 1, max: 99_999 }),
    status: fc.constantFrom('ACTIVE', 'ARCHIVED'),
  }),
  fc.record({
    kind: fc.constant('stock'),
    sku: fc.constantFrom('A', 'B', 'C'),
    location: fc.constantFrom(1, 2),
    available: fc.integer({ min: -3, max: 9 }),
  }),
  fc.record({ kind: fc.constantFrom('look', 'deliver') }),
  fc.record({ kind: fc.constant('pass'), seconds: fc.constantFrom(1, 30, 400) }),
  fc.record({
    kind: fc.constant('ways'),
    ways: fc.constantFrom({ hold: true, shuffle: true }, { hold: true, duplicate: true }, { drop: true }),
  }),
);

describe.each(openTestDatabases().map(emptiedInTurn))('products and stock of shops on $name', (engine) => {
  test('of Shopify are what the shop says in the end: late, doubled, in any order or lost on the way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 12, maxLength: 30 }), async (acts) => {
        const market = await openMarket(engine);
        try {
          const { control, clock, sync } = market;
          const said = new Map<string, { sku: string; title: string; price: number; active: boolean }>();
          const levels = new Map<string, number>();
          const write = (id: 1 | 2, price: number, status: 'ACTIVE' | 'ARCHIVED') => {
            control.product(shop, {
              id,
              title: `Frame ${price}`,
              status,
              variants: skus[id].map((sku) => ({ sku, price })),
            });
            for (const sku of skus[id])
              if (sku !== null) said.set(sku, { sku, title: `Frame ${price}`, price, active: status === 'ACTIVE' });
          };
          write(1, 100, 'ACTIVE');
          write(2, 200, 'ACTIVE');
          const connection = await market.imported();
          for (const one of acts) {
            if ('price' in one) write(one.id, one.price, one.status);
            else if ('available' in one) {
              control.stock(shop, one.sku, one.available, one.location);
              levels.set(`${one.sku} ${one.location}`, one.available);
            } else if ('seconds' in one) clock.advance(one.seconds);
            else if ('ways' in one) control.webhooks.set(one.ways);
            else if (one.kind === 'look') await sync.sync(connection);
            else await market.deliver();
          }
          await market.deliver();
          // one begins to read everything, the next finds all of it
          for (let looks = 0; looks < 3; looks += 1) {
            clock.advance(300);
            await sync.sync(connection);
          }
          const known = await shelf(market.database);
          expect(known.products).toEqual([...said.values()]);
          expect(known.levels).toEqual(
            [...levels].map(([place, available]) => `${place} ${available}`).toSorted((a, b) => (a < b ? -1 : 1)),
          );
        } finally {
          await market.close();
        }
      }),
      { numRuns: 3, seed: 20261122, endOnFailure: true },
    );
  });

  test('of Shopify keep from when they are low, and are told apart from orders when they may not be read', async () => {
    const market = await openMarket(engine);
    const { control, clock, sync, service, database } = market;
    control.product(shop, {
      title: 'Round frame',
      variants: [
        { sku: 'A', price: 12_900 },
        { sku: 'U', price: 1, tracked: false },
      ],
    });
    control.stock(shop, 'A', 9);
    control.stock(shop, 'U', 9);
    const connection = await market.imported();
    const look = async () => {
      clock.advance(300);
      await sync.sync(connection);
      return shelf(database);
    };
    await look();
    expect((await look()).levels).toEqual(['A 1 9']);
    await database.system((trx) => trx.updateTable('products').set({ low_at: 3 }).where('sku', '=', 'A').execute());
    control.product(shop, { title: 'Rounder frame', variants: [{ sku: 'A', price: 13_900 }] });
    control.stock(shop, 'A', 2);
    await market.deliver();
    expect((await shelf(database)).low).toEqual([{ sku: 'A', available: 2, low_at: 3 }]);

    control.setScopes(shop, ['read_orders', 'read_products']);
    await look();
    const [seen] = [...(await service.seen(market.account)).values()];
    const brief = seen?.checks.map(({ capability, state, cause }) => [capability, state, cause]);
    expect(brief).toContainEqual(['read_products', 'connected', null]);
    expect(brief).toContainEqual(['read_stock', 'scope_missing', 'stock_denied']);
    expect(await market.state()).toBe('connected');
    await market.close();
  });

  test('of Magento are read by number at first, then as they change; stock is read round after round', async () => {
    const bazaar = await openBazaar(engine);
    const { control, clock, sync, service, database } = bazaar;
    for (let number = 0; number < 120; number += 1)
      control.product({ sku: `P-${String(number).padStart(3, '0')}`, price: 100 + number, quantity: number });
    const connection = await bazaar.connect();
    const look = async () => {
      clock.advance(300);
      await sync.sync(connection);
      return shelf(database);
    };
    const first = await look();
    expect(first.products).toHaveLength(120);
    expect(first.levels).toHaveLength(120);
    control.product({ sku: 'P-007', name: 'Round frame', price: 700, quantity: 70 });
    const known = await look();
    expect(known.products[7]).toEqual({ sku: 'P-007', title: 'Round frame', price: 700, active: true });
    expect(known.levels[7]).toBe('P-007 default 70');
    expect(await look()).toEqual(known);

    control.allow(['Magento_Backend::store', 'Magento_Sales::actions_view']);
    await look();
    const [seen] = [...(await service.seen(bazaar.account)).values()];
    expect(seen?.checks.map(({ capability, cause }) => [capability, cause])).toEqual([
      ['sign_in', null],
      ['read_orders', null],
      ['read_products', 'products_denied'],
      ['read_stock', 'stock_denied'],
    ]);
    expect((await bazaar.stands())?.state).toBe('connected');
    await bazaar.close();
  });
});
