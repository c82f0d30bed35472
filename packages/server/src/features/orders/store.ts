import { sql } from 'kysely';
import type { Transaction } from '../../platform/database.ts';
import { publish } from '../../platform/live/publish.ts';
import { column } from './column.ts';
import type { Delta } from './delta.ts';
import type { PlacedLine, Version } from './order.ts';
import './tables.ts';

/** One store of one account. */
export interface Place {
  readonly account: string;
  readonly store: string;
  readonly timeZone: string;
  /** Customers of it were forgotten: arriving orders are compared with them. */
  readonly forgets: boolean;
}

/** A customer's first order that counts. */
export interface First {
  readonly customer: string;
  readonly order: string;
  readonly at: Date;
}

/** The orders of these ids as they are kept. */
export async function storedOrders(
  trx: Transaction,
  { account, store }: Place,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Version>> {
  const { rows } = await sql<Version>`
    select id, kind, status, test, placed_at as "placedAt", version, fingerprint, source, country, customer, net, items
    from orders where account = ${account} and store = ${store} and id = any(${ids}::text[])`.execute(trx);
  return new Map(rows.map((row) => [row.id, row]));
}

export async function saveOrders(trx: Transaction, { account, store }: Place, versions: readonly Version[]) {
  await sql`
    insert into orders (account, store, id, kind, status, test, placed_at, version, fingerprint, source, country, customer, net, items)
    select ${account}, ${store}, one.* from unnest(
      ${column(versions, ({ id }) => id)}::text[],
      ${column(versions, ({ kind }) => kind)}::text[],
      ${column(versions, ({ status }) => status)}::text[],
      ${column(versions, ({ test }) => test)}::boolean[],
      ${column(versions, ({ placedAt }) => placedAt)}::timestamptz[],
      ${column(versions, ({ version }) => version)}::timestamptz[],
      ${column(versions, ({ fingerprint }) => fingerprint)}::text[],
      ${column(versions, ({ source }) => source)}::text[],
      ${column(versions, ({ country }) => country)}::text[],
      ${column(versions, ({ customer }) => customer)}::text[],
      ${column(versions, ({ net }) => net)}::bigint[],
      ${column(versions, ({ items }) => items)}::bigint[]
    ) as one
    on conflict (account, store, id) do update set
      kind = excluded.kind, status = excluded.status, test = excluded.test, placed_at = excluded.placed_at,
      version = excluded.version, fingerprint = excluded.fingerprint, source = excluded.source,
      country = excluded.country, customer = excluded.customer, net = excluded.net, items = excluded.items`.execute(
    trx,
  );
}

/** Forgets the lines of orders that were replaced. */
export async function dropLines(trx: Transaction, { account, store }: Place, orders: readonly string[]) {
  await sql`
    delete from order_lines
    where account = ${account} and store = ${store} and order_id = any(${orders}::text[])`.execute(trx);
}

export async function saveLines(trx: Transaction, { account, store }: Place, lines: readonly PlacedLine[]) {
  await sql`
    insert into order_lines (account, store, order_id, line, sku, title, quantity, amount)
    select ${account}, ${store}, one.* from unnest(
      ${column(lines, ({ order }) => order)}::text[],
      ${column(lines, ({ line }) => line)}::bigint[],
      ${column(lines, ({ sku }) => sku)}::text[],
      ${column(lines, ({ title }) => title)}::text[],
      ${column(lines, ({ quantity }) => quantity)}::bigint[],
      ${column(lines, ({ amount }) => amount)}::bigint[]
    ) as one`.execute(trx);
}

/** The first order of each of these customers, among those that count. One index probe each. */
export async function firstOrders(
  trx: Transaction,
  { account, store }: Place,
  customers: readonly string[],
): Promise<ReadonlyMap<string, First>> {
  const { rows } = await sql<First>`
    select one.customer, first.id as order, first.placed_at as at
    from unnest(${customers}::text[]) as one (customer)
    cross join lateral (
      select id, placed_at from orders
      where account = ${account} and store = ${store} and customer = one.customer
        and kind = 'order' and status = 'placed' and not test
      order by placed_at, id limit 1
    ) as first`.execute(trx);
  return new Map(rows.map((row) => [row.customer, row]));
}

/** The same, as they were counted last. */
export async function countedFirsts(
  trx: Transaction,
  { account, store }: Place,
  customers: readonly string[],
): Promise<ReadonlyMap<string, First>> {
  const { rows } = await sql<First>`
    select customer, first_order as order, first_at as at from order_customers
    where account = ${account} and store = ${store} and customer = any(${customers}::text[])`.execute(trx);
  return new Map(rows.map((row) => [row.customer, row]));
}

export async function saveFirsts(trx: Transaction, { account, store }: Place, firsts: readonly First[]) {
  await sql`
    insert into order_customers (account, store, customer, first_order, first_at)
    select ${account}, ${store}, one.* from unnest(
      ${column(firsts, ({ customer }) => customer)}::text[],
      ${column(firsts, ({ order }) => order)}::text[],
      ${column(firsts, ({ at }) => at)}::timestamptz[]
    ) as one
    on conflict (account, store, customer) do update set first_order = excluded.first_order, first_at = excluded.first_at`.execute(
    trx,
  );
}

export async function dropFirsts(trx: Transaction, { account, store }: Place, customers: readonly string[]) {
  await sql`
    delete from order_customers
    where account = ${account} and store = ${store} and customer = any(${customers}::text[])`.execute(trx);
}

/** Adds to the sums. A day, and an hour, begins by the store's clock. Two statements, whatever the number of orders. */
export async function rollUp(trx: Transaction, { account, store, timeZone }: Place, deltas: readonly Delta[]) {
  publish(trx, account, 'metrics');
  const at = column(deltas, (delta) => delta.at);
  const revenue = column(deltas, (delta) => delta.revenue);
  const orders = column(deltas, (delta) => delta.orders);
  await sql`
    insert into metric_rollups as kept
      (account, store, grain, bucket, revenue, orders, items, returns, customer_orders, new_customers)
    select ${account}, ${store}, grain, date_trunc(grain, at, ${timeZone}),
      sum(revenue), sum(orders), sum(items), sum(returns), sum(customer_orders), sum(new_customers)
    from unnest(
      ${at}::timestamptz[],
      ${revenue}::bigint[],
      ${orders}::bigint[],
      ${column(deltas, (delta) => delta.items)}::bigint[],
      ${column(deltas, (delta) => delta.returns)}::bigint[],
      ${column(deltas, (delta) => delta.customerOrders)}::bigint[],
      ${column(deltas, (delta) => delta.newCustomers)}::bigint[]
    ) as one (at, revenue, orders, items, returns, customer_orders, new_customers)
    cross join (values ('minute'), ('hour'), ('day')) as grains (grain)
    group by 3, 4
    on conflict (account, store, grain, bucket) do update set
      revenue = kept.revenue + excluded.revenue, orders = kept.orders + excluded.orders,
      items = kept.items + excluded.items, returns = kept.returns + excluded.returns,
      customer_orders = kept.customer_orders + excluded.customer_orders,
      new_customers = kept.new_customers + excluded.new_customers`.execute(trx);
  await sql`
    insert into metric_country_days as kept (account, store, bucket, country, revenue, orders)
    select ${account}, ${store}, date_trunc('day', at, ${timeZone}), country, sum(revenue), sum(orders)
    from unnest(
      ${at}::timestamptz[],
      ${column(deltas, (delta) => delta.country)}::text[],
      ${revenue}::bigint[],
      ${orders}::bigint[]
    ) as one (at, country, revenue, orders)
    group by 3, 4
    having sum(revenue) <> 0 or sum(orders) <> 0
    on conflict (account, store, bucket, country) do update set
      revenue = kept.revenue + excluded.revenue, orders = kept.orders + excluded.orders`.execute(trx);
}
