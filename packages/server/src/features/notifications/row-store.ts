import { sql, type ExpressionBuilder, type RawBuilder } from 'kysely';
import type { Accounts } from '../../platform/accounts.ts';
import type { Database, Tables, Transaction } from '../../platform/database.ts';
import type { Outbox } from '../../platform/outbox.ts';
import '../../platform/postgres-notifications.ts';
import type { Preferences } from './ports.ts';
import { kinds } from './present.ts';

export interface StoreParts {
  readonly database: Database;
  readonly accounts: Accounts;
  readonly outbox: Outbox;
}

/** The kinds that an account wants to see; nothing of what is muted, also where all is. */
export const heardOf = ({ muted }: Pick<Preferences, 'muted'>) =>
  kinds.filter((kind) => !muted.some((topic) => kind.startsWith(`${topic}/`)));

export const shown = (account: string, preferences: Pick<Preferences, 'muted'>) => {
  const heard = heardOf(preferences);
  return (where: ExpressionBuilder<Tables, 'notifications'>) =>
    where.and([where('account', '=', account), sql<boolean>`kind = any(${heard}::text[])`]);
};

/** When it was read by a user, of whom there is at most one mark each: what the user has marked goes before what holds for all. */
export const readBy = (user: string) => sql<Date | null>`(
  select case when count(*) = 0 then notifications.read_at else max(read_at) end from notification_marks
  where account = notifications.account and key = notifications.key and user_id = ${user})`;

/** When it was read by all, which is what is mended, or else by whoever gets the digest. */
export const readByOwner = sql<Date | null>`coalesce(notifications.read_at, (
  select max(read_at) from notification_marks
  where account = notifications.account and key = notifications.key and of_owner))`;

export const newest = (
  trx: Transaction,
  account: string,
  preferences: Pick<Preferences, 'muted'>,
  readAt: RawBuilder<Date | null>,
) =>
  trx
    .selectFrom('notifications')
    .select(['key', 'kind', 'at', 'data', readAt.as('readAt')])
    .where(shown(account, preferences))
    .orderBy('at', 'desc')
    .orderBy('key', 'desc');
