import { sql, type RawBuilder } from 'kysely';

/** How many rows one sweep takes up; the next takes the rest. */
export const sweepPage = 200;

/** Before this a sweep leaves a new row to the job that came with it. */
export const firstSweep = (now: Date): Date => new Date(now.getTime() + 60_000);

/** Half a minute later for each try so far, an hour at most: what always fails goes behind what has not been tried. */
export const nextSweep = (now: Date): RawBuilder<Date> =>
  sql<Date>`${now}::timestamptz + least(60, 1 + attempts / 2) * interval '1 minute'`;
