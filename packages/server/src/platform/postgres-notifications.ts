import type { Notifications } from './notifications.ts';

declare module './database.ts' {
  interface Tables {
    notifications: {
      account: string;
      key: string;
      kind: string;
      at: Date;
      data: unknown;
      read_at: Date | null;
    };
  }
}

/** Notifications kept in a table, for whoever shows them. */
export const postgresNotifications = (): Notifications => ({
  async notify(trx, { account, key, kind, at, data }) {
    await trx
      .insertInto('notifications')
      .values({ account, key, kind, at, data: JSON.stringify(data), read_at: null })
      .onConflict((conflict) => conflict.columns(['account', 'key']).doNothing())
      .execute();
  },
});
