import { sql, type Generated } from 'kysely';
import type { Transaction } from '../../platform/database.ts';

declare module '../../platform/database.ts' {
  interface Tables {
    hosts: { id: string; name: string; created_at: Generated<Date> };
    secret_keys: { hash: string; host: string; last4: string; created_at: Generated<Date>; revoked_at: Date | null };
    portal_sessions: {
      account: string;
      id: string;
      host: string;
      expires_at: Date;
      created_at: Generated<Date>;
      revoked_at: Date | null;
    };
  }
}

/** Where instances hear which session was revoked. */
export const revocationChannel = 'varai_session_revoked';

export interface SessionStore {
  add(trx: Transaction, session: { id: string; account: string; host: string; expiresAt: Date }): Promise<void>;
  isLive(trx: Transaction, account: string, id: string): Promise<boolean>;
  /** Those of these sessions that are alive, over all accounts: one statement. */
  alive(trx: Transaction, ids: readonly string[]): Promise<string[]>;
  /** When it was revoked, the first time it was; `undefined` when the host has no such session. */
  revoke(trx: Transaction, host: string, id: string, at: Date): Promise<Date | undefined>;
  /** Tells all instances that a session is not to be believed any more, once the transaction commits. */
  announce(trx: Transaction, id: string): Promise<void>;
  purge(trx: Transaction, before: Date): Promise<void>;
  hostOf(trx: Transaction, keyHash: string): Promise<string | undefined>;
  addHost(trx: Transaction, host: { id: string; name: string }): Promise<void>;
  addKey(trx: Transaction, key: { hash: string; host: string; last4: string }): Promise<void>;
  /** Whether there was such a key, withdrawn before or not. */
  withdrawKey(trx: Transaction, keyHash: string, at: Date): Promise<boolean>;
}

export const postgresSessionStore = (): SessionStore => ({
  async add(trx, { id, account, host, expiresAt }) {
    await trx
      .insertInto('portal_sessions')
      .values({ account, id, host, expires_at: expiresAt, revoked_at: null })
      .execute();
  },

  async isLive(trx, account, id) {
    const row = await trx
      .selectFrom('portal_sessions')
      .select('revoked_at')
      .where('account', '=', account)
      .where('id', '=', id)
      .executeTakeFirst();
    return row !== undefined && row.revoked_at === null;
  },

  async alive(trx, ids) {
    const rows = await trx
      .selectFrom('portal_sessions')
      .select('id')
      .where('id', '=', sql<string>`any(${ids}::text[])`)
      .where('revoked_at', 'is', null)
      .execute();
    return rows.map(({ id }) => id);
  },

  async revoke(trx, host, id, at) {
    const row = await trx
      .updateTable('portal_sessions')
      .set((eb) => ({ revoked_at: eb.fn.coalesce('revoked_at', eb.cast<Date>(eb.val(at), 'timestamptz')) }))
      .where('id', '=', id)
      .where('host', '=', host)
      .returning('revoked_at')
      .executeTakeFirst();
    return row?.revoked_at ?? undefined;
  },

  async announce(trx, id) {
    await sql`select pg_notify(${revocationChannel}, ${id})`.execute(trx);
  },

  async purge(trx, before) {
    await trx.deleteFrom('portal_sessions').where('expires_at', '<', before).execute();
  },

  async hostOf(trx, keyHash) {
    const row = await trx
      .selectFrom('secret_keys')
      .select('host')
      .where('hash', '=', keyHash)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    return row?.host;
  },

  async addHost(trx, host) {
    await trx
      .insertInto('hosts')
      .values(host)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  },

  async addKey(trx, { hash, host, last4 }) {
    await trx.insertInto('secret_keys').values({ hash, host, last4, revoked_at: null }).execute();
  },

  async withdrawKey(trx, keyHash, at) {
    const row = await trx
      .updateTable('secret_keys')
      .set((eb) => ({ revoked_at: eb.fn.coalesce('revoked_at', eb.cast<Date>(eb.val(at), 'timestamptz')) }))
      .where('hash', '=', keyHash)
      .returning('hash')
      .executeTakeFirst();
    return row !== undefined;
  },
});
