import type { Account } from '../../platform/accounts.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Crash } from '../../platform/crash.ts';
import type { MethodProvider } from './provider.ts';

/** Something that a customer, or a look at the provider, has decided about a method. */
export interface Act {
  /** `default:` or `remove:` and the request's key; `twin:` and the method that was added again. */
  readonly id: string;
  readonly kind: 'default' | 'remove' | 'twin';
  readonly method: string;
  /** What `labelOf` makes of the method. */
  readonly label: string;
  readonly newDefault: string | null;
  readonly locale: string | null;
  readonly status: 'open' | 'done';
}

export interface Expiry {
  readonly method: string;
  readonly label: string;
  readonly expMonth: number;
  readonly expYear: number;
}

/** An account whose paying card ends in that month (a year's twelve and its own number). */
export interface Expiring {
  readonly account: string;
  readonly month: number;
}

export interface Mail {
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** One transaction's view of what is kept. Every method is one statement over one account's index. */
export interface MethodRecords {
  /** Until the transaction ends nobody else decides about this account's methods. */
  hold(): Promise<void>;
  act(id: string): Promise<Act | undefined>;
  /** Every removal, ended ones too. */
  removals(): Promise<Act[]>;
  insert(act: Omit<Act, 'status'>, now: Date): Promise<void>;
  /** Whether it was open. */
  close(id: string, newDefault: string | null): Promise<boolean>;
  expiry(): Promise<Expiry | undefined>;
  /** What the last look has left: the card that ends, and whether anything was on file. */
  known(): Promise<{ readonly expiry: Expiry | undefined; readonly kept: boolean }>;
  keep(kept: boolean): Promise<void>;
  saveExpiry(expiry: Expiry | null): Promise<void>;
  /** The end of the card that is kept has been written about. */
  told(now: Date): Promise<void>;
  /** Open pages read again. */
  changed(): Promise<void>;
  mail(mail: Mail): Promise<void>;
}

export interface MethodStore {
  /** One transaction bound to the account. Nothing but records may be awaited in it. */
  within<T>(account: string, work: (records: MethodRecords) => Promise<T>): Promise<T>;
  account(account: string): Promise<Account | undefined>;
  /** Whose methods a provider's customer has; none where the account is on another rail by now. */
  accountOfCustomer(customer: string): Promise<string | undefined>;
  /** Accounts on this rail with a removal under way, by their ids, after that one; an index holds these alone. */
  restless(after: string | undefined, limit: number): Promise<readonly string[]>;
  /**
   * Accounts on this rail whose paying card ends within these months (a year's twelve and its own number) and that have not been told,
   * by month and id, after that one; an index holds those that have not been told.
   */
  expiring(from: number, to: number, after: Expiring | undefined, limit: number): Promise<readonly Expiring[]>;
  /** Forgets what ended before: keys are kept for a day. */
  purge(before: Date): Promise<void>;
}

export interface PaymentMethodPorts {
  readonly provider: MethodProvider;
  readonly store: MethodStore;
  /** The provider's customer of an account, made on first need; refuses accounts on another rail. */
  readonly customer: (account: string) => Promise<string>;
  /** What the plan of a provider's product is called; undefined for what is none of ours. */
  readonly planName: (product: string) => string | undefined;
  /** Wall time: what keys and mails go by. */
  readonly clock: Clock;
  /** Billing's time, which cards expire by. */
  readonly billingClock: Clock;
  readonly crash: Crash;
}
