import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '../../../platform/database.ts';
import type { Sealing } from '../../../platform/sealing.ts';

/** What a shop posts when its merchant activates the integration. */
export interface Posted {
  readonly base: string;
  readonly shop: string;
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly verifier: string;
}

export interface Invited {
  readonly account: string;
  readonly id: string;
  /** The shop that it connected before. */
  readonly shop: string | null;
  readonly posted: Posted | undefined;
}

const idOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
const place = (account: string, id: string): string => `connection_invitations/${account}/${id}`;

/** Invitations in their table, known by a hash of their secret alone. */
export function invitationStore({ database, sealing }: { database: Database; sealing: Sealing }) {
  return {
    /** Answers the secret. */
    create: (account: string, expiresAt: Date): Promise<string> => {
      const secret = randomBytes(24).toString('base64url');
      return database.system(async (trx) => {
        await trx
          .insertInto('connection_invitations')
          .values({ account, id: idOf(secret), shop: null, sealed: null, expires_at: expiresAt })
          .execute();
        return secret;
      });
    },

    /** `undefined` when there is none, or no longer. */
    find: (secret: string, now: Date): Promise<Invited | undefined> =>
      database.system(async (trx) => {
        const row = await trx
          .selectFrom('connection_invitations')
          .selectAll()
          .where('id', '=', idOf(secret))
          .where('expires_at', '>', now)
          .executeTakeFirst();
        if (!row) return undefined;
        const { account, id, shop, sealed } = row;
        const posted = sealed === null ? undefined : (JSON.parse(sealing.open(place(account, id), sealed)) as Posted);
        return { account, id, shop, posted };
      }),

    posted: ({ account, id }: Invited, posted: Posted): Promise<void> =>
      database.system(async (trx) => {
        await trx
          .updateTable('connection_invitations')
          .set({ sealed: sealing.seal(place(account, id), JSON.stringify(posted)) })
          .where('account', '=', account)
          .where('id', '=', id)
          .execute();
      }),

    /** What was posted is exchanged: it leads nowhere from now on. */
    used: ({ account, id }: Invited, shop: string): Promise<void> =>
      database.system(async (trx) => {
        await trx
          .updateTable('connection_invitations')
          .set({ sealed: null, shop })
          .where('account', '=', account)
          .where('id', '=', id)
          .execute();
      }),

    /** The addresses that a merchant once typed into the shop do again, until then. */
    reopen: (account: string, shop: string, expiresAt: Date): Promise<void> =>
      database.system(async (trx) => {
        await trx
          .updateTable('connection_invitations')
          .set({ expires_at: expiresAt })
          .where('account', '=', account)
          .where('shop', '=', shop)
          .execute();
      }),

    /** Forgets those that led to no shop. */
    purge: (before: Date): Promise<void> =>
      database.system(async (trx) => {
        await trx
          .deleteFrom('connection_invitations')
          .where('expires_at', '<', before)
          .where(({ not, exists, selectFrom }) =>
            not(
              exists(
                selectFrom('connections')
                  .select('connections.id')
                  .whereRef('connections.account', '=', 'connection_invitations.account')
                  .whereRef('connections.shop', '=', 'connection_invitations.shop'),
              ),
            ),
          )
          .execute();
      }),
  };
}

export type InvitationStore = ReturnType<typeof invitationStore>;
