import type { UsageMeter } from '@varai/client';
import type { Database } from '../../platform/database.ts';

declare module '../../platform/database.ts' {
  interface Tables {
    usage_counters: { account: string; meter: UsageMeter['id']; period_start: Date; used: number };
  }
}

/** Where usage is counted. */
export interface UsageStore {
  /** What resets, in the period that began then, and what stays. */
  read(account: string, periodStart: Date): Promise<ReadonlyMap<UsageMeter['id'], number>>;
  /** Sets a counter; `null` as the period for what is not reset. */
  write(account: string, meter: UsageMeter['id'], periodStart: Date | null, used: number): Promise<void>;
}

const always = new Date(0);

export const postgresUsageStore = (database: Database): UsageStore => ({
  async read(account, periodStart) {
    const rows = await database.as(account, (trx) =>
      trx
        .selectFrom('usage_counters')
        .select(['meter', 'used'])
        .where('account', '=', account)
        .where('period_start', 'in', [always, periodStart])
        .execute(),
    );
    return new Map(rows.map(({ meter, used }) => [meter, used]));
  },

  write: (account, meter, periodStart, used) =>
    database.as(account, async (trx) => {
      const row = { account, meter, period_start: periodStart ?? always, used };
      await trx
        .insertInto('usage_counters')
        .values(row)
        .onConflict((conflict) => conflict.columns(['account', 'meter', 'period_start']).doUpdateSet({ used }))
        .execute();
    }),
});
