import { sql } from 'kysely';
import type { Database } from '../../platform/database.ts';
import { piecesOf } from './period.ts';
import type { MetricStore, StoredStore, Sums } from './service.ts';

export const postgresMetricStore = (database: Database): MetricStore => ({
  stores: (account) =>
    database.as(account, async (trx) => {
      const { rows } = await sql<StoredStore>`
        select id, name, currency, time_zone as "timeZone"
        from stores where account = ${account}
        order by created_at, id`.execute(trx);
      return rows;
    }),

  read: (account, { id, timeZone }, span, grain) =>
    database.as(account, async (trx) => {
      const bucket = grain === 'month' ? sql`date_trunc('month', bucket, ${timeZone})` : sql`bucket`;
      const pieces = piecesOf(span, grain, timeZone).map(
        ({ grain: kept, from, to }) => sql`
          select bucket, revenue, orders, items, returns, customer_orders, new_customers
          from metric_rollups
          where account = ${account} and store = ${id} and grain = ${kept}
            and bucket >= ${from.toISOString()}::timestamptz and bucket < ${to.toISOString()}::timestamptz`,
      );
      if (pieces.length === 0) return new Map();
      const { rows } = await sql<Sums & { bucket: Date }>`
        select ${bucket} as bucket, sum(revenue)::bigint as revenue, sum(orders)::bigint as orders,
          sum(items)::bigint as items, sum(returns)::bigint as returns,
          sum(customer_orders)::bigint as "customerOrders", sum(new_customers)::bigint as "newCustomers"
        from (${sql.join(pieces, sql` union all `)}) as kept
        group by 1`.execute(trx);
      return new Map(rows.map(({ bucket: at, ...sums }) => [at.getTime(), numbers(sums)]));
    }),
});

/** The driver gives a BigInt where a number would not be exact; whoever adds up tells by its size. */
const numbers = (sums: Sums): Sums =>
  Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, Number(sum)])) as unknown as Sums;
