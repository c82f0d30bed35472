import type { Transaction } from './database.ts';

/** Work that outlives a request: retried with backoff, resumed after a crash, at least once. */
export interface Jobs {
  /** Before `start`. A handler that throws is tried again, `retryLimit` times at most (10). */
  on<Data extends object>(
    name: string,
    handler: (data: Data) => Promise<void>,
    options?: { retryLimit?: number },
  ): void;
  /** Before `start`. Runs once per tick of `cron` (UTC, minutes at the finest) over all instances. */
  every(name: string, cron: string, handler: () => Promise<void>): void;
  /**
   * Enqueues in the caller's transaction; nothing is sent if that is rolled back. While a job of the same `key` is
   * queued and not begun, another adds none. `startAfter` is in seconds.
   */
  send(trx: Transaction, name: string, data: object, options?: { key?: string; startAfter?: number }): Promise<void>;
  start(): Promise<void>;
  /** Waits for what has begun. */
  stop(): Promise<void>;
}
