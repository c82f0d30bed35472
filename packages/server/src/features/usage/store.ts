import type { Database } from '../../platform/database.ts';
import { publish } from '../../platform/live/publish.ts';
import { readCounters } from './counters.ts';
import { always, type MeterId } from './meters.ts';
import './tables.ts';

/** Where usage is counted. */
export interface UsageStore {
  /** What resets, in the period that began then, and what stays. */
  read(account: string, periodStart: Date): Promise<ReadonlyMap<MeterId, number>>;
  /** Sets a counter; `null` as the period for what is not reset. For demos and tests: events are what counts. */
  write(account: string, meter: MeterId, periodStart: Date | null, used: number): Promise<void>;
}

export const postgresUsageStore = (database: Database): UsageStore => ({
  read: (account, periodStart) => database.as(account, (trx) => readCounters(trx, account, periodStart)),

  write: (account, meter, periodStart, used) =>
    database.as(account, async (trx) => {
      const row = { account, meter, period_start: periodStart ?? always, used, last_at: null, last_id: null };
      await trx
        .insertInto('usage_counters')
        .values(row)
        .onConflict((conflict) => conflict.columns(['account', 'meter', 'period_start']).doUpdateSet({ used }))
        .execute();
      publish(trx, account, 'usage');
    }),
});
