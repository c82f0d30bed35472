import { createHash, randomBytes } from 'node:crypto';
import type { Database, Transaction } from '../../../platform/database.ts';
import type { Sealing } from '../../../platform/sealing.ts';

/** A shop that an account asked for. */
export interface KeptClaim {
  readonly account: string;
  readonly id: string;
  readonly shop: string;
}

/** None of these is taken for another one when it is read aloud or typed. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const place = ({ account, id }: Pick<KeptClaim, 'account' | 'id'>): string => `connection_claims/${account}/${id}`;

/** Fifty random bits: they only have to hold against whoever can open the app in that very shop. */
function newCode(): string {
  const letters = Array.from(randomBytes(10), (byte) => alphabet[byte % 32]).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** As it was given out, however it was typed. */
const readCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll(/[^0-9A-Z]/g, '');

const idOf = (shop: string, code: string): string =>
  createHash('sha256')
    .update(`${shop}/${readCode(code)}`)
    .digest('base64url');

/** Claims in their table, known by a hash of the shop and the code. */
export function claimStore({ database, sealing }: { database: Database; sealing: Sealing }) {
  return {
    /** The code of an account for a shop: the one that is still good, for longer now, or a new one. */
    create: (account: string, shop: string, now: Date, expiresAt: Date): Promise<string> =>
      database.system(async (trx) => {
        const kept = await trx
          .updateTable('connection_claims')
          .set({ expires_at: expiresAt })
          .where('account', '=', account)
          .where('shop', '=', shop)
          .where('expires_at', '>', now)
          .returning(['account', 'id', 'sealed'])
          .executeTakeFirst();
        if (kept) return sealing.open(place(kept), kept.sealed);
        const code = newCode();
        const id = idOf(shop, code);
        const columns = { id, sealed: sealing.seal(place({ account, id }), code), expires_at: expiresAt };
        await trx
          .insertInto('connection_claims')
          .values({ account, shop, ...columns })
          .onConflict((conflict) => conflict.columns(['account', 'shop']).doUpdateSet(columns))
          .execute();
        return code;
      }),

    /** `undefined` when there is none of this shop, or no longer. */
    find: (shop: string, code: string, now: Date): Promise<KeptClaim | undefined> =>
      database.system((trx) =>
        trx
          .selectFrom('connection_claims')
          .select(['account', 'id', 'shop'])
          .where('id', '=', idOf(shop, code))
          .where('shop', '=', shop)
          .where('expires_at', '>', now)
          .executeTakeFirst(),
      ),

    /** Those that were not used and are still good, the newest first. */
    unused: (account: string, now: Date): Promise<{ code: string; shop: string; expiresAt: Date }[]> =>
      database.as(account, async (trx) => {
        const rows = await trx
          .selectFrom('connection_claims')
          .selectAll()
          .where('account', '=', account)
          .where('expires_at', '>', now)
          .orderBy('expires_at', 'desc')
          .limit(10)
          .execute();
        return rows.map(({ id, shop, sealed, expires_at: expiresAt }) => ({
          code: sealing.open(place({ account, id }), sealed),
          shop,
          expiresAt,
        }));
      }),

    /** Within the transaction that connects the shop; says whether it was still there to be used. */
    async use(trx: Transaction, { account, id }: KeptClaim, now: Date): Promise<boolean> {
      const { numDeletedRows } = await trx
        .deleteFrom('connection_claims')
        .where('account', '=', account)
        .where('id', '=', id)
        .where('expires_at', '>', now)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },

    purge: (before: Date): Promise<void> =>
      database.system(async (trx) => {
        await trx.deleteFrom('connection_claims').where('expires_at', '<', before).execute();
      }),
  };
}

export type ClaimStore = ReturnType<typeof claimStore>;
