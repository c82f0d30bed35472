import type { OrderBatch, OrderReport } from '@varai/client';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database.ts';
import { takeOrders } from './count.ts';
import { arrivalOf } from './order.ts';
import { holdStore } from './place.ts';

export interface OrderParts {
  readonly database: Database;
  readonly clock: Clock;
}

export interface OrderService {
  /**
   * Takes a batch in one transaction: orders, lines and every sum that is read of them. At most 13 statements, whatever the
   * batch. The same orders again, doubled, late or in another order, change nothing in the end.
   *
   * @throws VaraiError `orders/account_unknown`, `orders/time_zone_unknown`, `orders/store_differs`; nothing is taken then
   */
  record(host: string, batch: OrderBatch): Promise<OrderReport>;
}

export const createOrderService = ({ database, clock }: OrderParts): OrderService => ({
  record: (host, batch) =>
    database.system(async (trx) => {
      const place = await holdStore(trx, host, batch, clock.now());
      const accepted = await takeOrders(trx, place, batch.orders.map(arrivalOf));
      return { accepted, duplicates: batch.orders.length - accepted };
    }),
});
