import type { NotificationTopic } from '@varai/client';
import type { Transaction } from '../../platform/database.ts';
import type { Digest } from './digest-time.ts';
import type { Preferences } from './ports.ts';

declare module '../../platform/database.ts' {
  interface Tables {
    notification_preferences: {
      account: string;
      muted: unknown;
      digest: Digest;
      next_digest_at: Date | null;
    };
  }
}

const untold: Preferences = { muted: [], digest: 'off', nextDigestAt: null };

/** What an account has said, or what holds until it says something. */
export async function preferencesIn(
  trx: Transaction,
  account: string,
  { hold = false }: { readonly hold?: boolean } = {},
): Promise<Preferences> {
  const row = await trx
    .selectFrom('notification_preferences')
    .select(['muted', 'digest', 'next_digest_at as nextDigestAt'])
    .where('account', '=', account)
    .$if(hold, (query) => query.forUpdate())
    .executeTakeFirst();
  // safe: only checked ones are written
  return row ? { ...row, muted: row.muted as NotificationTopic[] } : untold;
}
