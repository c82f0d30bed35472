import { sql } from 'kysely';
import type { Transaction } from '../../platform/database.ts';
import { kept, type Bought, type Entitlement, type Period } from './period.ts';

type Entitled = ReadonlyMap<string, Entitlement>;

/** The accounts' periods that may still matter, oldest first: a row each month for each account. */
export async function periodsOf(
  trx: Transaction,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, readonly Period[]>> {
  const { rows } = await sql<{
    account: string;
    starts_at: Date;
    ends_at: Date;
    token_limit: number | null;
    overage: number | null;
    tokens: number;
  }>`
    select period.account, starts_at, ends_at, token_limit, overage, coalesce(counter.used, 0) as tokens
    from usage_periods period
    left join usage_counters counter
      on counter.account = period.account and counter.meter = 'ai_tokens' and counter.period_start = period.starts_at
    where period.account = any(${accounts}::text[])
    order by period.account, starts_at`.execute(trx);
  const found = new Map<string, Period[]>();
  for (const { account, starts_at, ends_at, token_limit, overage, tokens } of rows) {
    const period = { account, startsAt: starts_at, endsAt: ends_at, tokenLimit: token_limit, overage, tokens };
    found.set(account, [...(found.get(account) ?? []), period]);
  }
  return found;
}

/** All that the accounts ever bought and paid: a row for each purchase. */
export async function boughtBy(
  trx: Transaction,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, readonly Bought[]>> {
  const rows = await trx
    .selectFrom('token_purchases')
    .select(['account', 'tokens', 'paid_at'])
    .where(sql<boolean>`account = any(${accounts}::text[])`)
    .where('paid_at', 'is not', null)
    .execute();
  const found = new Map<string, Bought[]>();
  for (const { account, tokens, paid_at: at } of rows)
    if (at) found.set(account, [...(found.get(account) ?? []), { tokens, at }]);
  return found;
}

/** The accounts whose running period is not kept as the subscription has it now. */
export const unseen = (entitled: Entitled, periods: ReadonlyMap<string, readonly Period[]>): string[] =>
  [...entitled].flatMap(([account, { periodStart, periodEnd, limits }]) => {
    const seen = periods.get(account)?.find(({ startsAt }) => startsAt.getTime() === periodStart.getTime());
    const same = seen && seen.endsAt.getTime() === periodEnd.getTime() && seen.tokenLimit === limits.aiTokens;
    return same ? [] : [account];
  });

/**
 * Keeps the running periods as the subscriptions have them: two statements for any number of accounts. Where a period
 * began before its time (the interval was changed), the one before ends there, and what was counted since is moved.
 */
export async function seePeriods(trx: Transaction, entitled: Entitled, accounts: readonly string[]): Promise<void> {
  const seen = accounts.flatMap((account) => {
    const entitlement = entitled.get(account);
    return entitlement ? [{ account, ...entitlement }] : [];
  });
  if (seen.length === 0) return;
  const names = seen.map(({ account }) => account);
  const starts = seen.map(({ periodStart }) => periodStart.toISOString());
  const ends = seen.map(({ periodEnd }) => periodEnd.toISOString());
  const limits = seen.map(({ limits: { aiTokens } }) => (aiTokens === null ? null : String(aiTokens)));
  await sql`
    insert into usage_periods as period (account, starts_at, ends_at, token_limit)
    select * from unnest(
      ${names}::text[], ${starts}::timestamptz[], ${ends}::timestamptz[], ${limits}::bigint[]
    ) as news (account, starts_at, ends_at, token_limit)
    order by 1
    on conflict (account, starts_at) do update set ends_at = excluded.ends_at, token_limit = excluded.token_limit
    where period.overage is null`.execute(trx);
  const { rows: cut } = await sql<{ account: string; starts_at: Date }>`
    update usage_periods period set ends_at = news.starts_at
    from unnest(${names}::text[], ${starts}::timestamptz[]) as news (account, starts_at)
    where period.account = news.account and period.overage is null
      and period.starts_at < news.starts_at and period.ends_at > news.starts_at
    returning news.account, news.starts_at`.execute(trx);
  if (cut.length > 0) await moveEvents(trx, cut);
}

/** Counts what came after the start of a period in that period, and what the provider was told of it too. */
async function moveEvents(trx: Transaction, cut: readonly { account: string; starts_at: Date }[]): Promise<void> {
  const names = cut.map(({ account }) => account);
  const starts = cut.map(({ starts_at }) => starts_at.toISOString());
  await sql`select 1 from usage_counters where account = any(${names}::text[]) order by account, meter, period_start for update`.execute(
    trx,
  );
  await sql`
    with moving as (
      select event.account, event.id, event.meter, event.quantity, event.period_start as was, news.starts_at as becomes
      from unnest(${names}::text[], ${starts}::timestamptz[]) as news (account, starts_at)
      join usage_events event on event.account = news.account
      where event.at >= news.starts_at and event.period_start <> news.starts_at and event.period_start > 'epoch'
    ), marked as (
      update usage_events event set period_start = moving.becomes
      from moving where event.account = moving.account and event.id = moving.id
    ), sums as (
      select account, meter, was, becomes, sum(quantity)::bigint as quantity from moving
      group by account, meter, was, becomes
    ), known as (
      select sums.*, least(sums.quantity, counter.pushed) as pushed from sums
      join usage_counters counter
        on counter.account = sums.account and counter.meter = sums.meter and counter.period_start = sums.was
    ), taken as (
      update usage_counters counter set used = counter.used - known.quantity, pushed = counter.pushed - known.pushed
      from known
      where counter.account = known.account and counter.meter = known.meter and counter.period_start = known.was
    )
    insert into usage_counters as counter (account, meter, period_start, used, pushed)
    select account, meter, becomes, sum(quantity)::bigint, sum(pushed)::bigint from known
    group by account, meter, becomes
    on conflict (account, meter, period_start) do update set
      used = counter.used + excluded.used, pushed = counter.pushed + excluded.pushed`.execute(trx);
}

/** Forgets events that are too old to be told from new ones, ten thousand at a time; answers how many. */
export async function purgeEvents(trx: Transaction, now: Date): Promise<number> {
  const before = new Date(now.getTime() - kept).toISOString();
  const { numAffectedRows } = await sql`
    delete from usage_events where (account, id) in (
      select account, id from usage_events where at < ${before}::timestamptz order by at limit 10000
    )`.execute(trx);
  return Number(numAffectedRows ?? 0n);
}
