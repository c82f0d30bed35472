import { sql } from 'kysely';
import type { Transaction } from '../../platform/database.ts';
import { publish } from '../../platform/live/publish.ts';
import type { MeterId } from './meters.ts';
import type { PlacedEvent } from './place.ts';

/** A counter as it stands after a batch. */
export interface Counted {
  readonly account: string;
  readonly meter: MeterId;
  readonly period_start: Date;
  readonly used: number;
}

/** An event without its period, which a later look may have moved. */
export type StoredEvent = Omit<PlacedEvent, 'periodStart'>;

const column = <Row>(rows: readonly Row[], read: (row: Row) => string | number | bigint | Date): string[] =>
  rows.map((row) => {
    const value = read(row);
    return value instanceof Date ? value.toISOString() : String(value);
  });

/** Our accounts by the host's ids. */
export async function accountsOf(
  trx: Transaction,
  host: string,
  externalIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await trx
    .selectFrom('accounts')
    .select(['id', 'external_id'])
    .where('host', '=', host)
    .where(sql<boolean>`external_id = any(${externalIds}::text[])`)
    .execute();
  return new Map(rows.map(({ id, external_id }) => [external_id, id]));
}

/** Keeps the events that are not known; answers which were new, as `account\nid`. In one order, so that no two batches wait for each other. */
export async function insertEvents(trx: Transaction, events: readonly PlacedEvent[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ account: string; id: string }>`
    insert into usage_events (account, id, meter, quantity, at, period_start)
    select account, id, meter, quantity, at, period_start
    from unnest(
      ${column(events, ({ account }) => account)}::text[],
      ${column(events, ({ id }) => id)}::text[],
      ${column(events, ({ meter }) => meter)}::text[],
      ${column(events, ({ quantity }) => quantity)}::bigint[],
      ${column(events, ({ at }) => at)}::timestamptz[],
      ${column(events, ({ periodStart }) => periodStart)}::timestamptz[]
    ) as event (account, id, meter, quantity, at, period_start)
    order by account, id
    on conflict (account, id) do nothing
    returning account, id`.execute(trx);
  return new Set(rows.map(({ account, id }) => `${account}\n${id}`));
}

/** The events as they were kept, by `account\nid`. */
export async function storedEvents(
  trx: Transaction,
  wanted: readonly StoredEvent[],
): Promise<ReadonlyMap<string, StoredEvent>> {
  const { rows } = await sql<StoredEvent>`
    select kept.account, kept.id, kept.meter, kept.quantity, kept.at
    from unnest(
      ${column(wanted, ({ account }) => account)}::text[],
      ${column(wanted, ({ id }) => id)}::text[]
    ) as event (account, id)
    join usage_events kept on kept.account = event.account and kept.id = event.id`.execute(trx);
  return new Map(rows.map((row) => [`${row.account}\n${row.id}`, row]));
}

/**
 * Counts: sums grow, a gauge takes the newest value by time (by id where two have one time). One row per account, meter
 * and period, in one order. A sum ends at what a double can hold exactly.
 */
export async function count(trx: Transaction, events: readonly PlacedEvent[]): Promise<readonly Counted[]> {
  const rows = [...rollUp(events).values()];
  const { rows: counted } = await sql<Counted>`
    insert into usage_counters as counter (account, meter, period_start, used, last_at, last_id)
    select account, meter, period_start, least(used, ${Number.MAX_SAFE_INTEGER}::bigint), last_at, last_id
    from unnest(
      ${column(rows, ({ account }) => account)}::text[],
      ${column(rows, ({ meter }) => meter)}::text[],
      ${column(rows, ({ periodStart }) => periodStart)}::timestamptz[],
      ${column(rows, ({ used }) => used)}::bigint[],
      ${column(rows, ({ at }) => at)}::timestamptz[],
      ${column(rows, ({ id }) => id)}::text[]
    ) as news (account, meter, period_start, used, last_at, last_id)
    order by account, meter, period_start
    on conflict (account, meter, period_start) do update set
      used = case
        when counter.period_start > 'epoch' then least(counter.used + excluded.used, ${Number.MAX_SAFE_INTEGER}::bigint)
        when counter.last_at is null or (excluded.last_at, excluded.last_id) > (counter.last_at, counter.last_id)
          then excluded.used
        else counter.used
      end,
      last_id = case
        when counter.last_at is null or (excluded.last_at, excluded.last_id) > (counter.last_at, counter.last_id)
          then excluded.last_id
        else counter.last_id
      end,
      last_at = greatest(counter.last_at, excluded.last_at)
    returning account, meter, period_start, used`.execute(trx);
  for (const account of new Set(counted.map((row) => row.account))) publish(trx, account, 'usage');
  return counted;
}

interface RolledUp {
  readonly account: string;
  readonly meter: MeterId;
  readonly periodStart: Date;
  used: bigint;
  at: Date;
  id: string;
}

const newer = (one: { at: Date; id: string }, other: { at: Date; id: string }): boolean =>
  one.at.getTime() === other.at.getTime()
    ? Buffer.compare(Buffer.from(one.id), Buffer.from(other.id)) > 0
    : one.at > other.at;

function rollUp(events: readonly PlacedEvent[]): Map<string, RolledUp> {
  const rolled = new Map<string, RolledUp>();
  for (const { account, meter, periodStart, quantity, at, id } of events) {
    const key = `${account}\n${meter}\n${periodStart.getTime()}`;
    const row = rolled.get(key);
    if (!row) {
      rolled.set(key, { account, meter, periodStart, used: BigInt(quantity), at, id });
      continue;
    }
    const gauge = periodStart.getTime() === 0;
    const last = newer({ at, id }, row);
    if (!gauge) row.used += BigInt(quantity);
    else if (last) row.used = BigInt(quantity);
    if (last) Object.assign(row, { at, id });
  }
  return rolled;
}
