/** Seconds since Ada subscribed: a period that is half over makes prorations worth looking at. */
export const halfPeriod = 15 * 24 * 3600;

interface MovableClock {
  /** Unix seconds. */
  now(): number;
  advance(seconds: number): Promise<void>;
}

/** The provider begins in the past, and comes up to today once the subscription is made. */
export async function catchUpWithToday(clock: MovableClock): Promise<void> {
  const behind = Math.floor(Date.now() / 1000) - clock.now();
  if (behind > 0) await clock.advance(behind);
}

/** Seconds from a moment to the same day and time of a later month, as a subscription counts it. */
export function secondsToLaterMonth(from: Date, months: number): number {
  const to = new Date(from);
  to.setUTCMonth(from.getUTCMonth() + months, 1);
  const lastDay = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate();
  to.setUTCDate(Math.min(from.getUTCDate(), lastDay));
  return Math.round((to.getTime() - from.getTime()) / 1000);
}
