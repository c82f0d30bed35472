import { sql } from 'kysely';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database.ts';
import { boughtBy, periodsOf, purgeEvents } from './period-store.ts';
import { closing, extraAt, overTheLimit } from './period.ts';

interface CloseParts {
  readonly database: Database;
  readonly billingClock: Clock;
}

/**
 * Closes periods that are over: what they used beyond the plan is taken from the bought tokens, as far as there are any.
 * At most `limit` at a time, each in a transaction of its own, the oldest first; answers how many. Doing it twice does
 * nothing, since a closed one is not found again.
 */
export const createClose =
  ({ database, billingClock }: CloseParts) =>
  async (limit = 500): Promise<number> => {
    const before = new Date(billingClock.now().getTime() - closing);
    const due = await database.system((trx) =>
      trx
        .selectFrom('usage_periods')
        .select(['account', 'starts_at'])
        .where('overage', 'is', null)
        .where('ends_at', '<', before)
        .orderBy('ends_at')
        .limit(limit)
        .execute(),
    );
    for (const { account, starts_at } of due) {
      await database.system(async (trx) => {
        await sql`select 1 from usage_periods where account = ${account} for update`.execute(trx);
        const periods = (await periodsOf(trx, [account])).get(account) ?? [];
        const period = periods.find(({ startsAt }) => startsAt.getTime() === starts_at.getTime());
        if (!period || period.overage !== null) return;
        const bought = ((await boughtBy(trx, [account])).get(account) ?? []).filter(({ at }) => at < period.endsAt);
        const left = extraAt(bought, periods, period.startsAt);
        const overage = Math.min(left, overTheLimit(period.tokens, period.tokenLimit));
        await trx
          .updateTable('usage_periods')
          .set({ overage })
          .where('account', '=', account)
          .where('starts_at', '=', starts_at)
          .execute();
      });
    }
    return due.length;
  };

/** Forgets what is too old to be told from new events. */
export const createPurge =
  ({ database, billingClock }: CloseParts) =>
  async (): Promise<void> => {
    while ((await database.system((trx) => purgeEvents(trx, billingClock.now()))) > 0);
  };
