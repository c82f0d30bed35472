import * as z from 'zod/mini';
import { PlatformFailure } from '../failure.ts';
import { MagentoMemo, memoFields, MagentoOrder, orderFields } from './order.ts';
import type { MagentoRest, Query, ShopKeys } from './rest.ts';

/** At most 300, where a shop limits what is asked for. */
export const pageSize = 100;

type Filter = readonly [field: string, condition: string, value: string | number];

/** A search: each group is one of its filters, all groups together; sorted upwards by these fields. */
export function search(
  groups: readonly (readonly Filter[])[],
  sortBy: readonly string[],
  fields: string,
  size = pageSize,
): Query {
  const filters = groups.flatMap((group, at) =>
    group.flatMap(([field, condition, value], place): Query => {
      const name = `searchCriteria[filterGroups][${at}][filters][${place}]`;
      return [
        [`${name}[field]`, field],
        [`${name}[conditionType]`, condition],
        [`${name}[value]`, value],
      ];
    }),
  );
  const orders = sortBy.flatMap((field, place): Query => [
    [`searchCriteria[sortOrders][${place}][field]`, field],
    [`searchCriteria[sortOrders][${place}][direction]`, 'ASC'],
  ]);
  return [
    ...filters,
    ...orders,
    ['searchCriteria[pageSize]', size],
    ['searchCriteria[currentPage]', 1],
    ['fields', fields],
  ];
}

/** @throws PlatformFailure where it is no such answer */
export function understood<Schema extends z.ZodMiniType>(schema: Schema, answer: unknown): z.infer<Schema> {
  const parsed = z.safeParse(schema, answer);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') ?? '';
  throw new PlatformFailure('unsupported_version', `The shop answers otherwise than it should: ${place.slice(0, 200)}`);
}

// an empty list is `null` in some versions
export const listOf = <Item extends z.ZodMiniType>(item: Item) => z.object({ items: z.nullable(z.array(item)) });
const OrderList = listOf(MagentoOrder);
const MemoList = listOf(MagentoMemo);
const StoreConfigs = z.array(z.object({ id: z.int(), base_currency_code: z.string(), timezone: z.string() }));

/** What the shop counts by: that of its first store view. @throws PlatformFailure */
export async function readShop(rest: MagentoRest, keys: ShopKeys) {
  const configs = understood(StoreConfigs, await rest.get(keys, 'store/storeConfigs'));
  const [first] = configs.filter(({ id }) => id > 0).toSorted((one, other) => one.id - other.id);
  if (!first) throw new PlatformFailure('unsupported_version', 'The shop has no store view.');
  return { currency: first.base_currency_code, timeZone: first.timezone };
}

/** Asks for one order, whether there is any. */
export async function readAnyOrder(rest: MagentoRest, keys: ShopKeys): Promise<void> {
  understood(OrderList, await rest.get(keys, 'orders', search([], [], orderFields, 1)));
}

/** Orders whose number is above this one, the lowest first; fewer than a page when there are no more. */
export async function ordersAfter(rest: MagentoRest, keys: ShopKeys, id: number): Promise<MagentoOrder[]> {
  const query = search([[['entity_id', 'gt', id]]], ['entity_id'], orderFields);
  return understood(OrderList, await rest.get(keys, 'orders', query)).items ?? [];
}

/** A place in the row of changes; `at` as Magento says it. */
export interface Place {
  readonly at: string;
  readonly id: number;
}

/**
 * Orders that were changed after this place, the longest ago first. Its searches know no pairs, so the pair is taken apart: at that
 * time or later, and, unless later, with a higher number.
 */
export async function ordersChangedAfter(rest: MagentoRest, keys: ShopKeys, place: Place): Promise<MagentoOrder[]> {
  return understood(OrderList, await rest.get(keys, 'orders', changesAfter(place, orderFields))).items ?? [];
}

/** The search for what was changed after this place. */
export function changesAfter({ at, id }: Place, fields: string): Query {
  // a blank within a value makes signatures invalid in 2.4.6
  const time = at.replace(' ', 'T');
  return search(
    [
      [['updated_at', 'gteq', time]],
      [
        ['updated_at', 'gt', time],
        ['entity_id', 'gt', id],
      ],
    ],
    ['updated_at', 'entity_id'],
    fields,
  );
}

/** The credit memos of these orders, of those that have any; some pages more where there are many. */
export async function memosOf(
  rest: MagentoRest,
  keys: ShopKeys,
  orders: readonly MagentoOrder[],
): Promise<MagentoMemo[]> {
  const refunded = orders
    .filter(({ base_total_refunded: back }) => Number(back ?? 0) !== 0)
    .map(({ entity_id: id }) => id);
  if (refunded.length === 0) return [];
  const memos: MagentoMemo[] = [];
  for (let last = 0; ;) {
    const query = search(
      [[['order_id', 'in', refunded.join(',')]], [['entity_id', 'gt', last]]],
      ['entity_id'],
      memoFields,
    );
    const page = understood(MemoList, await rest.get(keys, 'creditmemos', query)).items ?? [];
    memos.push(...page);
    const highest = Math.max(last, ...page.map(({ entity_id: id }) => id));
    if (page.length < pageSize || highest === last) return memos;
    last = highest;
  }
}
