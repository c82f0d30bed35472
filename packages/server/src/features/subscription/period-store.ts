import { sql } from 'kysely';
import type { Transaction } from '../../platform/database.ts';
import './tables.ts';

/** What the mirror has of the periods that run for these accounts. One statement. */
export const periodsOf = (trx: Transaction, accounts: readonly string[]) =>
  trx
    .selectFrom('subscriptions')
    .select(['account', 'plan_id', 'status', 'period_start', 'period_end'])
    .where(sql<boolean>`account = any(${accounts}::text[])`)
    .execute();
