import type { Transaction } from '../../platform/database.ts';
import { publish } from '../../platform/live/publish.ts';
import './tables.ts';

/** When and under what number a customer bought, the latest first; at most 1,000. */
export const ordersOf = (trx: Transaction, account: string, store: string, customer: string) =>
  trx
    .selectFrom('orders')
    .select(['id', 'placed_at as placedAt'])
    .where('account', '=', account)
    .where('store', '=', store)
    .where('customer', '=', customer)
    .orderBy('placed_at', 'desc')
    .limit(1000)
    .execute();

const ofStore = [
  'order_lines',
  'orders',
  'order_customers',
  'forgotten_customers',
  'metric_rollups',
  'metric_country_days',
  'products',
  'stock_levels',
  'low_stock',
  'order_imports',
] as const;

/** Everything that is kept of a store. */
export async function dropStore(trx: Transaction, account: string, store: string): Promise<void> {
  publish(trx, account, 'metrics');
  // after whatever is being counted into it
  await trx
    .selectFrom('stores')
    .select('id')
    .where('account', '=', account)
    .where('id', '=', store)
    .forUpdate()
    .execute();
  for (const table of ofStore)
    await trx.deleteFrom(table).where('account', '=', account).where('store', '=', store).execute();
  await trx.deleteFrom('stores').where('account', '=', account).where('id', '=', store).execute();
}
