import type { Transaction as KyselyTransaction } from 'kysely';
import type { Position } from './live/topic.ts';

/**
 * The tables, each added by the file that owns it:
 * `declare module '../../platform/database.ts' { interface Tables { plan_changes: PlanChangeTable } }`.
 *
 * On both engines `bigint` reads as a number (a BigInt beyond 2^53), `numeric` and `date` as text, `timestamptz` as a
 * Date, `jsonb` as an object. Write `jsonb` as text, by `JSON.stringify`: the drivers disagree about arrays.
 */
export interface Tables {}

export type Transaction = KyselyTransaction<Tables>;

/**
 * The product's data, on PGlite or on Postgres.
 *
 * Nothing but statements may be awaited inside a transaction: PGlite has one session, and everybody waits for it.
 */
export interface Database {
  readonly engine: 'pglite' | 'postgres';
  /** One transaction as the unprivileged role, row-level security bound to the account. */
  as<T>(account: string, work: (trx: Transaction) => Promise<T>): Promise<T>;
  /** One transaction over all accounts: webhooks, jobs, sign-in. */
  system<T>(work: (trx: Transaction) => Promise<T>): Promise<T>;
  /** Hears of what was published (`live/publish.ts`) in this process, once it has committed; answers how to stop. */
  onPublished(listener: (positions: readonly Position[]) => void): () => void;
  /**
   * Hears `pg_notify(channel, …)` of every instance, from its commit on; answers how to stop.
   * `onGap` is called when notifications may have been missed.
   */
  listen(channel: string, handler: (payload: string) => void, onGap?: () => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}
