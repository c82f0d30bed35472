import { sql } from 'kysely';
import { publish } from './live/publish.ts';
import type { Notifications } from './notifications.ts';

declare module './database.ts' {
  interface Tables {
    notifications: {
      account: string;
      key: string;
      kind: string;
      at: Date;
      data: unknown;
      /** For all of its users. */
      read_at: Date | null;
    };
    notification_marks: {
      account: string;
      key: string;
      user_id: string;
      read_at: Date | null;
      of_owner: boolean;
    };
  }
}

/** An account keeps so many, the newest; a job forgets them by age. */
export const mostNotifications = 500;

/** Notifications kept in a table, for whoever shows them. */
export const postgresNotifications = (): Notifications => ({
  async notify(trx, { account, key, kind, at, data }) {
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('notifications')
      .values({ account, key, kind, at, data: JSON.stringify(data), read_at: null })
      .onConflict((conflict) => conflict.columns(['account', 'key']).doNothing())
      .executeTakeFirst();
    if (!numInsertedOrUpdatedRows) return;
    await sql`
      delete from notifications where account = ${account} and (at, key) < (
        select at, key from notifications where account = ${account}
        order by at desc, key desc offset ${mostNotifications - 1}::int limit 1
      )`.execute(trx);
    publish(trx, account, 'notifications');
  },

  async settle(trx, { account, about, at }) {
    const { numUpdatedRows } = await trx
      .updateTable('notifications')
      .set({ read_at: at })
      .where('account', '=', account)
      .where('read_at', 'is', null)
      .where(sql<boolean>`starts_with(key, ${about})`)
      .executeTakeFirst();
    // also for who has marked it as unread: it was, until now
    const { numDeletedRows } = await trx
      .deleteFrom('notification_marks')
      .where('account', '=', account)
      .where('read_at', 'is', null)
      .where(sql<boolean>`starts_with(key, ${about})`)
      .executeTakeFirst();
    if (numUpdatedRows + numDeletedRows > 0n) publish(trx, account, 'notifications');
  },

  async forget(trx, { account, feature, data }) {
    const { numDeletedRows } = await trx
      .deleteFrom('notifications')
      .where('account', '=', account)
      .where(sql<boolean>`starts_with(kind, ${`${feature}/`})`)
      .where(sql<boolean>`data @> ${JSON.stringify(data)}::jsonb`)
      .executeTakeFirst();
    if (numDeletedRows > 0n) publish(trx, account, 'notifications');
  },
});
