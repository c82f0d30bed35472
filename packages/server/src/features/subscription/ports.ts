import type { Interval, UsageMeter } from '@varai/client';
import type { Account } from '../../platform/accounts.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Crash } from '../../platform/crash.ts';
import type { ChangePatch, StoredChange } from './change.ts';
import type { Act, Mirror } from './mirror.ts';
import type { BillingProvider, ProviderSubscription } from './provider.ts';
import type { QuoteSeal } from './quote.ts';

/** What a look at the provider starts from. */
export interface SyncStart {
  readonly number: number;
  readonly account: Account;
  readonly subscriptionId: string | null;
}

/** One transaction's view of what is kept. Every method is one statement over one account's index. */
export interface SubscriptionRecords {
  /** Until the transaction ends nobody else writes this account's changes. First of all, where one reads to write. */
  hold(): Promise<void>;
  mirror(): Promise<Mirror | undefined>;
  saveMirror(truth: ProviderSubscription, sync: number, now: Date): Promise<void>;
  writeMirror(mirror: Mirror, now: Date): Promise<void>;
  /** Whether this look is newer than all that were applied; if so it counts as applied. */
  claimSync(sync: number): Promise<boolean>;
  /** The number of the look that was begun last. */
  lastSync(): Promise<number>;
  change(id: string): Promise<StoredChange | undefined>;
  changeOfQuote(quoteId: string): Promise<StoredChange | undefined>;
  /** The changes with something left to do, and those with an id of `found`, oldest first. */
  live(found?: readonly string[]): Promise<StoredChange[]>;
  /** False when another change is open, or the quote has one. */
  insertChange(change: StoredChange): Promise<boolean>;
  patchChange(id: string, patch: ChangePatch, now: Date): Promise<void>;
  openAct(): Promise<Act | undefined>;
  /** False when another act is under way. */
  insertAct(act: Act): Promise<boolean>;
  closeAct(id: string, status: 'done' | 'failed'): Promise<boolean>;
  mail(mail: { key: string; to: string; subject: string; text: string; html: string }): Promise<void>;
  /** Has the change driven again in so many seconds, whatever happens to this process. */
  driveLater(change: string, seconds: number): Promise<void>;
}

/** Where subscriptions are kept. */
export interface SubscriptionStore {
  /** One transaction bound to the account. Nothing but records may be awaited in it. */
  within<T>(account: string, work: (records: SubscriptionRecords) => Promise<T>): Promise<T>;
  account(account: string): Promise<Account | undefined>;
  accountOfCustomer(customer: string): Promise<string | undefined>;
  /** Undefined while the account has no customer at the provider. */
  beginSync(account: string): Promise<SyncStart | undefined>;
  /** Accounts with a change or an act under way, an overdue payment, or a period that ended before `now`. */
  restless(now: Date, limit: number): Promise<string[]>;
}

/** What the feature needs from the rest of the product. */
export interface SubscriptionPorts {
  readonly store: SubscriptionStore;
  readonly provider: BillingProvider;
  readonly seal: QuoteSeal;
  readonly prices: PriceList;
  readonly usage: (account: string) => Promise<readonly UsageMeter[]>;
  readonly clock: Clock;
  readonly billingClock: Clock;
  readonly crash: Crash;
  /** Whether a change needs a billing address first. */
  readonly requireAddress?: boolean;
  /** Makes `pc_…` and the like. */
  readonly id?: (prefix: string) => string;
}

/** The provider's prices, kept for a while: a read of the plans costs no call. */
export interface PriceList {
  /** Minor units; undefined for a currency that is not sold. */
  amount(plan: string, interval: Interval, currency: string): Promise<number | undefined>;
  id(plan: string, interval: Interval): Promise<string | undefined>;
}
