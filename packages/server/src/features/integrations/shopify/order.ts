import { minorDigits, type Order, type OrderLine } from '@varai/client';
import { plainText } from '../../../platform/plain-text.ts';
import { PlatformFailure } from '../failure.ts';

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

/** Minor units of a decimal such as `12.9`, exact; more digits than the currency has are rounded, halves away from zero. */
export function minorOf(decimal: string, currency: string): number {
  const [, sign, whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d*))?$/.exec(decimal) ?? [];
  if (sign === undefined) throw new Error(`This is no amount: ${decimal.slice(0, 40)}`);
  const digits = minorDigits(currency);
  const kept = BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  const amount = Number(fraction[digits] !== undefined && fraction[digits] >= '5' ? kept + 1n : kept);
  return sign === '-' && amount !== 0 ? -amount : amount;
}

/** A shop counts by one currency. @throws PlatformFailure when that is another one now */
export function assertCurrency(said: string, kept: string): void {
  if (said === kept) return;
  const message = `The shop counts in ${said}, its store in ${kept}.`;
  throw new PlatformFailure('misconfigured', message, { reason: 'currency_changed' });
}

/** `123` of `gid://shopify/Order/123`. */
export const numberOf = (gid: string): string => gid.slice(gid.lastIndexOf('/') + 1);

/** What was sold, as it may be kept and shown: merchants write whatever they like. */
const soldAs = ({ sku, title }: { readonly sku: string | null; readonly title: string }) => ({
  sku: plainText(sku ?? '', 255) || plainText(title, 255) || 'shopify:unnamed',
  title: plainText(title, 500),
});

/** What is no line: shipping, taxes, duties, tips, and what was changed after. */
const restOf = (lines: readonly OrderLine[], total: number): OrderLine[] => {
  const rest = total - lines.reduce((sum, { amount }) => sum + amount, 0);
  return rest === 0 && lines.length > 0
    ? []
    : [{ sku: 'shopify:rest', title: 'Shipping, taxes and adjustments', quantity: 0, amount: rest }];
};

/** Within this many ms of a change another one may bear the same second. */
const settling = 5000;

/**
 * One order and a credit for each of its refunds, in minor units of the shop's currency.
 *
 * An order comes to what it cost before returns, with taxes and shipping; a refund takes back, on its own day, what was given
 * back. Shopify tells times by the second: what is read while that second may still go on gives way to what is read after it.
 *
 * @throws PlatformFailure when it is in another currency
 */
export function documentsOf(order: ShopifyOrder, currency: string, readAt: Date): Order[] {
  const updatedAt = Date.parse(order.updatedAt);
  const settled = readAt.getTime() - updatedAt >= settling;
  const minor = ({ shopMoney }: Bag) => {
    assertCurrency(shopMoney.currencyCode, currency);
    return minorOf(shopMoney.amount, currency);
  };
  const common = {
    status: order.cancelledAt === null ? ('placed' as const) : ('cancelled' as const),
    test: order.test,
    updatedAt: new Date(updatedAt + (settled ? 999 : 0)).toISOString(),
    country: order.shippingAddress?.countryCodeV2 ?? null,
    customer: order.customer ? numberOf(order.customer.id) : null,
  };
  const lines = order.lines.map(({ sku, title, quantity, discountedTotalSet }) => ({
    ...soldAs({ sku, title }),
    quantity,
    amount: minor(discountedTotalSet),
  }));
  const credits = order.refunds.map((refund): Order => {
    const back = refund.lines.map(({ quantity, lineItem, subtotalSet }) => ({
      ...soldAs(lineItem),
      quantity: -quantity,
      amount: -minor(subtotalSet),
    }));
    return {
      ...common,
      id: `refund/${numberOf(refund.id)}`,
      kind: 'credit',
      placedAt: refund.processedAt,
      lines: [...back, ...restOf(back, -minor(refund.totalRefundedSet))],
    };
  });
  return [
    {
      ...common,
      id: numberOf(order.id),
      kind: 'order',
      placedAt: order.processedAt,
      lines: [...lines, ...restOf(lines, minor(order.totalPriceSet))],
    },
    ...credits,
  ];
}
