import * as z from 'zod/mini';
import { Id, Time } from '../../core/schema.ts';
import { Amount, Column, Name, StoreName, Title, name } from './fields.ts';

/** Where orders come from. Made when it is first named; its currency and time zone stay. */
export const Store = z.object({
  /** The host's own id, or the platform's. */
  id: name(100),
  name: z.optional(StoreName),
  /** ISO 4217; the account's unless given. */
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  /** An IANA name, such as `Europe/Berlin`: days begin by it. The account's unless given. */
  timeZone: z.optional(name(100)),
});
export type Store = z.infer<typeof Store>;

export const OrderLine = z.object({
  sku: Name,
  title: z.optional(Title),
  /** Negative for what came back. */
  quantity: z.int().check(z.minimum(-1e9), z.maximum(1e9)),
  /** What the line comes to, discounts taken off. */
  amount: Amount,
});
export type OrderLine = z.infer<typeof OrderLine>;

export const Order = z.object({
  /** The store's own id. The same order sent again replaces itself, or changes nothing. */
  id: Name,
  /** `credit` for a document that takes back: a return, a refund, a credit note. */
  kind: z._default(z.enum(['order', 'credit']), 'order'),
  /** A cancelled order counts nowhere. */
  status: z._default(z.enum(['placed', 'cancelled']), 'placed'),
  /** A test order is kept and counts nowhere. */
  test: z._default(z.boolean(), false),
  placedAt: Time,
  /** When the store changed it last: the newest version counts, whenever it arrives. `placedAt` unless given. */
  updatedAt: z.optional(Time),
  /** As the store names it. */
  country: z._default(z.nullable(name(100)), null),
  /** The store's own id of the customer, never a name or an address; `null` for a guest. */
  customer: z._default(z.nullable(Name), null),
  /** Their amounts are the order's. */
  lines: z.array(OrderLine).check(z.minLength(1), z.maxLength(2000)),
});
export type Order = z.infer<typeof Order>;
export type OrderInput = z.input<typeof Order>;

export const OrderBatch = z.object({
  /** The host's own id of the account. */
  account: Name,
  store: Store,
  orders: z.array(Order).check(z.minLength(1), z.maxLength(1000)),
});
export type OrderBatch = z.infer<typeof OrderBatch>;

/** Each order is taken, or known already: the same, or a newer version. */
export const OrderReport = z.object({ accepted: z.int(), duplicates: z.int() });
export type OrderReport = z.infer<typeof OrderReport>;

/** How to read a file with a head line and one line of an order on each of the others. */
export const CsvFormat = z.object({
  /** Which column holds what, by the head line's names. */
  columns: z.object({
    order: Column,
    placedAt: Column,
    sku: Column,
    quantity: Column,
    /** Of one piece, with a point: `12.90`. A line comes to quantity × price, rounded to minor units, halves away from zero. */
    unitPrice: Column,
    title: z.optional(Column),
    customer: z.optional(Column),
    country: z.optional(Column),
  }),
  delimiter: z._default(z.enum([',', ';', '\t']), ','),
  /** Orders whose id begins so take back. */
  creditPrefix: z.optional(name(20)),
});
export type CsvFormat = z.infer<typeof CsvFormat>;

export const ImportStart = z.object({
  account: Name,
  store: Store,
  /** Of the file, to be recognised by people. */
  name: name(200),
  format: CsvFormat,
});
export type ImportStart = z.infer<typeof ImportStart>;

/** A piece of the file. `offset` is where it begins, in bytes of UTF-8: what was taken already is not taken twice. */
export const ImportPart = z.object({
  id: Id,
  account: Name,
  offset: z.int().check(z.minimum(0)),
  /** At most 512 KiB of UTF-8. Cut anywhere between characters. */
  text: z.string().check(z.maxLength(512 * 1024)),
  /** The file ends with this part. */
  last: z._default(z.boolean(), false),
});
export type ImportPart = z.infer<typeof ImportPart>;

/** How an import stands. */
export const Import = z.object({
  id: Id,
  name: z.string(),
  /** `stopped` by a customer before its end: what was taken stays. */
  status: z.enum(['open', 'done', 'stopped']),
  /** Bytes taken: where the next part begins. */
  received: z.int(),
  /** Lines of orders, without the head. */
  lines: z.int(),
  accepted: z.int(),
  refused: z.int(),
  createdAt: Time,
  finishedAt: z.nullable(Time),
});
export type Import = z.infer<typeof Import>;

/** A line that was not taken. `line` counts from 1, the head line included. */
export const ImportRefusal = z.object({
  line: z.int(),
  code: z.string(),
  message: z.string(),
  /** Which of the format's columns is to be mended, and what the file calls it. */
  field: z.nullable(z.string()),
  column: z.nullable(z.string()),
});
export type ImportRefusal = z.infer<typeof ImportRefusal>;

const ImportName = z.object({ id: Id, account: Name });

export const orderSchemas = {
  record: { input: OrderBatch, output: OrderReport },
  importStart: { input: ImportStart, output: Import },
  importPart: { input: ImportPart, output: Import },
  importRead: { input: ImportName, output: Import },
  importRefusals: {
    input: z.extend(ImportName, { after: z.optional(z.coerce.number().check(z.int(), z.minimum(0))) }),
    output: z.object({ items: z.array(ImportRefusal), nextAfter: z.nullable(z.int()) }),
  },
};
