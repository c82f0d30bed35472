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
  readonly secret: string;
  readonly account: string;
  readonly id: string;
  /** The shop that it connected before. */
  readonly shop: string | null;
  readonly posted: Posted | undefined;
}

const idOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
const place = (account: string, id: string): string => `connection_invitations/${account}/${id}`;

/** Sealed of an invitation until it is used: its secret, which its merchant may want to read again, and what was posted. */
type Sealed = { readonly secret?: string } & Partial<Posted>;

const postedIn = (sealed: Sealed): Posted | undefined => (sealed.base === undefined ? undefined : (sealed as Posted));

/** Invitations in their table, known by a hash of their secret. */
export function invitationStore({ database, sealing }: { database: Database; sealing: Sealing }) {
  const opened = (account: string, id: string, sealed: string): Sealed =>
    JSON.parse(sealing.open(place(account, id), sealed)) as Sealed;

  return {
    /** Answers the secret. */
    create: (account: string, expiresAt: Date): Promise<string> => {
      const secret = randomBytes(24).toString('base64url');
      const id = idOf(secret);
      return database.system(async (trx) => {
        await trx
          .insertInto('connection_invitations')
          .values({
            account,
            id,
            shop: null,
            sealed: sealing.seal(place(account, id), JSON.stringify({ secret })),
            expires_at: expiresAt,
          })
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
        const posted = sealed === null ? undefined : postedIn(opened(account, id, sealed));
        return { secret, account, id, shop, posted };
      }),

    /** Those that were not used and are still good, the newest first. */
    unused: (account: string, now: Date): Promise<{ secret: string; posted: Posted | undefined; expiresAt: Date }[]> =>
      database.system(async (trx) => {
        const rows = await trx
          .selectFrom('connection_invitations')
          .select(['id', 'sealed', 'expires_at'])
          .where('account', '=', account)
          .where('expires_at', '>', now)
          .where('sealed', 'is not', null)
          .orderBy('expires_at', 'desc')
          .limit(10)
          .execute();
        return rows.flatMap(({ id, sealed, expires_at: expiresAt }) => {
          if (sealed === null) return [];
          const known = opened(account, id, sealed);
          return known.secret === undefined ? [] : [{ secret: known.secret, posted: postedIn(known), expiresAt }];
        });
      }),

    posted: ({ account, id, secret }: Invited, posted: Posted): Promise<void> =>
      database.system(async (trx) => {
        await trx
          .updateTable('connection_invitations')
          .set({ sealed: sealing.seal(place(account, id), JSON.stringify({ secret, ...posted })) })
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
