import type { Account } from '../../platform/accounts.ts';
import type { Notification } from '../../platform/notifications.ts';
import type { Mail } from '../../platform/outbox.ts';
import type { Alert } from './alerts.ts';
import type { MeterId } from './meters.ts';
import type { Bought, Entitlement, Period } from './period.ts';

/** What an account has used, and what it may. */
export interface Standing {
  readonly runs: Entitlement;
  readonly used: ReadonlyMap<MeterId, number>;
  /** Oldest first; empty where nothing was ever bought, since nothing is asked of them then. */
  readonly periods: readonly Period[];
  readonly bought: readonly Bought[];
}

export interface UsageLedger {
  /** Four indexed reads in one transaction. Undefined without a subscription. */
  standing(account: string): Promise<Standing | undefined>;
  /** Keeps the alerts that the standing sets off and sees to it that they are told: one transaction, six statements. */
  review(account: string, alertsOf: (standing: Standing) => readonly Alert[], now: Date): Promise<void>;
}

/** A period that is over and not closed. */
export interface DuePeriod {
  readonly account: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export interface ClosingStore {
  /** Those that ended before, the oldest first, after that one; an index holds the open ones alone. */
  due(before: Date, after: DuePeriod | undefined, limit: number): Promise<readonly DuePeriod[]>;
  /** One transaction, in which nobody else closes a period of the account. Does nothing to one that is closed. */
  close(
    due: DuePeriod,
    overageOf: (period: Period, all: readonly Period[], bought: readonly Bought[]) => number,
  ): Promise<void>;
  /** Forgets what is too old to be told from new events. */
  purge(now: Date): Promise<void>;
}

/** One transaction's view of what is to be told to one account. */
export interface TellRecords {
  account(): Promise<Account | undefined>;
  /** Thresholds of which nobody was told; told from now on. */
  untold(now: Date): Promise<readonly (Alert & { readonly at: Date })[]>;
  mail(mail: Omit<Mail, 'account'>): Promise<void>;
  notify(notification: Omit<Notification, 'account'>): Promise<void>;
}

export interface TellStore {
  /** One transaction bound to the account. Nothing but records may be awaited in it. */
  within<T>(account: string, work: (records: TellRecords) => Promise<T>): Promise<T>;
}
