import type { Database } from '../../platform/database.ts';
import type { Sealing } from '../../platform/sealing.ts';
import { PlatformFailure } from './failure.ts';
import type { ConnectionKey, ConnectionStore, KeptOpener, Opener } from './ports.ts';

const place = ({ account, id }: ConnectionKey) => `connections/${account}/${id}`;

/** What opens a shop, as the columns of its row: sealed for that alone. */
export const sealFor = (sealing: Sealing, key: ConnectionKey, { opener, renewAt, expiresAt }: KeptOpener) => ({
  sealed: sealing.seal(place(key), JSON.stringify(opener)),
  renew_at: renewAt,
  expires_at: expiresAt,
  renewing_until: null,
});

/** What opens shops, and its renewal under a lease. */
export function sealedStore({
  database,
  sealing,
}: {
  database: Database;
  sealing: Sealing;
}): Pick<ConnectionStore, 'beginRenewal' | 'endRenewal' | 'opener'> {
  /** A shop that rested while its key went, is opened by its merchant once more, which seals it anew. */
  const open = (key: ConnectionKey, sealed: string): Opener => {
    try {
      return JSON.parse(sealing.open(place(key), sealed)) as Opener;
    } catch (cause) {
      throw new PlatformFailure('auth_expired', 'The token of this shop cannot be unsealed.', { cause });
    }
  };

  return {
    async opener(key) {
      const found = await database.system((trx) =>
        trx
          .selectFrom('connections')
          .select(['sealed', 'renew_at', 'expires_at'])
          .where('account', '=', key.account)
          .where('id', '=', key.id)
          .executeTakeFirst(),
      );
      if (!found?.sealed || !found.renew_at || !found.expires_at) return undefined;
      return { opener: open(key, found.sealed), renewAt: found.renew_at, expiresAt: found.expires_at };
    },

    beginRenewal: ({ account, id }, now, until) =>
      database.system(async (trx) => {
        const { numUpdatedRows } = await trx
          .updateTable('connections')
          .set({ renewing_until: until })
          .where('account', '=', account)
          .where('id', '=', id)
          .where((where) => where.or([where('renewing_until', 'is', null), where('renewing_until', '<=', now)]))
          .executeTakeFirst();
        return numUpdatedRows > 0n;
      }),

    endRenewal: (key, until, kept) =>
      database.system(async (trx) => {
        const { numUpdatedRows } = await trx
          .updateTable('connections')
          .set(kept ? sealFor(sealing, key, kept) : { renewing_until: null })
          .where('account', '=', key.account)
          .where('id', '=', key.id)
          // opened anew, uninstalled or taken over by another one, it has another end or none
          .where('renewing_until', '=', until)
          .executeTakeFirst();
        return numUpdatedRows > 0n;
      }),
  };
}
