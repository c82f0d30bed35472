import { sql } from 'kysely';
import type { Transaction } from '../../platform/database.ts';
import { publish } from '../../platform/live/publish.ts';
import { digestStore } from './digest-store.ts';
import type { NotificationStore, Preferences, Stored } from './ports.ts';
import { preferencesIn } from './preference-store.ts';
import { urgent } from './present.ts';
import { newest, shown, type StoreParts } from './row-store.ts';

/** An account has 500 at most: none of this reads more. */
async function count(trx: Transaction, account: string, preferences: Pick<Preferences, 'muted'>) {
  const row = await trx
    .selectFrom('notifications')
    .select(({ fn }) => [
      fn.countAll<string>().as('unread'),
      fn.countAll<string>().filterWhere('kind', 'in', urgent).as('urgent'),
    ])
    .where(shown(account, preferences))
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow();
  return { unread: Number(row.unread), actionRequired: Number(row.urgent) };
}

/** Notifications in their table, and in another what an account wants of them. */
export function postgresNotificationStore(parts: StoreParts): NotificationStore {
  const { database } = parts;

  /** Open pages hear of it, if it changed anything. */
  const marked = async (trx: Transaction, account: string, rows: readonly { key: string }[]) => {
    if (rows.length > 0) publish(trx, account, 'notifications');
    return { ids: rows.map(({ key }) => key), ...(await count(trx, account, await preferencesIn(trx, account))) };
  };

  return {
    ...digestStore(parts),

    list: (account, { after, limit }) =>
      database.as(account, async (trx) => {
        const preferences = await preferencesIn(trx, account);
        let rows = newest(trx, account, preferences);
        if (after)
          rows = rows.where(({ eb, refTuple, tuple }) => eb(refTuple('at', 'key'), '<', tuple(after.at, after.key)));
        const items: Stored[] = await rows.limit(limit).execute();
        return { items, ...(await count(trx, account, preferences)) };
      }),

    read: (account, which, now) =>
      database.as(account, async (trx) => {
        const unread = trx
          .updateTable('notifications')
          .set({ read_at: now })
          .where('account', '=', account)
          .where('read_at', 'is', null);
        const meant =
          'ids' in which
            ? unread.where('key', 'in', which.ids)
            : unread
                .where(shown(account, await preferencesIn(trx, account)))
                .where(
                  sql<boolean>`(at, key) <= (select at, key from notifications where account = ${account} and key = ${which.upTo})`,
                );
        return marked(trx, account, await meant.returning('key').execute());
      }),

    unread: (account, ids) =>
      database.as(account, async (trx) =>
        marked(
          trx,
          account,
          await trx
            .updateTable('notifications')
            .set({ read_at: null })
            .where('account', '=', account)
            .where('read_at', 'is not', null)
            .where('key', 'in', ids)
            .returning('key')
            .execute(),
        ),
      ),

    purge: (before) =>
      database.system(async (trx) => {
        await trx.deleteFrom('notifications').where('at', '<', before).execute();
      }),
  };
}
