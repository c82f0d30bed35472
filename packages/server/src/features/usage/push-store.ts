import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database.ts';
import type { MeterId } from './meters.ts';

/** What one meter of the provider is to be told of one customer. */
export interface Push {
  readonly account: string;
  /** The identifier that makes repetitions one. */
  readonly id: string;
  readonly meter: MeterId;
  readonly customer: string;
  readonly quantity: number;
  readonly at: Date;
  readonly attempts: number;
  /** When the provider was first asked without an answer. */
  readonly asked_at: Date | null;
}

/**
 * Has the gauges of every account whose period has begun said once more, since the provider's meter keeps nothing from one
 * period to the next. Periods before counters, as everywhere: each is locked in the order of its key.
 */
const remindGauges = async (trx: Transaction, now: Date): Promise<void> => {
  await sql`
    with begun as (
      update usage_periods period set gauges_due = false
      from (
        select account, starts_at from usage_periods where gauges_due and starts_at <= ${now.toISOString()}::timestamptz
        order by account, starts_at limit 500
        for update skip locked
      ) due
      where period.account = due.account and period.starts_at = due.starts_at
      returning period.account
    ), gauges as (
      select account, meter from usage_counters
      where account in (select account from begun) and period_start = 'epoch' and used > 0
      order by account, meter
      for update
    )
    update usage_counters counter set unsaid = true from gauges
    where counter.account = gauges.account and counter.meter = gauges.meter and counter.period_start = 'epoch'`.execute(
    trx,
  );
};

/**
 * Turns what was counted since the last time into pushes, a sum's growth or a gauge's value, and marks it as said: in one
 * transaction, so that nothing is said twice or lost. A gauge is said at each period's start too. A sum is dated inside its
 * own period. Answers how many.
 */
export const stage = (database: Database, known: readonly MeterId[], now: Date, wall: Date): Promise<number> =>
  database.system(async (trx) => {
    await remindGauges(trx, now);
    const { rows } = await sql<{ account: string }>`
      with due as (
        select counter.account, counter.meter, counter.period_start, counter.used, counter.pushed,
          counter.pushes + 1 as number, account.stripe_customer_id as customer, counter.last_at, period.ends_at
        from usage_counters counter
        join accounts account on account.id = counter.account
        left join usage_periods period
          on period.account = counter.account and period.starts_at = counter.period_start
        where (counter.used <> counter.pushed or counter.unsaid) and counter.meter = any(${known}::text[])
          and (counter.period_start = 'epoch' or counter.used > counter.pushed)
          and account.stripe_customer_id is not null and account.rail = 'stripe'
        order by counter.account, counter.meter, counter.period_start
        limit 500
        for update of counter skip locked
      ), said as (
        update usage_counters counter set pushed = due.used, pushes = due.number, unsaid = false from due
        where counter.account = due.account and counter.meter = due.meter and counter.period_start = due.period_start
      )
      insert into usage_pushes (account, id, meter, customer, quantity, at, next_at)
      select account,
        concat_ws('.', account, meter, extract(epoch from period_start)::bigint, number),
        meter, customer,
        case when period_start = 'epoch' then used else used - pushed end,
        case when period_start = 'epoch' then ${now.toISOString()}::timestamptz
          else least(${now.toISOString()}::timestamptz, ends_at - interval '1 second') end,
        ${wall.toISOString()}::timestamptz
      from due
      returning account`.execute(trx);
    return rows.length;
  });

/** Takes pushes whose turn it is, and leaves them to others again at `until`. */
export const claim = (database: Database, wall: Date, until: Date): Promise<readonly Push[]> =>
  database.system(async (trx) => {
    const { rows } = await sql<Push>`
      update usage_pushes push
      set attempts = push.attempts + 1, next_at = ${until.toISOString()}::timestamptz,
        asked_at = coalesce(push.asked_at, ${wall.toISOString()}::timestamptz)
      from (
        select account, id from usage_pushes
        where state = 'open' and next_at <= ${wall.toISOString()}::timestamptz
        order by next_at limit 100
        for update skip locked
      ) due
      where push.account = due.account and push.id = due.id
      returning push.account, push.id, push.meter, push.customer, push.quantity, push.at, push.attempts, push.asked_at`.execute(
      trx,
    );
    return rows;
  });

type Outcome = { readonly state: 'sent' | 'unknown' } | { readonly next_at: Date; readonly asked_at?: null };

export const settle = async (database: Database, { account, id }: Push, outcome: Outcome): Promise<void> => {
  await database.system((trx) =>
    trx.updateTable('usage_pushes').set(outcome).where('account', '=', account).where('id', '=', id).execute(),
  );
};

/** Forgets what was said more than a day longer ago than the provider would take it. */
export const purgePushes = async (database: Database, before: Date): Promise<void> => {
  await database.system((trx) =>
    trx.deleteFrom('usage_pushes').where('state', '=', 'sent').where('at', '<', before).execute(),
  );
};
