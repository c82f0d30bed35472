import { sql } from 'kysely';
import type { Transaction } from '../../platform/database.ts';
import type { Alert } from './alerts.ts';

/**
 * Keeps alerts, each level once per account, meter and period, and once more where the allowance has grown since, by a
 * purchase or a larger plan; answers the accounts that are to be told. Whoever reaches
 * 80 and 100 % at once is told the 100 alone: the smaller news is no news any more, and does not follow later.
 */
export async function keepAlerts(trx: Transaction, alerts: readonly Alert[], now: Date): Promise<readonly string[]> {
  if (alerts.length === 0) return [];
  const rows = alerts.flatMap((alert) => [
    { ...alert, told: false },
    ...(alert.level === 'full' ? [{ ...alert, level: 'near' as const, told: true }] : []),
  ]);
  const at = now.toISOString();
  const { rows: kept } = await sql<{ account: string; told_at: Date | null }>`
    insert into usage_alerts (account, meter, period_start, level, used, allowance, ends_at, at, told_at)
    select account, meter, period_start, level, used, allowance, ends_at, ${at}::timestamptz,
      case when told then ${at}::timestamptz end
    from unnest(
      ${rows.map(({ account }) => account)}::text[],
      ${rows.map(({ meter }) => meter)}::text[],
      ${rows.map(({ periodStart }) => periodStart.toISOString())}::timestamptz[],
      ${rows.map(({ level }) => level)}::text[],
      ${rows.map(({ used }) => String(used))}::bigint[],
      ${rows.map(({ allowance }) => String(allowance))}::bigint[],
      ${rows.map(({ endsAt }) => endsAt.toISOString())}::timestamptz[],
      ${rows.map(({ told }) => String(told))}::boolean[]
    ) as news (account, meter, period_start, level, used, allowance, ends_at, told)
    where not exists (
      select from usage_alerts as known
      where (known.account, known.meter, known.period_start, known.level)
        = (news.account, news.meter, news.period_start, news.level) and known.allowance > news.allowance
    )
    order by account, meter, period_start, allowance, level
    on conflict (account, meter, period_start, allowance, level) do nothing
    returning account, told_at`.execute(trx);
  return [...new Set(kept.filter(({ told_at }) => told_at === null).map(({ account }) => account))];
}
