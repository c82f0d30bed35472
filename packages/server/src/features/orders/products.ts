import type { LowStock, LowStockInput, ProductBatch, ProductReport, StockBatch } from '@varai/client';
import type { Transaction } from '../../platform/database.ts';
import { findAccount, holdStore } from './place.ts';
import { lowStock, renewLow, saveLevels, saveProducts } from './product-store.ts';
import { levelOf, newestOf, productOf, type LevelVersion, type ProductVersion } from './product.ts';
import type { OrderParts } from './service.ts';
import type { Place } from './store.ts';

export interface ProductService {
  /**
   * Takes products in one transaction, with what is low of them. At most seven statements, whatever the batch. The same
   * again, doubled, late or in another order, changes nothing in the end.
   *
   * @throws VaraiError as `OrderService.record`
   */
  record(host: string, batch: ProductBatch): Promise<ProductReport>;
  /** The same with stock levels, also of products that are not known yet. @throws VaraiError as `OrderService.record` */
  stock(host: string, batch: StockBatch): Promise<ProductReport>;
  /** A hundred at a time, by SKU. @throws VaraiError `orders/account_unknown` */
  low(host: string, input: LowStockInput): Promise<{ items: LowStock[]; nextCursor: string | null }>;
}

const page = 100;

export const createProductService = ({ database, clock }: OrderParts): ProductService => ({
  record: (host, batch) =>
    database.system(async (trx) => {
      const place = await holdStore(trx, { host, externalId: batch.account }, batch.store, clock.now());
      const accepted = await takeProducts(trx, place, { products: batch.products.map(productOf), levels: [] });
      return { accepted, duplicates: batch.products.length - accepted };
    }),

  stock: (host, batch) =>
    database.system(async (trx) => {
      const place = await holdStore(trx, { host, externalId: batch.account }, batch.store, clock.now());
      const accepted = await takeProducts(trx, place, { products: [], levels: batch.levels.map(levelOf) });
      return { accepted, duplicates: batch.levels.length - accepted };
    }),

  low: (host, { account: externalId, store, cursor }) =>
    database.system(async (trx) => {
      const { id: account } = await findAccount(trx, { host, externalId });
      const rows = await lowStock(trx, { account, store }, { after: cursor, limit: page });
      const items = rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
      return { items, nextCursor: items.length === page ? (items.at(-1)?.sku ?? null) : null };
    }),
});

/** Products and levels in the caller's transaction, which holds the store. Answers how many changed anything. */
export async function takeProducts(
  trx: Transaction,
  place: Place,
  { products, levels }: { products: readonly ProductVersion[]; levels: readonly LevelVersion[] },
  options: { keepsLow?: boolean } = {},
): Promise<number> {
  const newestProducts = newestOf(products, ({ sku }) => sku);
  const newestLevels = newestOf(levels, ({ sku, location }) => JSON.stringify([sku, location]));
  const changed: string[] = [];
  if (newestProducts.length > 0) changed.push(...(await saveProducts(trx, place, newestProducts, options)));
  if (newestLevels.length > 0) changed.push(...(await saveLevels(trx, place, newestLevels)));
  if (changed.length > 0) await renewLow(trx, place, [...new Set(changed)]);
  return changed.length;
}
