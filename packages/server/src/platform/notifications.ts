import type { Transaction } from './database.ts';

export interface Notification {
  readonly account: string;
  /** Stored once per account and key. */
  readonly key: string;
  /** `feature/what_happened`; decides the words and the icon. */
  readonly kind: string;
  readonly at: Date;
  /** Figures and names for the words; JSON. */
  readonly data: Readonly<Record<string, string | number | null>>;
}

/** Notifications that are there if, and only if, the transaction that causes them commits. */
export interface Notifications {
  notify(trx: Transaction, notification: Notification): Promise<void>;
}
