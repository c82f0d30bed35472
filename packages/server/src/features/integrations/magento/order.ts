import type { Order } from '@varai/client';
import * as z from 'zod/mini';
import { minorOf } from '../../../platform/decimal.ts';
import { assertCurrency, restOf, soldAs, versionOf } from '../document.ts';

const Text = z.optional(z.nullable(z.string()));
/** Numbers by the schema; some plug-ins make text of them. */
export const Amount = z.optional(z.nullable(z.union([z.number(), z.string().check(z.regex(/^-?\d+(\.\d*)?$/))])));
const Time = z.string().check(z.regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/));
const Address = z.optional(z.nullable(z.object({ country_id: Text })));
const Id = z.int();

const Item = z.object({
  item_id: Id,
  parent_item_id: z.optional(z.nullable(Id)),
  sku: Text,
  name: Text,
  qty_ordered: Amount,
  base_row_total: Amount,
  base_discount_amount: Amount,
});

export const MagentoOrder = z.object({
  entity_id: Id,
  state: Text,
  created_at: Time,
  updated_at: Time,
  base_currency_code: z.string(),
  base_grand_total: Amount,
  base_total_refunded: Amount,
  customer_id: z.optional(z.nullable(Id)),
  billing_address: Address,
  items: z.array(Item),
  extension_attributes: z.optional(
    z.object({
      shipping_assignments: z.optional(z.array(z.object({ shipping: z.optional(z.object({ address: Address })) }))),
    }),
  ),
});
export type MagentoOrder = z.infer<typeof MagentoOrder>;

export const MagentoMemo = z.object({
  entity_id: Id,
  order_id: Id,
  state: z.optional(z.nullable(Id)),
  created_at: Time,
  updated_at: Time,
  base_currency_code: z.string(),
  base_grand_total: Amount,
  items: z.array(
    z.object({
      order_item_id: z.optional(z.nullable(Id)),
      sku: Text,
      name: Text,
      qty: Amount,
      base_row_total: Amount,
      base_discount_amount: Amount,
    }),
  ),
});
export type MagentoMemo = z.infer<typeof MagentoMemo>;

/** What is read of each; names, addresses and mails stay in the shop. */
export const orderFields =
  'items[entity_id,state,created_at,updated_at,base_currency_code,base_grand_total,base_total_refunded,customer_id,' +
  'billing_address[country_id],items[item_id,parent_item_id,sku,name,qty_ordered,base_row_total,base_discount_amount],' +
  'extension_attributes[shipping_assignments[shipping[address[country_id]]]]]';
export const memoFields =
  'items[entity_id,order_id,state,created_at,updated_at,base_currency_code,base_grand_total,' +
  'items[order_item_id,sku,name,qty,base_row_total,base_discount_amount]]';

/** `2026-11-20 12:00:00`, which is UTC. */
export const timeOf = (text: string): number => Date.parse(`${text.replace(' ', 'T')}Z`);

/** Four digits after the point are what Magento keeps. */
export const decimalOf = (amount: z.infer<typeof Amount>): string =>
  typeof amount === 'number' ? amount.toFixed(4) : (amount ?? '0');

const piecesOf = (amount: z.infer<typeof Amount>): number => Math.round(Number(amount ?? 0));

/** Not bought: taken back, or never paid for at the provider's page. */
const uncounted = ['canceled', 'pending_payment'];
const memoCanceled = 3;

/**
 * One order and a credit for each of its credit memos, in minor units of the shop's base currency.
 *
 * An order comes to what it cost before returns, with taxes and shipping. What was chosen of something configurable is an item of
 * its own without a price, below what was bought: that alone counts.
 *
 * @throws PlatformFailure when it is in another currency
 */
export function documentsOf(
  order: MagentoOrder,
  memos: readonly MagentoMemo[],
  currency: string,
  readAt: Date,
): Order[] {
  assertCurrency(order.base_currency_code, currency);
  const minor = (amount: z.infer<typeof Amount>) => minorOf(decimalOf(amount), currency);
  const net = (one: {
    readonly base_row_total?: z.infer<typeof Amount>;
    readonly base_discount_amount?: z.infer<typeof Amount>;
  }) => minor(one.base_row_total) - Math.abs(minor(one.base_discount_amount));
  const below = new Set(
    order.items.filter(({ parent_item_id: parent }) => parent != null).map(({ item_id: id }) => id),
  );
  const address = order.extension_attributes?.shipping_assignments?.[0]?.shipping?.address ?? order.billing_address;
  const common = {
    test: false,
    country: address?.country_id ?? null,
    customer: order.customer_id == null ? null : String(order.customer_id),
  };
  const status = uncounted.includes(order.state ?? '') ? ('cancelled' as const) : ('placed' as const);
  const changedAt = timeOf(order.updated_at);
  const lines = order.items
    .filter(({ item_id: id }) => !below.has(id))
    .map((item) => ({
      ...soldAs('magento', { sku: item.sku ?? null, title: item.name ?? '' }),
      quantity: piecesOf(item.qty_ordered),
      amount: net(item),
    }));
  const credits = memos.map((memo): Order => {
    assertCurrency(memo.base_currency_code, currency);
    const back = memo.items
      .filter((item) => !below.has(item.order_item_id ?? 0) && (piecesOf(item.qty) !== 0 || net(item) !== 0))
      .map((item) => ({
        ...soldAs('magento', { sku: item.sku ?? null, title: item.name ?? '' }),
        quantity: -piecesOf(item.qty) || 0,
        amount: -net(item) || 0,
      }));
    return {
      ...common,
      id: `credit/${memo.entity_id}`,
      kind: 'credit',
      status: memo.state === memoCanceled ? 'cancelled' : status,
      placedAt: new Date(timeOf(memo.created_at)).toISOString(),
      updatedAt: versionOf(Math.max(changedAt, timeOf(memo.updated_at)), readAt),
      lines: [...back, ...restOf('magento', back, -minor(memo.base_grand_total) || 0)],
    };
  });
  return [
    {
      ...common,
      id: String(order.entity_id),
      kind: 'order',
      status,
      placedAt: new Date(timeOf(order.created_at)).toISOString(),
      updatedAt: versionOf(changedAt, readAt),
      lines: [...lines, ...restOf('magento', lines, minor(order.base_grand_total))],
    },
    ...credits,
  ];
}
