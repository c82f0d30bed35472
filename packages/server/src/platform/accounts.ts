import type { Transaction } from './database.ts';

export type RailName = 'stripe' | 'shopify-app-pricing' | 'shopify-billing';

/** One customer of one host. */
export interface Account {
  /** `acct_…`, ours. */
  readonly id: string;
  readonly hostId: string;
  /** The host's own id of the account; unique within the host. */
  readonly externalId: string;
  readonly name: string;
  readonly rail: RailName;
  /** ISO 4217, upper case. */
  readonly currency: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly locale: string | null;
  readonly stripeCustomerId: string | null;
  readonly email: string;
}

/** What is known when an account is made on first use. */
export interface NewAccount {
  readonly id?: string;
  readonly hostId: string;
  readonly externalId: string;
  readonly name: string;
  readonly email: string;
  readonly rail?: RailName;
  readonly currency?: string;
  readonly timeZone?: string;
  readonly locale?: string | null;
  readonly stripeCustomerId?: string | null;
}

/** What an account says about itself. */
export type AccountPatch = Partial<Pick<Account, 'name' | 'email' | 'timeZone' | 'locale'>>;

/** Accounts as every feature sees them. */
export interface Accounts {
  /** Within `database.as(account)` or `database.system`. */
  find(trx: Transaction, account: string): Promise<Account | undefined>;
  /** Within `database.system`: which account a provider's customer belongs to. */
  findByStripeCustomer(trx: Transaction, customer: string): Promise<Account | undefined>;
  /** Within `database.system`: the host's account of that id of its own. */
  findByExternalId(trx: Transaction, host: string, externalId: string): Promise<Account | undefined>;
  /** Within `database.system`: the account, made if the host has none of that external id. */
  ensure(trx: Transaction, account: NewAccount): Promise<Account>;
  /** Within `database.as(account)` or `database.system`: what its profile says about it. */
  update(trx: Transaction, account: string, patch: AccountPatch): Promise<void>;
  /** Keeps the first customer that was set, and answers it: two requests at once end with one. */
  claimStripeCustomer(trx: Transaction, account: string, customer: string): Promise<string>;
}
