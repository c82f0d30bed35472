import * as z from 'zod/mini';
import { PlatformFailure } from '../failure.ts';
import { Amount } from './order.ts';
import { changesAfter, listOf, pageSize, search, understood } from './reading.ts';
import type { Place } from './reading.ts';
import type { MagentoRest, ShopKeys } from './rest.ts';

const Sku = z.string();

export const MagentoProduct = z.object({
  id: z.int(),
  sku: Sku,
  name: z.optional(z.nullable(z.string())),
  price: Amount,
  status: z.optional(z.nullable(z.int())),
  type_id: z.optional(z.nullable(z.string())),
  updated_at: z.string().check(z.regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)),
});
export type MagentoProduct = z.infer<typeof MagentoProduct>;

export const MagentoSource = z.object({
  sku: Sku,
  source_code: z.string(),
  quantity: Amount,
  status: z.optional(z.nullable(z.int())),
});
export type MagentoSource = z.infer<typeof MagentoSource>;

const productFields = 'items[id,sku,name,price,status,type_id,updated_at]';
const sourceFields = 'items[sku,source_code,quantity,status],total_count';

const ProductList = listOf(MagentoProduct);
const SourceList = z.object({ items: z.nullable(z.array(MagentoSource)), total_count: z.int() });

/** Asks for one product, whether there is any. */
export async function readAnyProduct(rest: MagentoRest, keys: ShopKeys): Promise<void> {
  understood(ProductList, await rest.get(keys, 'products', search([], [], productFields, 1)));
}

async function sourcesOf(rest: MagentoRest, keys: ShopKeys, query: Parameters<MagentoRest['get']>[2]) {
  try {
    return understood(SourceList, await rest.get(keys, 'inventory/source-items', query));
  } catch (cause) {
    // an entry that is not there
    if (!(cause instanceof PlatformFailure) || cause.state !== 'misconfigured' || cause.reason !== null) throw cause;
    throw new PlatformFailure('unsupported_version', cause.message, { reason: 'stock_unreadable', cause });
  }
}

/** Asks for the stock of one product, whether there is any. */
export async function readAnyStock(rest: MagentoRest, keys: ShopKeys): Promise<void> {
  await sourcesOf(rest, keys, search([], [], sourceFields, 1));
}

/** Products whose number is above this one, the lowest first; fewer than a page when there are no more. */
export async function productsAfter(rest: MagentoRest, keys: ShopKeys, id: number): Promise<MagentoProduct[]> {
  const query = search([[['entity_id', 'gt', id]]], ['entity_id'], productFields);
  return understood(ProductList, await rest.get(keys, 'products', query)).items ?? [];
}

/** Products that were changed after this place, the longest ago first. */
export async function productsChangedAfter(rest: MagentoRest, keys: ShopKeys, place: Place): Promise<MagentoProduct[]> {
  const query = changesAfter(place, productFields);
  return understood(ProductList, await rest.get(keys, 'products', query)).items ?? [];
}

/** A page of what lies where, and whether it is the last: a page past the end is the last one again. */
export async function sourcesAt(rest: MagentoRest, keys: ShopKeys, page: number) {
  const query = search([], ['source_item_id'], sourceFields).map(([name, value]) =>
    name === 'searchCriteria[currentPage]' ? ([name, page] as const) : ([name, value] as const),
  );
  const { items, total_count: total } = await sourcesOf(rest, keys, query);
  return { items: items ?? [], last: page * pageSize >= total };
}
