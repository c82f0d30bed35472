import { sql } from 'kysely';
import type { Transaction } from '../../platform/database.ts';
import { column } from './column.ts';
import type { LevelVersion, ProductVersion } from './product.ts';
import type { Place } from './store.ts';
import './tables.ts';

/** Keeps what is newer than what is kept. One statement; each product at most once. Answers the SKUs that changed; `keepsLow` leaves from when they are low. */
export async function saveProducts(
  trx: Transaction,
  { account, store }: Place,
  products: readonly ProductVersion[],
  { keepsLow = false }: { keepsLow?: boolean } = {},
) {
  const { rows } = await sql<{ sku: string }>`
    insert into products as kept (account, store, sku, title, price, active, low_at, version, fingerprint)
    select ${account}, ${store}, one.* from unnest(
      ${column(products, ({ sku }) => sku)}::text[],
      ${column(products, ({ title }) => title)}::text[],
      ${column(products, ({ price }) => price)}::bigint[],
      ${column(products, ({ active }) => active)}::boolean[],
      ${column(products, ({ lowAt }) => lowAt)}::bigint[],
      ${column(products, ({ version }) => version)}::timestamptz[],
      ${column(products, ({ fingerprint }) => fingerprint)}::text[]
    ) as one
    on conflict (account, store, sku) do update set
      title = excluded.title, price = excluded.price, active = excluded.active,
      ${keepsLow ? sql`` : sql`low_at = excluded.low_at,`}
      version = excluded.version, fingerprint = excluded.fingerprint
      where (excluded.version, excluded.fingerprint) > (kept.version, kept.fingerprint)
    returning sku`.execute(trx);
  return rows.map(({ sku }) => sku);
}

/** The same with levels; each place of a product at most once. */
export async function saveLevels(trx: Transaction, { account, store }: Place, levels: readonly LevelVersion[]) {
  const { rows } = await sql<{ sku: string }>`
    insert into stock_levels as kept (account, store, sku, location, available, version, fingerprint)
    select ${account}, ${store}, one.* from unnest(
      ${column(levels, ({ sku }) => sku)}::text[],
      ${column(levels, ({ location }) => location)}::text[],
      ${column(levels, ({ available }) => available)}::bigint[],
      ${column(levels, ({ version }) => version)}::timestamptz[],
      ${column(levels, ({ fingerprint }) => fingerprint)}::text[]
    ) as one
    on conflict (account, store, sku, location) do update set
      available = excluded.available, version = excluded.version, fingerprint = excluded.fingerprint
      where (excluded.version, excluded.fingerprint) > (kept.version, kept.fingerprint)
    returning sku`.execute(trx);
  return rows.map(({ sku }) => sku);
}

/** Finds out anew which of these products are low. Two statements, whatever their number. */
export async function renewLow(trx: Transaction, { account, store }: Place, skus: readonly string[]): Promise<void> {
  const { rows } = await sql<{ sku: string }>`
    insert into low_stock (account, store, sku, available, low_at, at)
    select ${account}, ${store}, sku, sum(level.available), product.low_at,
      greatest(product.version, max(level.version))
    from products as product join stock_levels as level using (account, store, sku)
    where account = ${account} and store = ${store} and sku = any(${skus}::text[])
      and product.active and product.low_at is not null
    group by account, store, sku, product.low_at, product.version
    having sum(level.available) <= product.low_at
    on conflict (account, store, sku) do update set
      available = excluded.available, low_at = excluded.low_at, at = excluded.at
    returning sku`.execute(trx);
  const low = new Set(rows.map(({ sku }) => sku));
  const enough = skus.filter((sku) => !low.has(sku));
  await sql`
    delete from low_stock
    where account = ${account} and store = ${store} and sku = any(${enough}::text[])`.execute(trx);
}

/** A page of them by SKU. One index range. */
export async function lowStock(
  trx: Transaction,
  { account, store }: Pick<Place, 'account' | 'store'>,
  { after, limit }: { after: string | undefined; limit: number },
) {
  const { rows } = await sql<{ sku: string; title: string | null; available: number; lowAt: number; at: Date }>`
    select sku, title, low.available, low.low_at as "lowAt", low.at
    from low_stock as low join products using (account, store, sku)
    where account = ${account} and store = ${store} and sku > ${after ?? ''}
    order by sku limit ${limit}`.execute(trx);
  return rows;
}
