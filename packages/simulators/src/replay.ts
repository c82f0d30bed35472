import type { MagentoControl } from './magento/control.ts';
import type { ShopifyControl } from './shopify/control.ts';

/** Something that happened in a shop at a time, in ms. Amounts in minor units of its currency. */
export type Sale =
  | {
      readonly kind: 'order';
      readonly id: number;
      readonly at: number;
      readonly customer?: number | null;
      readonly country?: string;
      readonly shipping?: number;
      readonly tax?: number;
      readonly lines: readonly {
        readonly sku: string;
        readonly title?: string;
        readonly quantity: number;
        readonly total: number;
      }[];
    }
  | {
      readonly kind: 'refund';
      readonly order: number;
      readonly at: number;
      readonly amount: number;
      /** By the place of the line in its order. */
      readonly lines?: readonly { readonly place: number; readonly quantity: number; readonly total: number }[];
    };

type Order = Extract<Sale, { kind: 'order' }>;
type Refund = Extract<Sale, { kind: 'refund' }>;

/** Where sales are made: a shop of either platform. */
export interface Till {
  order(sale: Order): void;
  refund(sale: Refund): void;
}

/** A file of JSON, one line for each sale. */
export const salesIn = (text: string): Sale[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Sale);

export const magentoTill = (control: MagentoControl): Till => ({
  order: ({ lines, ...sale }) =>
    void control.place({
      ...sale,
      lines: lines.map(({ title, ...line }) => ({ ...line, ...(title !== undefined && { name: title }) })),
    }),
  refund: ({ order, ...memo }) => void control.refund(order, memo),
});

export const shopifyTill = (control: ShopifyControl, shop: string): Till => ({
  order: (sale) => void control.place(shop, sale),
  refund: ({ order, lines, ...refund }) =>
    void control.refund(shop, order, {
      ...refund,
      ...(lines && { lines: lines.map(({ total, ...line }) => ({ ...line, subtotal: total })) }),
    }),
});

/**
 * Lets what happened in a shop happen again, in the order of time: `speed` times as fast, or at once. The times of the sales
 * stay what they were.
 */
export async function replay(
  till: Till,
  sales: readonly Sale[],
  { speed = Infinity, wait }: { readonly speed?: number; readonly wait: (ms: number) => Promise<void> },
): Promise<void> {
  let reached: number | undefined;
  for (const sale of sales.toSorted((one, other) => one.at - other.at)) {
    const ms = Math.round((sale.at - (reached ?? sale.at)) / speed);
    if (ms > 0) await wait(ms);
    reached = sale.at;
    if (sale.kind === 'order') till.order(sale);
    else till.refund(sale);
  }
}
