/** Seconds from a moment to the same day and time of a later month, as a subscription counts it. */
export function secondsToLaterMonth(from: Date, months: number): number {
  const to = new Date(from);
  to.setUTCMonth(from.getUTCMonth() + months, 1);
  const lastDay = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate();
  to.setUTCDate(Math.min(from.getUTCDate(), lastDay));
  return Math.round((to.getTime() - from.getTime()) / 1000);
}
