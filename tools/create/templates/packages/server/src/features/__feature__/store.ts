import type { __Item__ } from '@varai/client';
import type { Database } from '../../platform/database.ts';

interface __Item__Table {
  account: string;
  id: string;
  title: string;
  created_at: Date;
}

declare module '../../platform/database.ts' {
  interface Tables {
    __table__: __Item__Table;
  }
}

/** Where __words__ are kept. */
export interface __Feature__Store {
  /** The newest first, at most 100. */
  list(account: string): Promise<__Item__[]>;
  find(account: string, id: string): Promise<__Item__ | undefined>;
}

const present = ({ id, title, created_at }: Omit<__Item__Table, 'account'>): __Item__ => ({
  id,
  title,
  createdAt: created_at.toISOString(),
});

/** Keeps __words__ in the product's database, on either engine. */
export const postgres__Feature__Store = (database: Database): __Feature__Store => ({
  list: (account) =>
    database.as(account, async (trx) => {
      const rows = await trx
        .selectFrom('__table__')
        .select(['id', 'title', 'created_at'])
        .where('account', '=', account)
        .orderBy('created_at', 'desc')
        .limit(100)
        .execute();
      return rows.map(present);
    }),

  find: (account, id) =>
    database.as(account, async (trx) => {
      const row = await trx
        .selectFrom('__table__')
        .select(['id', 'title', 'created_at'])
        .where('account', '=', account)
        .where('id', '=', id)
        .executeTakeFirst();
      return row && present(row);
    }),
});
