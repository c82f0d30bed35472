import { sql, type ExpressionBuilder } from 'kysely';
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

/** What an account wants to see; nothing of what is muted, also where all is. */
export const shown = (account: string, { muted }: Pick<Preferences, 'muted'>) => {
  const heard = kinds.filter((kind) => !muted.some((topic) => kind.startsWith(`${topic}/`)));
  return (where: ExpressionBuilder<Tables, 'notifications'>) =>
    where.and([where('account', '=', account), sql<boolean>`kind = any(${heard}::text[])`]);
};

const columns = ['key', 'kind', 'at', 'data', 'read_at as readAt'] as const;

export const newest = (trx: Transaction, account: string, preferences: Pick<Preferences, 'muted'>) =>
  trx
    .selectFrom('notifications')
    .select(columns)
    .where(shown(account, preferences))
    .orderBy('at', 'desc')
    .orderBy('key', 'desc');
