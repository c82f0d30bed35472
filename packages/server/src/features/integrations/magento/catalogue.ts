import * as z from 'zod/mini';
import { PlatformFailure } from '../failure.ts';
import { listOf, search, understood } from './reading.ts';
import type { MagentoRest, ShopKeys } from './rest.ts';

const Sku = z.string();
const Amount = z.optional(z.nullable(z.union([z.number(), z.string().check(z.regex(/^-?\d+(\.\d*)?$/))])));

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
