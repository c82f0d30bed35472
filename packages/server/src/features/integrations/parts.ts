import type { Product, StockLevel } from '@varai/client';

/** How far one part is taken. Times are ISO 8601. */
export interface Part {
  /** The operation that reads everything, or the last number that was read of it. */
  readonly reading?: string;
  readonly began?: string;
  /** Changes up to then are taken; absent before everything is. */
  readonly upTo?: string;
}

export interface Catalogue {
  readonly products?: Part;
  readonly stock?: Part;
}

/** What a shop says of a product; when it is low, the shop does not say. */
export type ShopProduct = Pick<Product, 'active' | 'price' | 'sku' | 'title' | 'updatedAt'>;

export interface Taken {
  readonly products?: readonly ShopProduct[];
  readonly levels?: readonly StockLevel[];
}
