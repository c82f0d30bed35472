import type { OrderBatch, OrderReport } from '@varai/client';
import type { Clock } from '../../platform/clock.ts';
import type { Crash } from '../../platform/crash.ts';
import type { Database, Transaction } from '../../platform/database.ts';
import { takeOrders } from './count.ts';
import { arrivalOf } from './order.ts';
import { holdStore } from './place.ts';

export interface OrderParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly crash: Crash;
}

export interface OrderService {
  /**
   * Takes a batch in one transaction: orders, lines and every sum that is read of them. At most 13 statements, whatever the
   * batch. The same orders again, doubled, late or in another order, change nothing in the end.
   *
   * `hold` runs first in it; what that throws takes nothing.
   *
   * @throws VaraiError `orders/account_unknown`, `orders/time_zone_unknown`, `orders/store_differs`; nothing is taken then
   */
  record(host: string, batch: OrderBatch, hold?: (trx: Transaction) => Promise<void>): Promise<OrderReport>;
}

export const createOrderService = ({ database, clock, crash }: OrderParts): OrderService => ({
  record: (host, batch, hold) =>
    database.system(async (trx) => {
      await hold?.(trx);
      const place = await holdStore(trx, { host, externalId: batch.account }, batch.store, clock.now());
      crash('orders:held');
      const accepted = await takeOrders(trx, place, batch.orders.map(arrivalOf));
      crash('orders:counted');
      return { accepted, duplicates: batch.orders.length - accepted };
    }),
});
