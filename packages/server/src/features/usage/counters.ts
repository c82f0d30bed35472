import type { Transaction } from '../../platform/database.ts';
import { always, type MeterId } from './meters.ts';
import './tables.ts';

/** What resets, in the period that began then, and what stays; within the caller's transaction. */
export async function readCounters(
  trx: Transaction,
  account: string,
  periodStart: Date,
): Promise<ReadonlyMap<MeterId, number>> {
  const rows = await trx
    .selectFrom('usage_counters')
    .select(['meter', 'used'])
    .where('account', '=', account)
    .where('period_start', 'in', [always, periodStart])
    .execute();
  return new Map(rows.map(({ meter, used }) => [meter, used]));
}
