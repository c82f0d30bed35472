import type { Capability } from '@varai/client';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database.ts';
import type { Check, CheckStore, ConnectionKey, Seen } from './ports.ts';

const capabilities: readonly Capability[] = [
  'sign_in',
  'read_orders',
  'receive_webhooks',
  'read_products',
  'read_stock',
];

interface CheckRow {
  readonly connection: string;
  readonly capability: Capability;
  readonly at: Date;
  readonly state: Check['state'];
  readonly cause: Check['cause'];
  readonly latency_ms: number;
}

const checkOf = ({ capability, at, state, cause, latency_ms: latencyMs }: CheckRow): Check => ({
  capability,
  at,
  state,
  cause,
  latencyMs,
});

/** A check of the same millisecond is the same. */
export async function writeChecks(trx: Transaction, { account, id }: ConnectionKey, checks: readonly Check[]) {
  if (checks.length === 0) return;
  await trx
    .insertInto('connection_checks')
    .values(
      checks.map(({ capability, at, state, cause, latencyMs }) => ({
        account,
        connection: id,
        capability,
        at,
        state,
        cause,
        latency_ms: latencyMs,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The newest of each capability: five index look-ups for each connection. */
const newest = (account: string) => sql<CheckRow>`
  select found.* from connections
  cross join unnest(${capabilities}::text[]) as wanted (capability)
  cross join lateral (
    select connection, capability, at, state, cause, latency_ms from connection_checks
    where account = connections.account and connection = connections.id and capability = wanted.capability
    order by at desc limit 1
  ) as found
  where connections.account = ${account}`;

/** The hours of a day: reads its rows, some 600 for each connection. */
const hours = (account: string, since: Date) => sql<{
  connection: string;
  from: Date;
  passed: number;
  failed: number;
}>`
  select connection, date_trunc('hour', at, 'UTC') as "from",
    (count(*) filter (where state = 'connected'))::int as passed,
    (count(*) filter (where state <> 'connected'))::int as failed
  from connection_checks
  where account = ${account} and at >= ${since}
  group by 1, 2 order by 1, 2`;

const hourMs = 60 * 60_000;

/** Hour by hour, also those in which nothing was tried. */
const dayOf = (first: Date, known: Seen['recent']): Seen['recent'] =>
  Array.from({ length: 24 }, (_, hour) => {
    const from = new Date(first.getTime() + hour * hourMs);
    return known.find((one) => one.from.getTime() === from.getTime()) ?? { from, passed: 0, failed: 0 };
  });

/** What was tried, of an account or of one of its connections. */
export function checkStore({ database }: { database: Database }): CheckStore {
  return {
    seen: (account, now) =>
      database.as(account, async (trx) => {
        const first = new Date((Math.floor(now.getTime() / hourMs) - 23) * hourMs);
        const checks = Map.groupBy((await newest(account).execute(trx)).rows, ({ connection }) => connection);
        const recent = Map.groupBy((await hours(account, first).execute(trx)).rows, ({ connection }) => connection);
        return new Map(
          [...checks].map(([connection, rows]) => [
            connection,
            { checks: rows.map(checkOf), recent: dayOf(first, recent.get(connection) ?? []) },
          ]),
        );
      }),

    checks: ({ account, id }, { before, limit }) =>
      database.as(account, async (trx) => {
        let rows = trx
          .selectFrom('connection_checks')
          .selectAll()
          .where('account', '=', account)
          .where('connection', '=', id);
        if (before)
          rows = rows.where(({ eb, refTuple, tuple }) =>
            eb(refTuple('at', 'capability'), '<', tuple(before.at, before.capability)),
          );
        const found = await rows.orderBy('at', 'desc').orderBy('capability', 'desc').limit(limit).execute();
        return found.map(checkOf);
      }),

    purgeChecks: (before) =>
      database.system(async (trx) => {
        await trx.deleteFrom('connection_checks').where('at', '<', before).execute();
      }),
  };
}
