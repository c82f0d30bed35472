import { publish } from '../../platform/live/publish.ts';
import type { NotificationStore } from './ports.ts';
import { preferencesIn } from './preference-store.ts';
import { newest, readByOwner, type StoreParts } from './row-store.ts';

/** What an account wants to hear, and the digests that come of it. */
export const digestStore = ({
  database,
  accounts,
  outbox,
}: StoreParts): Pick<NotificationStore, 'digest' | 'due' | 'prefer' | 'preferences'> => ({
  preferences: (account) =>
    database.as(account, async (trx) => ({
      owner: await accounts.find(trx, account),
      preferences: await preferencesIn(trx, account),
    })),

  prefer: (account, next, now) =>
    database.as(account, async (trx) => {
      await trx
        .insertInto('notification_preferences')
        .values({ account, muted: '[]', digest: 'off', next_digest_at: null })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const before = await preferencesIn(trx, account, { hold: true });
      const owner = await accounts.find(trx, account);
      if (!owner) return { owner, preferences: before };
      const preferences = next(before, owner);
      const { muted, digest, nextDigestAt } = preferences;
      await trx
        .updateTable('notification_preferences')
        .set({ muted: JSON.stringify(muted), digest, next_digest_at: nextDigestAt })
        .where('account', '=', account)
        .execute();
      if (before.digest === 'off' && digest !== 'off')
        await trx.updateTable('notifications').set({ digested_at: now }).where('account', '=', account).execute();
      publish(trx, account, 'notifications');
      return { owner, preferences };
    }),

  due: (now, limit) =>
    database.system(async (trx) =>
      (
        await trx
          .selectFrom('notification_preferences')
          .select('account')
          .where('next_digest_at', '<=', now)
          .orderBy('next_digest_at')
          .limit(limit)
          .execute()
      ).map(({ account }) => account),
    ),

  digest: (account, now, write, next) =>
    database.system(async (trx) => {
      const preferences = await preferencesIn(trx, account, { hold: true });
      const { digest, nextDigestAt: due } = preferences;
      const owner = await accounts.find(trx, account);
      if (!owner || !due || due > now) return;
      const news = await newest(trx, account, preferences, readByOwner)
        .where(readByOwner, 'is', null)
        .where('digested_at', 'is', null)
        .execute();
      // also what is muted: it is no news once it is heard of again
      await trx
        .updateTable('notifications')
        .set({ digested_at: now })
        .where('account', '=', account)
        .where('digested_at', 'is', null)
        .execute();
      await trx
        .updateTable('notification_preferences')
        .set({ next_digest_at: next(owner, digest) })
        .where('account', '=', account)
        .execute();
      if (news.length > 0) await outbox.mail(trx, { account, ...write(owner, due, news) });
    }),
});
