import { sql, type RawBuilder } from 'kysely';
import type { Transaction } from '../../platform/database.ts';
import { publish } from '../../platform/live/publish.ts';
import { digestStore } from './digest-store.ts';
import type { NotificationStore, Preferences, Reader, Stored } from './ports.ts';
import { preferencesIn } from './preference-store.ts';
import { urgent } from './present.ts';
import { heardOf, newest, readBy, shown, type StoreParts } from './row-store.ts';

/** An account has 500 at most, and a user one mark of each: none of this reads more, however many users there are. */
async function count(trx: Transaction, account: string, user: string, preferences: Pick<Preferences, 'muted'>) {
  const row = await trx
    .selectFrom('notifications')
    .select(({ fn }) => [
      fn.countAll<string>().as('unread'),
      fn.countAll<string>().filterWhere('kind', 'in', urgent).as('urgent'),
    ])
    .where(shown(account, preferences))
    .where(readBy(user), 'is', null)
    .executeTakeFirstOrThrow();
  return { unread: Number(row.unread), actionRequired: Number(row.urgent) };
}

const day = 86_400_000;

const seen = (trx: Transaction, account: string, user: string, now: Date) =>
  trx
    .updateTable('notification_preferences')
    .set({ seen_at: now })
    .where('account', '=', account)
    .where('user_id', '=', user)
    .execute();

/** Notifications in their table, in a second one what users have marked of them, in a third what they want of them. */
export function postgresNotificationStore(parts: StoreParts): NotificationStore {
  const { database } = parts;

  /** Marks those that are not so yet, of what is meant. Open pages of all users hear of it, if it changed anything. */
  const mark = async (
    trx: Transaction,
    account: string,
    { id, email }: Reader,
    readAt: Date | null,
    meant: RawBuilder<boolean>,
  ) => {
    // held, so that none of them goes before its mark is there
    const { rows } = await sql<{ key: string }>`
      with meant as (
        select account, key from notifications
        where account = ${account} and ${meant} and (${readBy(id)} is null) = ${readAt !== null}::boolean
        for key share)
      insert into notification_marks as known (account, key, user_id, read_at, of_owner)
      select account, key, ${id}, ${readAt}::timestamptz, exists (
        select from accounts where id = ${account} and lower(email) = lower(${email}))
      from meant
      on conflict (account, key, user_id) do update set read_at = excluded.read_at, of_owner = excluded.of_owner
      where (known.read_at is null) <> (excluded.read_at is null)
      returning key`.execute(trx);
    if (rows.length > 0) publish(trx, account, 'notifications');
    const counts = await count(trx, account, id, await preferencesIn(trx, account, id));
    return { ids: rows.map(({ key }) => key), ...counts };
  };
  const among = (keys: readonly string[]) => sql<boolean>`key = any(${keys}::text[])`;

  return {
    ...digestStore(parts),

    list: (account, user, { after, limit }, now) =>
      database.as(account, async (trx) => {
        const preferences = await preferencesIn(trx, account, user);
        const { digest, seenAt } = preferences;
        if (digest !== 'off' && seenAt && seenAt.getTime() + day < now.getTime()) await seen(trx, account, user, now);
        let rows = newest(trx, account, preferences, readBy(user));
        if (after)
          rows = rows.where(({ eb, refTuple, tuple }) => eb(refTuple('at', 'key'), '<', tuple(after.at, after.key)));
        const items: Stored[] = await rows.limit(limit).execute();
        return { items, ...(await count(trx, account, user, preferences)) };
      }),

    read: (account, reader, which, now) =>
      database.as(account, async (trx) => {
        if ('ids' in which) return mark(trx, account, reader, now, among(which.ids));
        const heard = heardOf(await preferencesIn(trx, account, reader.id));
        return mark(
          trx,
          account,
          reader,
          now,
          sql<boolean>`kind = any(${heard}::text[]) and (at, key) <= (
            select at, key from notifications where account = ${account} and key = ${which.upTo})`,
        );
      }),

    unread: (account, reader, ids) => database.as(account, (trx) => mark(trx, account, reader, null, among(ids))),

    purge: (before) =>
      database.system(async (trx) => {
        await trx.deleteFrom('notifications').where('at', '<', before).execute();
      }),
  };
}
