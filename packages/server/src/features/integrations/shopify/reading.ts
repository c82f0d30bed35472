import { documents } from './documents.ts';
import type { ShopifyLine, ShopifyOrder, ShopifyRefund, ShopifyRefundLine } from './order.ts';

/** Asks one shop. */
export type Ask = <Data>(document: string, variables?: object) => Promise<Data>;

export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

type OrderNode = Omit<ShopifyOrder, 'lines' | 'refunds'> & {
  readonly lineItems: Page<ShopifyLine>;
  readonly refunds: readonly { readonly id: string }[];
};

/** The rest of a connection that begins with this page. */
export async function restOf<Node>(
  first: Page<Node>,
  next: (after: string | null) => Promise<Page<Node> | undefined>,
): Promise<readonly Node[]> {
  const nodes = [...first.nodes];
  let { pageInfo } = first;
  while (pageInfo.hasNextPage) {
    const page = await next(pageInfo.endCursor);
    if (!page) break;
    nodes.push(...page.nodes);
    ({ pageInfo } = page);
  }
  return nodes;
}

/** The lines of a refund; a call for each 200. */
export async function refundWith(ask: Ask, refund: Omit<ShopifyRefund, 'lines'>): Promise<ShopifyRefund> {
  const page = async (after: string | null) =>
    (
      await ask<{ refund: { refundLineItems: Page<ShopifyRefundLine> } | null }>(documents.refundLines, {
        id: refund.id,
        after,
      })
    ).refund?.refundLineItems;
  const nothing = { nodes: [], pageInfo: { hasNextPage: true, endCursor: null } };
  return { ...refund, lines: await restOf<ShopifyRefundLine>(nothing, page) };
}

/** An order with what did not fit into its page: a call for each 250 further lines, two or more for one with refunds. */
async function complete(ask: Ask, { lineItems, refunds, ...order }: OrderNode): Promise<ShopifyOrder> {
  const { id } = order;
  const lines = await restOf(
    lineItems,
    async (after) =>
      (await ask<{ order: { lineItems: Page<ShopifyLine> } | null }>(documents.lines, { id, after })).order?.lineItems,
  );
  const known: ShopifyRefund[] = [];
  if (refunds.length > 0) {
    const told = await ask<{ order: { refunds: Omit<ShopifyRefund, 'lines'>[] } | null }>(documents.refunds, { id });
    for (const refund of told.order?.refunds ?? []) known.push(await refundWith(ask, refund));
  }
  return { ...order, lines, refunds: known };
}

/** `undefined` for one that is no longer there. */
export async function readOrder(ask: Ask, id: string): Promise<ShopifyOrder | undefined> {
  const { order } = await ask<{ order: OrderNode | null }>(documents.order, { id });
  return order ? complete(ask, order) : undefined;
}

/** Orders that were changed since, the longest ago first, in pages of ten. */
export async function* changedSince(ask: Ask, since: Date): AsyncGenerator<readonly ShopifyOrder[]> {
  const query = `updated_at:>='${since.toISOString().slice(0, 19)}Z'`;
  for (let after: string | null | undefined; after !== null;) {
    const { orders }: { orders: Page<OrderNode> } = await ask(documents.orders, { query, after });
    const page: ShopifyOrder[] = [];
    for (const order of orders.nodes) page.push(await complete(ask, order));
    yield page;
    after = orders.pageInfo.hasNextPage ? orders.pageInfo.endCursor : null;
  }
}
