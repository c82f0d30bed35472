import { instantOf } from '../../platform/local-time.ts';

/** When a year begins in a time zone (IANA), whatever the offset is then. */
export const startOfYear = (year: number, timeZone: string): Date =>
  new Date(instantOf(Date.UTC(year, 0, 1), timeZone));
