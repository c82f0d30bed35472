import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '../../../platform/database.ts';
import type { Sealing } from '../../../platform/sealing.ts';
import type { Mishap } from './mishap.ts';

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

/** Sealed of an invitation until it is used: its secret, which its merchant may want to read again, what was posted, and why that led to nothing. */
type Sealed = { readonly secret?: string; readonly mishap?: Mishap } & Partial<Posted>;

function postedIn({ base, shop, consumerKey, consumerSecret, verifier }: Sealed): Posted | undefined {
  if (base === undefined) return undefined;
  return { base, shop, consumerKey, consumerSecret, verifier } as Posted;
}

interface Unused {
  readonly secret: string;
  readonly posted: Posted | undefined;
  readonly mishap: Mishap | undefined;
  readonly expiresAt: Date;
}

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
    unused: (account: string, now: Date): Promise<Unused[]> =>
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
          const { secret, mishap } = known;
          return secret === undefined ? [] : [{ secret, posted: postedIn(known), mishap, expiresAt }];
        });
      }),

    /** What is known of it from now on, in the place of what was. */
    keep: ({ account, id, secret }: Invited, known: { posted: Posted | undefined; mishap?: Mishap }): Promise<void> =>
      database.system(async (trx) => {
        await trx
          .updateTable('connection_invitations')
          .set({
            sealed: sealing.seal(place(account, id), JSON.stringify({ secret, ...known.posted, mishap: known.mishap })),
          })
          .where('account', '=', account)
          .where('id', '=', id)
          // a second press that failed takes nothing back from the first, which connected
          .$if(known.mishap !== undefined, (query) => query.where('shop', 'is', null))
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
