import type { Transaction } from './database.ts';

export interface Mail {
  readonly account: string;
  /** Sent once per account and key. */
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
}

/** Mails that are sent if, and only if, the transaction that causes them commits. */
export interface Outbox {
  mail(trx: Transaction, mail: Mail): Promise<void>;
}
