import { connectionOf, type Paging } from './connection.ts';
import { matching } from './search.ts';
import { gid, instant, type Shop, type ShopLine, type ShopOrder, type ShopRefund } from './world.ts';

const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);

export const totalOf = ({ lines, shipping, tax }: ShopOrder): number =>
  sum(lines.map(({ total }) => total)) + shipping + tax;

/** `12.9` for 1290 cents: Shopify leaves the last zeros away. */
export function decimalOf(amount: number, currency: string): string {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const text = String(Math.abs(amount)).padStart(digits + 1, '0');
  const fraction = digits === 0 ? '' : text.slice(-digits).replace(/0+$/, '');
  return `${amount < 0 ? '-' : ''}${digits === 0 ? text : text.slice(0, -digits)}.${fraction || '0'}`;
}

const bag = ({ currency }: Shop, amount: number) => {
  const money = { amount: decimalOf(amount, currency), currencyCode: currency };
  return { shopMoney: money, presentmentMoney: money };
};

const presentLine = (shop: Shop, order: ShopOrder, line: ShopLine) => ({
  __typename: 'LineItem',
  id: gid('LineItem', line.id),
  sku: line.sku,
  title: line.title,
  name: line.title,
  quantity: line.quantity,
  currentQuantity:
    line.quantity -
    sum(order.refunds.flatMap(({ lines }) => lines.filter((one) => one.line === line.id).map((one) => one.quantity))),
  discountedTotalSet: () => bag(shop, line.total),
});

export const presentRefund = (shop: Shop, order: ShopOrder, refund: ShopRefund) => ({
  __typename: 'Refund',
  id: gid('Refund', refund.id),
  createdAt: instant(refund.at),
  processedAt: instant(refund.at),
  totalRefundedSet: bag(shop, refund.amount),
  refundLineItems: (paging: Paging) =>
    connectionOf(
      refund.lines.flatMap((one, at) => {
        const line = order.lines.find(({ id }) => id === one.line);
        return line ? [{ ...one, at, line }] : [];
      }),
      paging,
      ({ at }) => [at],
      ({ at, line, quantity, subtotal }) => ({
        id: gid('RefundLineItem', refund.id * 1000 + at),
        lineItem: presentLine(shop, order, line),
        quantity,
        subtotalSet: bag(shop, subtotal),
      }),
    ),
});

export const presentOrder = (shop: Shop, order: ShopOrder) => {
  const refunded = sum(order.refunds.map(({ amount }) => amount));
  return {
    __typename: 'Order',
    id: gid('Order', order.id),
    name: `#${order.id}`,
    createdAt: instant(order.createdAt),
    processedAt: instant(order.processedAt),
    updatedAt: instant(order.updatedAt),
    cancelledAt: order.cancelledAt === null ? null : instant(order.cancelledAt),
    test: order.test,
    customer: order.customer === null ? null : { id: gid('Customer', order.customer) },
    shippingAddress: order.country === null ? null : { countryCodeV2: order.country },
    totalPriceSet: bag(shop, totalOf(order)),
    currentTotalPriceSet: bag(shop, totalOf(order) - refunded),
    totalRefundedSet: bag(shop, refunded),
    totalPrice: decimalOf(totalOf(order), shop.currency),
    refunds: ({ first }: { first?: number | null }) =>
      order.refunds.slice(0, first ?? undefined).map((refund) => presentRefund(shop, order, refund)),
    lineItems: (paging: Paging) =>
      connectionOf(
        order.lines,
        paging,
        ({ id }) => [id],
        (line) => presentLine(shop, order, line),
      ),
  };
};

const sortKeys: Record<string, (order: ShopOrder) => number> = {
  UPDATED_AT: ({ updatedAt }) => updatedAt,
  CREATED_AT: ({ createdAt }) => createdAt,
  PROCESSED_AT: ({ processedAt }) => processedAt,
  ID: ({ id }) => id,
};

export function listOrders(shop: Shop, args: Paging & { query?: string | null; sortKey?: string | null }) {
  const sortBy = sortKeys[args.sortKey ?? 'PROCESSED_AT'] ?? (({ id }) => id);
  return connectionOf(
    matching([...shop.orders.values()], args.query ?? ''),
    args,
    (order) => [sortBy(order), order.id],
    (order) => presentOrder(shop, order),
  );
}

/** The refund of this number, with its order. */
export function findRefund(shop: Shop, id: number | undefined) {
  for (const order of shop.orders.values())
    for (const refund of order.refunds) if (refund.id === id) return presentRefund(shop, order, refund);
  return null;
}
