import type { Order, Product, StockLevel, Store } from '@varai/client';
import type { Accounts } from '../../platform/accounts.ts';
import type { Database, Transaction } from '../../platform/database.ts';
import { dropStore, ordersOf } from './forget-store.ts';
import type { Clock } from '../../platform/clock.ts';
import { forgetCustomer } from './forgotten-store.ts';
import { holdStore } from './place.ts';
import { levelOf, productOf } from './product.ts';
import { takeProducts } from './products.ts';
import type { OrderService } from './service.ts';

/** As many orders as one batch holds. */
const most = 1000;

/** What a connected shop writes into: the orders of a store of an account, by the account's own id. */
export const createBooks = (deps: { database: Database; accounts: Accounts; service: OrderService; clock: Clock }) => ({
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
  /** Products and levels of a shop, which does not say from when a product is low: what was said of that stays. */
  async shelve(
    account: string,
    store: Store,
    taken: { products?: readonly Omit<Product, 'lowAt'>[]; levels?: readonly StockLevel[] },
    hold: (trx: Transaction) => Promise<void>,
  ): Promise<void> {
    const { products = [], levels = [] } = taken;
    if (products.length + levels.length === 0) return;
    await deps.database.system(async (trx) => {
      const found = await deps.accounts.find(trx, account);
      if (!found) return;
      await hold(trx);
      const place = await holdStore(trx, { id: account }, store, deps.clock.now());
      const versions = products.map((one) => productOf({ ...one, lowAt: null }));
      await takeProducts(trx, place, { products: versions, levels: levels.map(levelOf) }, { keepsLow: true });
    });
  },
  ofCustomer: (account: string, store: string, customer: string) =>
    deps.database.system((trx) => ordersOf(trx, account, store, customer)),
  forgetCustomer: (account: string, store: string, customer: string) =>
    deps.database.system((trx) => forgetCustomer(trx, account, store, customer)),
  forgetStore: (account: string, store: string) => deps.database.system((trx) => dropStore(trx, account, store)),
});
