import * as z from 'zod/mini';
import { Time } from '../../core/schema.ts';
import { Amount, Column, Name, Title, name } from './fields.ts';
import { Import, Store } from './schema.ts';

const Count = z.int().check(z.minimum(-1e9), z.maximum(1e9));

export const Product = z.object({
  /** As lines of orders name it. */
  sku: Name,
  title: z.optional(Title),
  /** Of one piece, in minor units of the store's currency. */
  price: z._default(z.nullable(Amount), null),
  /** What is no longer sold is kept, and never low. */
  active: z._default(z.boolean(), true),
  /** Low from this many pieces on, all locations together; `null` is never low. */
  lowAt: z._default(z.nullable(Count), null),
  /** When the store changed it last: the newest version counts, whenever it arrives. */
  updatedAt: Time,
});
export type Product = z.infer<typeof Product>;
export type ProductInput = z.input<typeof Product>;

/** How many pieces of a product are at a place. */
export const StockLevel = z.object({
  sku: Name,
  /** The store's own id of the place. */
  location: z._default(name(100), 'main'),
  /** What can be sold; below zero where more was sold than there is. */
  available: Count,
  /** When it was counted: the newest counts, whenever it arrives. */
  updatedAt: Time,
});
export type StockLevel = z.infer<typeof StockLevel>;
export type StockLevelInput = z.input<typeof StockLevel>;

const batchOf = { account: Name, store: Store };

export const ProductBatch = z.object({
  ...batchOf,
  products: z.array(Product).check(z.minLength(1), z.maxLength(1000)),
});
export type ProductBatch = z.infer<typeof ProductBatch>;

/** Levels of products may come before the products. */
export const StockBatch = z.object({
  ...batchOf,
  levels: z.array(StockLevel).check(z.minLength(1), z.maxLength(1000)),
});
export type StockBatch = z.infer<typeof StockBatch>;

/** Each is taken, or known already: the same, or a newer version. */
export const ProductReport = z.object({ accepted: z.int(), duplicates: z.int() });
export type ProductReport = z.infer<typeof ProductReport>;

/** How to read a file with a head line and one product, or one place of it, on each of the others. */
export const ProductFormat = z.object({
  columns: z.object({
    sku: Column,
    /** When the line was true; when the import began unless given. */
    updatedAt: z.optional(Column),
    title: z.optional(Column),
    /** With a point: `12.90`. */
    price: z.optional(Column),
    lowAt: z.optional(Column),
    location: z.optional(Column),
    /** A line where it is empty says nothing of the stock. */
    available: z.optional(Column),
  }),
  delimiter: z._default(z.enum([',', ';', '\t']), ','),
});
export type ProductFormat = z.infer<typeof ProductFormat>;

export const ProductImportStart = z.object({
  ...batchOf,
  /** Of the file, to be recognised by people. */
  name: name(200),
  format: ProductFormat,
});
export type ProductImportStart = z.infer<typeof ProductImportStart>;

/** A product of which as few pieces are left as the store called low. */
export const LowStock = z.object({
  sku: z.string(),
  title: z.nullable(z.string()),
  available: z.int(),
  lowAt: z.int(),
  /** The newest of what this is known from. */
  at: Time,
});
export type LowStock = z.infer<typeof LowStock>;

const LowStockInput = z.object({
  account: Name,
  /** A store's id. */
  store: name(100),
  /** From the page before. */
  cursor: z.optional(Name),
});
export type LowStockInput = z.infer<typeof LowStockInput>;

export const productSchemas = {
  record: { input: ProductBatch, output: ProductReport },
  stock: { input: StockBatch, output: ProductReport },
  low: {
    input: LowStockInput,
    output: z.object({ items: z.array(LowStock), nextCursor: z.nullable(z.string()) }),
  },
  importStart: { input: ProductImportStart, output: Import },
};
