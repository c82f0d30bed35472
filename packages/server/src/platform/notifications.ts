import type { Transaction } from './database.ts';

export interface Notification {
  readonly account: string;
  /** Stored once per account and key; begins with `feature:` and what it is about. */
  readonly key: string;
  /** `feature/what_happened`; decides the words and the icon. */
  readonly kind: string;
  readonly at: Date;
  /** Figures and names for the words; JSON. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** Notifications that are there if, and only if, the transaction that causes them commits. Open pages hear of them. */
export interface Notifications {
  notify(trx: Transaction, notification: Notification): Promise<void>;
  /** What is mended need not be read: marks what is unread of those whose keys begin so. */
  settle(
    trx: Transaction,
    settled: { readonly account: string; readonly about: string; readonly at: Date },
  ): Promise<void>;
  /** Forgets those of a feature whose data says this. */
  forget(
    trx: Transaction,
    gone: { readonly account: string; readonly feature: string; readonly data: Readonly<Record<string, string>> },
  ): Promise<void>;
}
