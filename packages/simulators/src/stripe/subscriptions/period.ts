import type { Stripe } from 'stripe';

export interface Cycle {
  interval: 'day' | 'month' | 'week' | 'year';
  count: number;
}

const day = 86_400;

/** The cycle of a recurring price. */
export function cycleOf(price: Stripe.Price): Cycle {
  const { interval = 'month', interval_count: count = 1 } = price.recurring ?? {};
  return { interval: interval as Cycle['interval'], count };
}

export const sameCycle = (one: Cycle, other: Cycle): boolean =>
  one.interval === other.interval && one.count === other.count;

/** `anchor` and so many cycles, in UTC; a month too short ends on its last day, and the next one is whole again. */
export function addCycles(anchor: number, { interval, count }: Cycle, times: number): number {
  if (interval === 'day') return anchor + times * count * day;
  if (interval === 'week') return anchor + times * count * 7 * day;
  const from = new Date(anchor * 1000);
  const months = times * count * (interval === 'year' ? 12 : 1);
  const lastDay = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0)).getUTCDate();
  const seconds = anchor - Math.floor(anchor / day) * day;
  return (
    Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, Math.min(from.getUTCDate(), lastDay)) / 1000 + seconds
  );
}

/** The end of the period that starts at `start`, on the grid of `anchor`. */
export function periodEnd(anchor: number, cycle: Cycle, start: number): number {
  const length = addCycles(0, cycle, 1);
  let times = Math.max(0, Math.floor((start - anchor) / length) - 1);
  while (addCycles(anchor, cycle, times) <= start) times += 1;
  return addCycles(anchor, cycle, times);
}
