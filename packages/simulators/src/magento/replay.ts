import type { MagentoControl, NewMemo, NewSale } from './control.ts';

/** Something that happened in a shop at a time, in ms. */
export type Sale =
  | (NewSale & { readonly kind: 'order'; readonly id: number; readonly at: number })
  | (NewMemo & { readonly kind: 'refund'; readonly order: number; readonly at: number });

/** A file of JSON, one line for each sale. */
export const salesIn = (text: string): Sale[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Sale);

/**
 * Lets what happened in a shop happen again, in the order of time: `speed` times as fast, or at once. The times of the sales
 * stay what they were.
 */
export async function replay(
  control: MagentoControl,
  sales: readonly Sale[],
  { speed = Infinity, wait }: { readonly speed?: number; readonly wait: (ms: number) => Promise<void> },
): Promise<void> {
  let reached: number | undefined;
  for (const sale of sales.toSorted((one, other) => one.at - other.at)) {
    const ms = Math.round((sale.at - (reached ?? sale.at)) / speed);
    if (ms > 0) await wait(ms);
    reached = sale.at;
    if (sale.kind === 'order') control.place(sale);
    else control.refund(sale.order, sale);
  }
}
