import type { Order } from '@varai/client';
import { minorOf } from '../../../platform/decimal.ts';
import { assertCurrency, restOf, soldAs, versionOf } from '../document.ts';

interface Bag {
  readonly shopMoney: { readonly amount: string; readonly currencyCode: string };
}

export interface ShopifyLine {
  readonly sku: string | null;
  readonly title: string;
  readonly quantity: number;
  readonly discountedTotalSet: Bag;
}

export interface ShopifyRefundLine {
  readonly quantity: number;
  readonly lineItem: { readonly sku: string | null; readonly title: string };
  readonly subtotalSet: Bag;
}

export interface ShopifyRefund {
  readonly id: string;
  readonly processedAt: string;
  readonly totalRefundedSet: Bag;
  readonly lines: readonly ShopifyRefundLine[];
}

/** An order as Shopify tells it, with all its lines and refunds. */
export interface ShopifyOrder {
  readonly id: string;
  readonly processedAt: string;
  readonly updatedAt: string;
  readonly cancelledAt: string | null;
  readonly test: boolean;
  readonly customer: { readonly id: string } | null;
  readonly shippingAddress: { readonly countryCodeV2: string | null } | null;
  readonly totalPriceSet: Bag;
  readonly lines: readonly ShopifyLine[];
  readonly refunds: readonly ShopifyRefund[];
}

/** `123` of `gid://shopify/Order/123`. */
export const numberOf = (gid: string): string => gid.slice(gid.lastIndexOf('/') + 1);

/**
 * One order and a credit for each of its refunds, in minor units of the shop's currency.
 *
 * An order comes to what it cost before returns, with taxes and shipping; a refund takes back, on its own day, what was given
 * back.
 *
 * @throws PlatformFailure when it is in another currency
 */
export function documentsOf(order: ShopifyOrder, currency: string, readAt: Date): Order[] {
  const minor = ({ shopMoney }: Bag) => {
    assertCurrency(shopMoney.currencyCode, currency);
    return minorOf(shopMoney.amount, currency);
  };
  const common = {
    status: order.cancelledAt === null ? ('placed' as const) : ('cancelled' as const),
    test: order.test,
    updatedAt: versionOf(Date.parse(order.updatedAt), readAt),
    country: order.shippingAddress?.countryCodeV2 ?? null,
    customer: order.customer ? numberOf(order.customer.id) : null,
  };
  const lines = order.lines.map(({ sku, title, quantity, discountedTotalSet }) => ({
    ...soldAs('shopify', { sku, title }),
    quantity,
    amount: minor(discountedTotalSet),
  }));
  const credits = order.refunds.map((refund): Order => {
    const back = refund.lines.map(({ quantity, lineItem, subtotalSet }) => ({
      ...soldAs('shopify', lineItem),
      quantity: -quantity,
      amount: -minor(subtotalSet),
    }));
    return {
      ...common,
      id: `refund/${numberOf(refund.id)}`,
      kind: 'credit',
      placedAt: refund.processedAt,
      lines: [...back, ...restOf('shopify', back, -minor(refund.totalRefundedSet))],
    };
  });
  return [
    {
      ...common,
      id: numberOf(order.id),
      kind: 'order',
      placedAt: order.processedAt,
      lines: [...lines, ...restOf('shopify', lines, minor(order.totalPriceSet))],
    },
    ...credits,
  ];
}
