import type { Import, LowStock, ProductInput, ProductReport, StockLevelInput } from '@varai/client';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabases } from '../platform/databases.ts';
import { problemIn } from '../platform/portal.ts';
import { openShop, store, type Shop } from './world.ts';

const at = (hour: number) => `2026-11-20T${String(hour).padStart(2, '0')}:00:00Z`;
const product = (sku: string, hour: number, rest: Partial<ProductInput> = {}): ProductInput => ({
  sku,
  title: 'Round frame',
  price: 12_900,
  lowAt: 3,
  updatedAt: at(hour),
  ...rest,
});
const level = (sku: string, hour: number, available: number, location = 'main'): StockLevelInput => ({
  sku,
  location,
  available,
  updatedAt: at(hour),
});

describe.each(openTestDatabases())('products and their stock on $name', (engine) => {
  let shop: Shop;
  let made = 0;
  beforeAll(async () => {
    shop = await openShop(engine);
  });
  afterAll(() => shop.close());

  /** A store of its own. */
  function open() {
    const place = { ...store, id: `s${(made += 1)}` };
    const body = { account: 'acme', store: place };
    const low = async (cursor?: string) => {
      const query = new URLSearchParams({ account: 'acme', store: place.id, ...(cursor !== undefined && { cursor }) });
      return shop.well<{ items: LowStock[]; nextCursor: string | null }>(
        await shop.ask(`/api/products/low?${query.toString()}`, { token: shop.secretKey }),
      );
    };
    const kept = () =>
      shop.database.system(async (trx) => ({
        products: await trx.selectFrom('products').selectAll().where('store', '=', place.id).orderBy('sku').execute(),
        levels: await trx
          .selectFrom('stock_levels')
          .selectAll()
          .where('store', '=', place.id)
          .orderBy('sku')
          .orderBy('location')
          .execute(),
      }));
    return {
      low,
      kept,
      products: async (products: readonly ProductInput[]): Promise<ProductReport> =>
        shop.well(await shop.send('/api/products', { ...body, products })),
      stock: async (levels: readonly StockLevelInput[]): Promise<ProductReport> =>
        shop.well(await shop.send('/api/products/stock', { ...body, levels })),
      async file(text: string, columns: object, cut = text.length): Promise<Import> {
        let state = await shop.well<Import>(
          await shop.send('/api/products/imports', { ...body, name: 'products.csv', format: { columns } }),
        );
        for (const piece of [text.slice(0, cut), text.slice(cut)])
          state = await shop.part(state.id, {
            offset: state.received,
            text: piece,
            last: state.received + Buffer.byteLength(piece) === Buffer.byteLength(text),
          });
        return state;
      },
    };
  }

  test('are known by their newest version, and low from as many pieces on as the store says, all places together', async () => {
    const shelf = open();
    expect(await shelf.stock([level('A', 9, 2), level('A', 9, 2, 'cellar'), level('B', 9, 0)])).toEqual({
      accepted: 3,
      duplicates: 0,
    });
    expect((await shelf.low()).items).toEqual([]);
    expect(await shelf.products([product('A', 8), product('B', 8), product('B', 8)])).toEqual({
      accepted: 2,
      duplicates: 1,
    });
    const b = { sku: 'B', title: 'Round frame', available: 0, lowAt: 3, at: '2026-11-20T09:00:00.000Z' };
    expect((await shelf.low()).items).toEqual([b]);

    await shelf.stock([level('A', 10, 1)]);
    const a = { ...b, sku: 'A', available: 3, at: '2026-11-20T10:00:00.000Z' };
    expect((await shelf.low()).items).toEqual([a, b]);
    // an older count comes late
    expect(await shelf.stock([level('A', 9, 99)])).toEqual({ accepted: 0, duplicates: 1 });
    expect((await shelf.low()).items).toEqual([a, b]);

    await shelf.stock([level('A', 11, 4)]);
    await shelf.products([product('B', 11, { active: false })]);
    expect((await shelf.low()).items).toEqual([]);
    await shelf.products([product('B', 12, { lowAt: null })]);
    expect((await shelf.low()).items).toEqual([]);
  });

  test('late, doubled and in any order come to the same', { timeout: 0 }, async () => {
    const hour = fc.integer({ min: 0, max: 4 });
    const sku = fc.constantFrom('A', 'B');
    const products = fc.record({
      sku,
      lowAt: fc.constantFrom(null, 0, 3),
      price: fc.constantFrom(null, 100, 200),
      active: fc.constantFrom(true, true, false),
      updatedAt: hour.map(at),
    });
    const levels = fc.record({
      sku,
      location: fc.constantFrom('main', 'cellar'),
      available: fc.integer({ min: -2, max: 4 }),
      updatedAt: hour.map(at),
    });
    const words = fc.array(fc.oneof(products, levels), { minLength: 1, maxLength: 8 });
    type Word = ProductInput | StockLevelInput;
    const tell = async (shelf: ReturnType<typeof open>, told: readonly Word[]) => {
      for (const word of told)
        if ('available' in word) await shelf.stock([word, word]);
        else await shelf.products([word, word]);
    };
    const state = async (shelf: ReturnType<typeof open>) => {
      const { products: known, levels: counted } = await shelf.kept();
      const bare = <Row extends { store: string }>(rows: readonly Row[]) => rows.map(({ store: _, ...row }) => row);
      return { products: bare(known), levels: bare(counted), low: (await shelf.low()).items };
    };
    await fc.assert(
      fc.asyncProperty(
        words.chain((all) =>
          fc.record({
            all: fc.constant(all),
            again: fc.shuffledSubarray(all, { minLength: 0 }),
            order: fc.shuffledSubarray(all, { minLength: all.length }),
          }),
        ),
        async ({ all, again, order }) => {
          const [straight, wild] = [open(), open()];
          await tell(straight, all);
          await tell(wild, [...order, ...again]);
          expect(await state(wild)).toEqual(await state(straight));
        },
      ),
      { numRuns: 15, seed: 20261121, endOnFailure: true },
    );
  });

  test('come by CSV, cut anywhere, with a report of what was refused', async () => {
    const shelf = open();
    const text = [
      'SKU;Name;Price;Low;Place;Stock',
      'A;Round frame;129.00;3;main;2',
      'A;Round frame;129.00;3;cellar;1',
      ';nothing;1;1;main;1',
      'B;Cloth;cheap;;main;5',
      'C;Case;19.9;x;main;5',
      'D;Spray;8.90;;main;',
      'A;Round frame, black;139.00;3;main;1',
      '',
    ].join('\n');
    const columns = { sku: 'SKU', title: 'Name', price: 'Price', lowAt: 'Low', location: 'Place', available: 'Stock' };
    const begun = await shop.send('/api/products/imports', {
      account: 'acme',
      store,
      name: 'x',
      format: { columns, delimiter: ',' },
    });
    const wrong = await shop.well<Import>(begun);
    const part = { account: 'acme', offset: 0, text, last: true };
    expect(await problemIn(await shop.send(`/api/orders/imports/${wrong.id}/parts`, part))).toMatchObject({
      code: 'orders/column_missing',
    });

    const state = await shelf.file(text.replaceAll(';', ','), columns, 90);
    // a name with the delimiter in it pushes its line's cells on: its price is none
    expect(state).toMatchObject({ status: 'done', lines: 7, accepted: 3, refused: 4 });
    const refusals = await shop.well<{ items: { line: number; code: string }[] }>(
      await shop.ask(`/api/orders/imports/${state.id}/refusals?account=acme`, { token: shop.secretKey }),
    );
    expect(refusals.items.map(({ line, code }) => [line, code])).toEqual([
      [4, 'orders/line_incomplete'],
      [5, 'orders/line_number_refused'],
      [6, 'orders/line_number_refused'],
      [8, 'orders/line_number_refused'],
    ]);
    const { products, levels } = await shelf.kept();
    expect(products).toMatchObject([
      { sku: 'A', title: 'Round frame', price: 12_900, low_at: 3 },
      { sku: 'D', title: 'Spray', price: 890, low_at: null },
    ]);
    expect(levels.map(({ sku, location, available }) => [sku, location, available])).toEqual([
      ['A', 'cellar', 1],
      ['A', 'main', 2],
    ]);
    expect((await shelf.low()).items).toMatchObject([{ sku: 'A', available: 3 }]);

    // a file of counts alone leaves what is known of the products
    shop.clock.advance(60);
    await shelf.file('sku,count\nA,7\nA,8\n', { sku: 'sku', available: 'count' }, 12);
    expect((await shelf.low()).items).toEqual([]);
    expect((await shelf.kept()).products[0]).toMatchObject({ title: 'Round frame', price: 12_900 });
    expect((await shelf.kept()).levels[1]).toMatchObject({ location: 'main', available: 8 });
  });

  test('that are low are told a hundred at a time', async () => {
    const shelf = open();
    const skus = Array.from({ length: 150 }, (_, place) => `P${String(place).padStart(3, '0')}`);
    await shelf.products(skus.map((sku) => product(sku, 8)));
    await shelf.stock(skus.map((sku) => level(sku, 9, 1)));
    const first = await shelf.low();
    expect([first.items.length, first.nextCursor]).toEqual([100, 'P099']);
    const second = await shelf.low('P099');
    expect([second.items.length, second.items[0]?.sku, second.nextCursor]).toEqual([50, 'P100', null]);
  });
});
