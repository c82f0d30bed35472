import { sql } from 'kysely';
import type { Database } from '../../platform/database.ts';
import { publish } from '../../platform/live/publish.ts';
import { boughtBy, periodsOf, purgeEvents } from './period-store.ts';
import type { ClosingStore } from './ports.ts';
import './tables.ts';

/** Periods that are over, in the product's database. */
export const postgresClosingStore = (database: Database): ClosingStore => ({
  due: (before, after, limit) =>
    database.system(async (trx) => {
      let open = trx
        .selectFrom('usage_periods')
        .select(['account', 'starts_at as startsAt', 'ends_at as endsAt'])
        .where('overage', 'is', null)
        .where('ends_at', '<', before);
      if (after) {
        const { endsAt, account, startsAt } = after;
        open = open.where(
          sql<boolean>`(ends_at, account, starts_at) > (${endsAt.toISOString()}::timestamptz, ${account}, ${startsAt.toISOString()}::timestamptz)`,
        );
      }
      return open.orderBy('ends_at').orderBy('account').orderBy('starts_at').limit(limit).execute();
    }),

  close: ({ account, startsAt }, overageOf) =>
    database.system(async (trx) => {
      await sql`select 1 from usage_periods where account = ${account} for update`.execute(trx);
      const periods = (await periodsOf(trx, [account])).get(account) ?? [];
      const period = periods.find((one) => one.startsAt.getTime() === startsAt.getTime());
      if (!period || period.overage !== null) return;
      const bought = (await boughtBy(trx, [account])).get(account) ?? [];
      await trx
        .updateTable('usage_periods')
        .set({ overage: overageOf(period, periods, bought) })
        .where('account', '=', account)
        .where('starts_at', '=', startsAt)
        .execute();
      publish(trx, account, 'usage');
    }),

  async purge(now) {
    while ((await database.system((trx) => purgeEvents(trx, now))) > 0);
  },
});
