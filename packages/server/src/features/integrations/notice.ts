import type { Books, Connection } from './ports.ts';

/** What a delivery is kept as: no more of it than is acted on. */
export interface Notice {
  readonly shop: string;
  readonly topic: string;
  readonly event: string;
  /** ISO 8601. */
  readonly at: string;
  /** Of the order that it is about. */
  readonly order?: string;
  /** Of the product, or of the variant whose stock has changed. */
  readonly product?: string;
  readonly item?: string;
  /** Of the customer whom privacy is about. */
  readonly customer?: string;
  readonly scopes?: readonly string[];
  /** The bulk operation that has ended. */
  readonly operation?: string;
}

const operation = /^gid:\/\/shopify\/BulkOperation\/\d{1,20}$/;
const order = /^gid:\/\/shopify\/Order\/\d{1,20}$/;

const textOf = (value: unknown): string | undefined =>
  typeof value === 'number' || (typeof value === 'string' && /^\d{1,20}$/.test(value)) ? String(value) : undefined;

/** The part of a payload that is acted on; names, addresses and all else of it are not kept. */
export function partOf(
  topic: string,
  payload: Readonly<Record<string, unknown>>,
): Pick<Notice, 'customer' | 'item' | 'operation' | 'order' | 'product' | 'scopes'> {
  if (topic === 'bulk_operations/finish') {
    const id = payload['admin_graphql_api_id'];
    return typeof id === 'string' && operation.test(id) ? { operation: id } : {};
  }
  if (topic === 'refunds/create') {
    const id = textOf(payload['order_id']);
    return id === undefined ? {} : { order: `gid://shopify/Order/${id}` };
  }
  if (topic === 'inventory_levels/update') {
    const id = textOf(payload['inventory_item_id']);
    return id === undefined ? {} : { item: `gid://shopify/InventoryItem/${id}` };
  }
  if (topic.startsWith('products/')) {
    const id = textOf(payload['id']);
    return id === undefined ? {} : { product: `gid://shopify/Product/${id}` };
  }
  if (topic.startsWith('orders/')) {
    const id = payload['admin_graphql_api_id'];
    return typeof id === 'string' && order.test(id) ? { order: id } : {};
  }
  if (topic.startsWith('customers/')) {
    const { customer } = payload;
    const id = typeof customer === 'object' && customer !== null && 'id' in customer ? textOf(customer.id) : undefined;
    return id === undefined ? {} : { customer: id };
  }
  if (topic === 'app/scopes_update' && Array.isArray(payload['current']))
    return { scopes: payload['current'].filter((one) => typeof one === 'string') };
  return {};
}

/** What the merchant is told when a customer asks what is known of him. */
export type Disclose = (
  of: Pick<Connection, 'account' | 'shop'>,
  customer: string,
  orders: Awaited<ReturnType<Books['ofCustomer']>>,
  event: string,
) => Promise<void>;
