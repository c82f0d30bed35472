import type { Capability, Order, Store } from '@varai/client';
import type { Transaction } from '../../platform/database.ts';
import type { Catalogue, Taken } from './parts.ts';
import type { Reason } from './failure.ts';
import type { ConnectionState, Platform } from './tables.ts';

/** Which connection, of whom. */
export interface ConnectionKey {
  readonly account: string;
  readonly id: string;
}

/** A connected shop, without what opens it. */
export interface Connection extends ConnectionKey {
  readonly platform: Platform;
  readonly shop: string;
  readonly name: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly state: ConnectionState;
  readonly failures: number;
  readonly cause: Reason | null;
  /** When the last look that counts as a failure was. */
  readonly failedAt: Date | null;
  readonly scopes: readonly string[];
  readonly importId: string | null;
  readonly importBeganAt: Date | null;
  readonly importedAt: Date | null;
  readonly cursorAt: Date | null;
  readonly subscribedAt: Date | null;
  readonly lastSyncAt: Date | null;
  readonly catalogue: Catalogue;
  /** The round trip of a webhook that was begun last, until it is judged. */
  readonly echoId: string | null;
  readonly echoAt: Date | null;
  readonly echoHeardAt: Date | null;
  readonly connectedAt: Date;
}

/** A connection as it was opened at one time: opened anew, it is another. */
export type Opened = Pick<Connection, 'account' | 'connectedAt' | 'id'>;

/** What is sealed of a connection. */
export interface Opener {
  readonly access: string;
  readonly refresh: string;
}

export interface KeptOpener {
  readonly opener: Opener;
  readonly renewAt: Date;
  readonly expiresAt: Date;
}

/** What a step of a sync found out. */
export type Progress = Partial<
  Pick<
    Connection,
    | 'catalogue'
    | 'cause'
    | 'cursorAt'
    | 'echoId'
    | 'failedAt'
    | 'failures'
    | 'importBeganAt'
    | 'importId'
    | 'importedAt'
    | 'lastSyncAt'
    | 'scopes'
    | 'state'
    | 'subscribedAt'
  >
> & { readonly nextSyncAt?: Date };

/** One thing that was tried; `connected` where it went well. */
export interface Check {
  readonly capability: Capability;
  readonly state: ConnectionState;
  readonly cause: Reason | null;
  readonly latencyMs: number;
  readonly at: Date;
}

/** What was tried of a connection: the last of each thing, and the sums of hours. */
export interface Seen {
  readonly checks: readonly Check[];
  readonly recent: readonly { readonly from: Date; readonly passed: number; readonly failed: number }[];
}

export interface CheckStore {
  /** By the ids of the account's connections, with the 24 hours up to now. */
  seen(account: string, now: Date): Promise<ReadonlyMap<string, Seen>>;
  /** Of one connection, the newest first, from before one on. */
  checks(
    key: ConnectionKey,
    page: { readonly before?: Pick<Check, 'at' | 'capability'> | undefined; readonly limit: number },
  ): Promise<readonly Check[]>;
  /** Forgets those from before. */
  purgeChecks(before: Date): Promise<void>;
}

/** What the merchant of a shop agreed to. */
export interface Agreed {
  /** The account that the shop leaves, if it is there. */
  readonly from: string;
  /** Runs before the shop is asked for a token, while nobody else opens it; what it throws ends it. */
  readonly before: () => Promise<void>;
  /** Runs before anything is written; what it throws rolls back. */
  readonly within: (trx: Transaction) => Promise<void>;
}

export interface ConnectionStore extends CheckStore {
  find(key: ConnectionKey): Promise<Connection | undefined>;
  list(account: string): Promise<readonly Connection[]>;
  /** Of every account and of Shopify: webhooks name a shop. */
  ofShop(shop: string): Promise<readonly Connection[]>;
  /** How a store of an account is fed: by which connection, or until when by one that was ended. */
  feed(
    account: string,
    shop: string,
  ): Promise<{ platform: Platform; connection?: Connection; countedUntil: Date | null } | undefined>;
  /** Accounts that have taken orders of a shop of Shopify, connected or no longer. */
  knownTo(shop: string): Promise<readonly string[]>;
  /**
   * Makes it, or opens the one that is there anew and keeps what it had taken. `undefined` when the shop is connected with
   * another account.
   */
  connect(
    connection: Pick<Connection, 'account' | 'currency' | 'name' | 'platform' | 'scopes' | 'shop' | 'timeZone'>,
    kept: KeptOpener,
    now: Date,
    agreed?: Pick<Agreed, 'from' | 'within'>,
  ): Promise<Connection | undefined>;
  /** Writes unless it was paused, uninstalled, removed or opened anew meanwhile; says whether. Open pages hear of it. */
  progress(connection: Opened, progress: Progress, checks?: readonly Check[]): Promise<boolean>;
  /** Holds it as it is until the transaction ends. @throws Overtaken as `progress` would not write */
  hold(trx: Transaction, connection: Opened): Promise<void>;
  /** Unless it is uninstalled. */
  pause(key: ConnectionKey): Promise<void>;
  /** Says whether it was paused. */
  resume(key: ConnectionKey): Promise<boolean>;
  /** Forgets the shop's secrets; only for one that was connected before `at`: notice of an earlier end may come late. */
  uninstalled(key: ConnectionKey, at: Date): Promise<void>;
  /** Says whether it is gone: one that was opened after `at` stays. What the account knows of the shop stays known. */
  remove(key: ConnectionKey, at: Date): Promise<boolean>;
  /** The account holds nothing of the shop of Shopify any more. */
  forgetShop(account: string, shop: string): Promise<void>;

  /** `undefined` once it is gone. @throws Error when it cannot be unsealed. */
  opener(key: ConnectionKey): Promise<KeptOpener | undefined>;
  /** Whether this caller alone may renew it until then. */
  beginRenewal(key: ConnectionKey, now: Date, until: Date): Promise<boolean>;
  /** Ends the renewal that may last until then, with the new one if there is any; says whether it was still allowed. */
  endRenewal(key: ConnectionKey, until: Date, kept?: KeptOpener): Promise<boolean>;

  /** Those whose time has come, put off until `next`; at most a page. */
  due(now: Date, next: Date): Promise<readonly ConnectionKey[]>;
  /** A round trip begins, of one that is paused, too. */
  echo(key: ConnectionKey, id: string, at: Date): Promise<void>;
  /** The shop told of the end of this operation. */
  echoed(shop: string, id: string, at: Date): Promise<void>;
  wasHandled(key: ConnectionKey, event: string): Promise<boolean>;
  handled(key: ConnectionKey, event: string, at: Date): Promise<void>;
  /** Forgets events from before. */
  purge(before: Date): Promise<void>;
}

/** Where what a shop sold goes: counted once, by its newest version. */
export interface Books {
  /** `hold` runs in each of its transactions, before anything is written; what it throws rolls back. */
  take(
    account: string,
    store: Store,
    orders: readonly Order[],
    hold: (trx: Transaction) => Promise<void>,
  ): Promise<void>;
  /** The same of products and stock levels. */
  shelve(account: string, store: Store, taken: Taken, hold: (trx: Transaction) => Promise<void>): Promise<void>;
  /** A customer is no longer known by what he bought, nor by what comes of it later; sums stay. */
  forgetCustomer(account: string, store: string, customer: string): Promise<void>;
  /** Orders of a customer, told to whoever asks for them. */
  ofCustomer(account: string, store: string, customer: string): Promise<readonly { id: string; placedAt: Date }[]>;
  /** Everything of a store. */
  forgetStore(account: string, store: string): Promise<void>;
}
