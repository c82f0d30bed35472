import type { Account } from '../../platform/accounts.ts';
import { publish } from '../../platform/live/publish.ts';
import type { Kept, NotificationStore, Preferences, Reader } from './ports.ts';
import { heldPreferences, nobody, passOver, preferencesIn, untold, writePreferences } from './preference-store.ts';
import { newest, readBy, readByOwner, type StoreParts } from './row-store.ts';

/** The digest that the account once asked for goes to its address: to the user of that address, if there is one. */
const getsAccounts = (owner: Account, { email }: Reader): boolean => owner.email.toLowerCase() === email.toLowerCase();

/** What one begins with who has said nothing: a colleague who got no mail before gets none. */
const beginning = (kept: Kept, owner: Account | undefined, reader: Reader): Preferences =>
  kept.user !== nobody || (owner && getsAccounts(owner, reader))
    ? kept
    : { ...kept, digest: 'off', nextDigestAt: null };

/** What users want to hear, and the digests that come of it. */
export const digestStore = ({
  database,
  accounts,
  outbox,
}: StoreParts): Pick<NotificationStore, 'digest' | 'due' | 'prefer' | 'preferences'> => ({
  preferences: (account, reader) =>
    database.as(account, async (trx) => {
      const kept = await preferencesIn(trx, account, reader.id);
      const { id: user, name, email } = reader;
      // the host may have given the user another address since
      if (kept.user === user && (kept.email !== email || kept.name !== name))
        await trx
          .updateTable('notification_preferences')
          .set({ name, email })
          .where('account', '=', account)
          .where('user_id', '=', user)
          .execute();
      return beginning(kept, await accounts.find(trx, account), reader);
    }),

  prefer: (account, reader, next, now) =>
    database.as(account, async (trx) => {
      const owner = await accounts.find(trx, account);
      const before = (await heldPreferences(trx, account, nobody)) ?? untold;
      const begins = beginning(before, owner, reader);
      if (!owner) return begins;
      const { id: user, name, email } = reader;
      const { muted, digest, nextDigestAt, revision } = begins;
      await trx
        .insertInto('notification_preferences')
        .values({
          account,
          user_id: user,
          muted: JSON.stringify(muted),
          digest,
          next_digest_at: nextDigestAt,
          revision,
          name,
          email,
          seen_at: now,
          digested: JSON.stringify(before.digested),
        })
        .onConflict((conflict) => conflict.columns(['account', 'user_id']).doUpdateSet({ name, email, seen_at: now }))
        .execute();
      // what the account had asked for is this user's from now on, and told once
      if (before.digest !== 'off' && getsAccounts(owner, reader))
        await writePreferences(trx, account, nobody, { ...before, digest: 'off', nextDigestAt: null });
      const own = (await heldPreferences(trx, account, user)) ?? begins;
      const wanted = next(own, owner);
      await writePreferences(trx, account, user, wanted);
      if (own.digest === 'off' && wanted.digest !== 'off') await passOver(trx, account, user);
      publish(trx, account, 'notifications');
      return wanted;
    }),

  due: (now, limit) =>
    database.system((trx) =>
      trx
        .selectFrom('notification_preferences')
        .select(['account', 'user_id as user'])
        .where('next_digest_at', '<=', now)
        .orderBy('next_digest_at')
        .limit(limit)
        .execute(),
    ),

  digest: ({ account, user }, { now, seenSince }, write, next) =>
    database.system(async (trx) => {
      const kept = await heldPreferences(trx, account, user);
      const owner = await accounts.find(trx, account);
      if (!kept || !owner || !kept.nextDigestAt || kept.nextDigestAt > now) return;
      const { digest, nextDigestAt: due, seenAt } = kept;
      // who has not been here for so long may be gone, and what the account tells is not for whoever is
      if (seenAt && seenAt < seenSince) {
        const off = { digest: 'off', nextDigestAt: null, revision: kept.revision + 1 } as const;
        await writePreferences(trx, account, user, { ...kept, ...off });
        return;
      }
      const read = user === nobody ? readByOwner : readBy(user);
      const unread = await newest(trx, account, kept, read).where(read, 'is', null).execute();
      const told = new Set(kept.digested);
      const news = unread.filter(({ key }) => !told.has(key));
      // also what is muted: it is no news once it is heard of again
      await passOver(trx, account, user);
      await writePreferences(trx, account, user, { ...kept, nextDigestAt: next(owner, digest) });
      const reader = { user, name: kept.name ?? owner.name, email: kept.email ?? owner.email };
      if (news.length > 0) await outbox.mail(trx, { account, ...write({ ...owner, ...reader }, due, news) });
    }),
});
