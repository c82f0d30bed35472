import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Transaction } from '../../platform/database.ts';
import { column } from './column.ts';
import type { Arrival } from './order.ts';
import type { Place } from './store.ts';
import './tables.ts';

type Store = Pick<Place, 'account' | 'store'>;

/** Bound to its store: the same number elsewhere has another hash. */
const hashOf = ({ account, store }: Store, customer: string): string =>
  createHash('sha256')
    .update(JSON.stringify([account, store, customer]))
    .digest('base64url');

/**
 * Gives a customer a name that leads nowhere, in what he bought and in whatever comes of it later. What he bought stays his, so
 * that no sum moves.
 */
export async function forgetCustomer(trx: Transaction, account: string, store: string, customer: string) {
  const place = { account, store };
  // whatever is being counted now is counted before; what comes after compares
  await trx
    .updateTable('stores')
    .set({ forgets: true })
    .where('account', '=', account)
    .where('id', '=', store)
    .execute();
  const { name } = await trx
    .insertInto('forgotten_customers')
    .values({ ...place, hash: hashOf(place, customer), name: `forgotten/${randomUUID()}` })
    .onConflict((conflict) =>
      conflict.columns(['account', 'store', 'hash']).doUpdateSet({ name: sql`forgotten_customers.name` }),
    )
    .returning('name')
    .executeTakeFirstOrThrow();
  for (const table of ['orders', 'order_customers'] as const)
    await trx
      .updateTable(table)
      .set({ customer: name })
      .where('account', '=', account)
      .where('store', '=', store)
      .where('customer', '=', customer)
      .execute();
}

/** Arrivals without the customers who were forgotten. No statement in a store that has forgotten nobody, one in any other. */
export async function forgetting(
  trx: Transaction,
  place: Place,
  arrivals: readonly Arrival[],
): Promise<readonly Arrival[]> {
  const customers = [...new Set(arrivals.flatMap(({ version }) => version.customer ?? []))];
  if (!place.forgets || customers.length === 0) return arrivals;
  const hashes = new Map(customers.map((customer) => [customer, hashOf(place, customer)]));
  const { rows } = await sql<{ hash: string; name: string }>`
    select hash, name from forgotten_customers
    where account = ${place.account} and store = ${place.store}
      and hash = any(${column([...hashes.values()], (hash) => hash)}::text[])`.execute(trx);
  const names = new Map(rows.map(({ hash, name }) => [hash, name]));
  return arrivals.map((arrival) => {
    const { customer } = arrival.version;
    const name = customer === null ? undefined : names.get(hashes.get(customer) ?? '');
    return name === undefined ? arrival : { ...arrival, version: { ...arrival.version, customer: name } };
  });
}
