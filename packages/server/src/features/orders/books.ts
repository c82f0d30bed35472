import type { Order, Store } from '@varai/client';
import type { Accounts } from '../../platform/accounts.ts';
import type { Database, Transaction } from '../../platform/database.ts';
import { dropStore, ordersOf } from './forget-store.ts';
import { forgetCustomer } from './forgotten-store.ts';
import type { OrderService } from './service.ts';

/** As many orders as one batch holds. */
const most = 1000;

/** What a connected shop writes into: the orders of a store of an account, by the account's own id. */
export const createBooks = (deps: { database: Database; accounts: Accounts; service: OrderService }) => ({
  /** As `POST /api/orders` takes them, each batch after `hold` in its transaction. An account that is gone takes nothing. */
  async take(
    account: string,
    store: Store,
    orders: readonly Order[],
    hold: (trx: Transaction) => Promise<void>,
  ): Promise<void> {
    const found = await deps.database.system((trx) => deps.accounts.find(trx, account));
    if (!found) return;
    for (let at = 0; at < orders.length; at += most)
      await deps.service.record(
        found.hostId,
        { account: found.externalId, store, orders: orders.slice(at, at + most) },
        hold,
      );
  },
  ofCustomer: (account: string, store: string, customer: string) =>
    deps.database.system((trx) => ordersOf(trx, account, store, customer)),
  forgetCustomer: (account: string, store: string, customer: string) =>
    deps.database.system((trx) => forgetCustomer(trx, account, store, customer)),
  forgetStore: (account: string, store: string) => deps.database.system((trx) => dropStore(trx, account, store)),
});
