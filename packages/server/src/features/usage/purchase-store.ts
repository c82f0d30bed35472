import type { Database } from '../../platform/database.ts';
import { publish } from '../../platform/live/publish.ts';
import type { PurchaseStore, StoredPurchase } from './purchase-ports.ts';
import './tables.ts';

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const renamed = (object: object, rename: (name: string) => string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [rename(name), value]));

const purchaseOf = (row: object | undefined): StoredPurchase | undefined =>
  row && (renamed(row, camel) as unknown as StoredPurchase); // safe: a column for each member
const rowOf = (purchase: Partial<StoredPurchase>) => renamed(purchase, snake) as never; // safe: a member for each column

const open = ['processing', 'requires_action', 'requires_payment_method'] as const;

/** Purchases in the product's database; every method is one statement over an index. */
export const postgresPurchaseStore = (database: Database): PurchaseStore => {
  const one = (account: string, narrow: Partial<Record<'id' | 'offer', string>>, onlyOpen = false) =>
    database.as(account, async (trx) => {
      let query = trx.selectFrom('token_purchases').selectAll().where('account', '=', account);
      if (narrow.id !== undefined) query = query.where('id', '=', narrow.id);
      if (narrow.offer !== undefined) query = query.where('offer', '=', narrow.offer);
      if (onlyOpen) query = query.where('status', 'in', open);
      return purchaseOf(await query.executeTakeFirst());
    });

  return {
    find: (account, id) => one(account, { id }),
    open: (account) => one(account, {}, true),
    ofOffer: (account, offer) => one(account, { offer }),

    paid: (account) =>
      database.as(account, async (trx) => {
        const row = await trx
          .selectFrom('token_purchases')
          .select((select) => select.fn.countAll<number>().as('paid'))
          .where('account', '=', account)
          .where('status', '=', 'paid')
          .executeTakeFirst();
        return row?.paid ?? 0;
      }),

    insert: (purchase) =>
      database.as(purchase.account, async (trx) => {
        const { numInsertedOrUpdatedRows } = await trx
          .insertInto('token_purchases')
          .values(rowOf(purchase))
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        return (numInsertedOrUpdatedRows ?? 0n) > 0n;
      }),

    patch: ({ account, id, attempt }, patch) =>
      database.as(account, async (trx) => {
        const { numUpdatedRows } = await trx
          .updateTable('token_purchases')
          .set(rowOf(patch))
          .where('account', '=', account)
          .where('id', '=', id)
          .where('attempt', '=', attempt)
          .where('status', 'in', open)
          .executeTakeFirst();
        if (numUpdatedRows > 0n) publish(trx, account, 'usage');
        return numUpdatedRows > 0n;
      }),

    waiting: (before, limit) =>
      database.system(async (trx) => {
        const rows = await trx
          .selectFrom('token_purchases')
          .selectAll()
          .where('status', 'in', open)
          .where('looked_at', '<', before)
          .orderBy('looked_at')
          .limit(limit)
          .execute();
        return rows.flatMap((row) => purchaseOf(row) ?? []);
      }),
  };
};
