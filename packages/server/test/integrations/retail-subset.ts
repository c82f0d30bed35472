import type { OrderInput } from '@varai/client';

/** Two letters for the countries of the file, whose names are not those of a standard. */
const codes: Readonly<Record<string, string>> = {
  'United Kingdom': 'GB',
  France: 'FR',
  Australia: 'AU',
  Netherlands: 'NL',
  Germany: 'DE',
  Norway: 'NO',
  EIRE: 'IE',
  Switzerland: 'CH',
  Spain: 'ES',
  Poland: 'PL',
  Portugal: 'PT',
  Italy: 'IT',
  Belgium: 'BE',
  Lithuania: 'LT',
  Japan: 'JP',
  Iceland: 'IS',
  'Channel Islands': 'JE',
  Denmark: 'DK',
  Cyprus: 'CY',
  Sweden: 'SE',
  Finland: 'FI',
  Austria: 'AT',
  Israel: 'IL',
  Greece: 'GR',
  'Hong Kong': 'HK',
  Singapore: 'SG',
  Lebanon: 'LB',
};

interface Line {
  readonly sku: string;
  readonly quantity: number;
  readonly amount: number;
}

/** What can happen in a shop of Shopify: somebody buys, or is given back for what he bought. */
export type Happening =
  | {
      readonly kind: 'order';
      readonly id: number;
      readonly at: number;
      readonly country: string;
      readonly customer: number | null;
      readonly lines: readonly Line[];
    }
  | {
      readonly kind: 'refund';
      readonly order: number;
      readonly at: number;
      readonly country: string;
      readonly amount: number;
      readonly lines: readonly { readonly place: number; readonly quantity: number; readonly subtotal: number }[];
    };

/**
 * The part of a file of invoices that Shopify can represent, in the order of time, and why the rest cannot be: an order there has
 * a number, pieces and no negative price, and money is given back for a certain order of the same customer.
 */
export function representable(orders: readonly OrderInput[]) {
  const happenings: Happening[] = [];
  const excluded = { 'no number': 0, 'no pieces, or a negative price': 0, 'gives back for no order': 0 };
  const bought: Extract<Happening, { kind: 'order' }>[] = [];
  const byTime = orders.toSorted((one, other) => Date.parse(one.placedAt) - Date.parse(other.placedAt));
  for (const { id, kind, placedAt, country: name, customer, lines } of byTime) {
    const at = Date.parse(placedAt);
    const country = codes[name ?? ''];
    if (country === undefined) throw new Error(`There is no code for ${name}.`);
    if (kind === 'credit') {
      const order = bought.find(
        (one) =>
          customer != null &&
          one.customer === Number(customer) &&
          lines.every(({ sku, quantity }) =>
            one.lines.some((line) => line.sku === sku && line.quantity >= -quantity && quantity < 0),
          ),
      );
      if (!order || order.country !== country) {
        excluded['gives back for no order'] += 1;
        continue;
      }
      happenings.push({
        kind: 'refund',
        order: order.id,
        at,
        country,
        amount: -lines.reduce((sum, { amount }) => sum + amount, 0),
        lines: lines.map(({ sku, quantity, amount }) => ({
          place: order.lines.findIndex((line) => line.sku === sku),
          quantity: -quantity,
          subtotal: -amount,
        })),
      });
      continue;
    }
    if (!/^\d+$/.test(id)) excluded['no number'] += 1;
    else if (lines.some(({ quantity, amount }) => quantity <= 0 || amount < 0))
      excluded['no pieces, or a negative price'] += 1;
    else {
      const order = {
        kind: 'order' as const,
        id: Number(id),
        at,
        country,
        customer: customer == null ? null : Number(customer),
        lines,
      };
      bought.push(order);
      happenings.push(order);
    }
  }
  return { happenings, excluded };
}

/** Sums made without the product, in pence: by day of London, whose winter is UTC, and by country and day. */
export function addUpHappenings(happenings: readonly Happening[]) {
  const days: Record<string, { revenue: number; orders: number; items: number; returns: number }> = {};
  const countries: Record<string, number> = {};
  for (const one of happenings) {
    const day = new Date(one.at).toISOString().slice(0, 10);
    const sums = (days[day] ??= { revenue: 0, orders: 0, items: 0, returns: 0 });
    const amount = one.kind === 'order' ? one.lines.reduce((sum, line) => sum + line.amount, 0) : -one.amount;
    sums.revenue += amount;
    if (one.kind === 'order') {
      sums.orders += 1;
      for (const { quantity } of one.lines) sums.items += quantity;
    } else sums.returns -= amount;
    countries[`${day} ${one.country}`] = (countries[`${day} ${one.country}`] ?? 0) + amount;
  }
  return { days, countries };
}
