import type { Archive, Invoice } from '@varai/client';

export interface StoredArchive {
  readonly account: string;
  /** `arc_…` */
  readonly id: string;
  readonly year: number;
  readonly status: Archive['status'];
  readonly lastCounted: string | null;
  readonly counted: boolean;
  readonly done: number;
  readonly total: number;
  /** Bytes of the CSV, once it is written. */
  readonly tableSize: number | null;
  readonly expiresAt: Date;
}

/** `waiting` for its file, `kept` here, or `absent`: the provider has none. */
export interface Entry {
  readonly position: number;
  readonly invoice: Invoice;
  readonly state: 'waiting' | 'kept' | 'absent';
  readonly size: number;
}

export interface ArchiveStore {
  /** The account's archive of that year that may still be used, or a new one whose job is sent with it. */
  ensure(account: string, year: number, at: { now: Date; expiresAt: Date }): Promise<StoredArchive>;
  find(account: string, id: string): Promise<StoredArchive | undefined>;
  remove(account: string, id: string): Promise<void>;
  /** Adds what was counted; what is there already stays as it is. */
  count(archive: StoredArchive, invoices: readonly Invoice[], next: string | null): Promise<void>;
  waiting(archive: StoredArchive, limit: number): Promise<{ position: number; url: string }[]>;
  settle(archive: StoredArchive, position: number, state: 'kept' | 'absent', size: number): Promise<void>;
  /** In order; `from` is the first position. */
  entries(archive: StoredArchive, from: number, limit: number): Promise<Entry[]>;
  finish(archive: StoredArchive, tableSize: number): Promise<void>;
  /** Sends the job that does the next portion. */
  goOn(archive: StoredArchive): Promise<void>;
  /** Counts tries in a row that achieved nothing; gives the archive up at the last. */
  failed(archive: StoredArchive, limit: number): Promise<void>;
  /** Something of these years changed: nobody is given their archives any more. */
  outdate(account: string, years: readonly number[]): Promise<void>;
  accountOfCustomer(customer: string): Promise<string | undefined>;
  purge(now: Date): Promise<void>;
}

/** The provider's file behind an invoice's address; undefined where there is none any more. */
export type FetchFile = (url: string) => Promise<AsyncIterable<Uint8Array> | undefined>;
