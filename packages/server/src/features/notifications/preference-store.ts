import type { NotificationTopic } from '@varai/client';
import { sql, type Generated } from 'kysely';
import type { Transaction } from '../../platform/database.ts';
import type { Digest } from './digest-time.ts';
import type { Kept, Preferences } from './ports.ts';

declare module '../../platform/database.ts' {
  interface Tables {
    notification_preferences: {
      account: string;
      /** Empty for what the account once said for all of its users. */
      user_id: string;
      muted: unknown;
      digest: Digest;
      next_digest_at: Date | null;
      name: string | null;
      email: string | null;
      seen_at: Date | null;
      digested: Generated<unknown>;
      revision: Generated<number>;
    };
  }
}

/** The user of what holds for all who have said nothing. */
export const nobody = '';

export const untold: Kept = {
  user: nobody,
  muted: [],
  digest: 'off',
  nextDigestAt: null,
  revision: 0,
  name: null,
  email: null,
  seenAt: null,
  digested: [],
};

const columns = [
  'user_id as user',
  'muted',
  'digest',
  'next_digest_at as nextDigestAt',
  'revision',
  'name',
  'email',
  'seen_at as seenAt',
  'digested',
] as const;

/** What a user has said, else what the account once said for all, else what holds until somebody says something. */
export async function preferencesIn(trx: Transaction, account: string, user: string): Promise<Kept> {
  const row = await trx
    .selectFrom('notification_preferences')
    .select(columns)
    .where('account', '=', account)
    .where('user_id', 'in', [user, nobody])
    // of the two that of nobody is the smaller one
    .orderBy('user_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  // safe: only checked ones are written
  return row ? { ...row, muted: row.muted as NotificationTopic[], digested: row.digested as string[] } : untold;
}

/** What exactly this one has said, which nobody else writes until the transaction ends. */
export async function heldPreferences(trx: Transaction, account: string, user: string): Promise<Kept | undefined> {
  const row = await trx
    .selectFrom('notification_preferences')
    .select(columns)
    .where('account', '=', account)
    .where('user_id', '=', user)
    .forUpdate()
    .executeTakeFirst();
  return row && { ...row, muted: row.muted as NotificationTopic[], digested: row.digested as string[] };
}

export const writePreferences = (
  trx: Transaction,
  account: string,
  user: string,
  { muted, digest, nextDigestAt, revision }: Preferences,
) =>
  trx
    .updateTable('notification_preferences')
    .set({ muted: JSON.stringify(muted), digest, next_digest_at: nextDigestAt, revision })
    .where('account', '=', account)
    .where('user_id', '=', user)
    .execute();

/** From now on no digest tells any of those that are there. */
export const passOver = (trx: Transaction, account: string, user: string) =>
  trx
    .updateTable('notification_preferences')
    .set({
      digested: sql`(select coalesce(jsonb_agg(key), '[]') from notifications where account = ${account})`,
    })
    .where('account', '=', account)
    .where('user_id', '=', user)
    .execute();
