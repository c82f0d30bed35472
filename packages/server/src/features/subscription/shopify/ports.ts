import type { Interval } from '@varai/client';
import type { Mirror } from '../mirror.ts';
import type { Sold } from '../plans.ts';

/** The shop that an account pays through, as whoever holds its tokens offers it. */
export interface BillingShop {
  /** Whether the merchant has removed the app: Shopify ended every charge of it then. */
  readonly removed: boolean;
  /** The app in the shop's admin: where Shopify leads back to. */
  readonly door: string;
  /** Shopify's own page where the merchant chooses among the app's plans. */
  pricingPage(app: string): string;
  /** @throws Error named `PlatformFailure`, with its `state` of the connection */
  ask<Data>(document: string, variables?: object): Promise<Data>;
}

export type ShopOf = (account: string) => Promise<BillingShop | undefined>;

/** Where a merchant was sent, and what for. */
export interface Page {
  readonly planId: string;
  readonly interval: Interval;
  /** Null while it is being made. */
  readonly url: string | null;
  readonly charge: string | null;
  readonly openedAt: Date;
  /** Of this attempt at a page. */
  readonly id: string;
}

/** A page whose address is known. */
export type OpenPage = Page & { readonly url: string };

/** What a look writes. */
export interface Seen {
  /** Absent where nothing ever ran. */
  readonly truth: Sighted | undefined;
  /** Whether it is known what came of the page. */
  settles(page: Page): boolean;
}

/** The part of the mirror that Shopify's answer fills. */
export type Sighted = Omit<Mirror, 'account' | 'sync'>;

export interface ShopifyStore {
  /** The number of a look that begins, and what was seen by the one before. */
  begin(account: string): Promise<{ readonly number: number; readonly mirror: Mirror | undefined }>;
  /** Writes it unless a look that began later was written already. */
  end(account: string, number: number, seen: Seen, now: Date): Promise<void>;
  read(account: string): Promise<{ readonly mirror: Mirror | undefined; readonly page: Page | undefined }>;
  /**
   * True for the one that may make a page: there is none but `of`, which does not do, and that stands as it was read. One that
   * is being made is left to whoever makes it, unless it was begun before `stale`.
   */
  claim(
    account: string,
    page: Pick<Page, 'id' | 'interval' | 'openedAt' | 'planId'>,
    instead: { readonly of: Pick<Page, 'id' | 'url'> | undefined; readonly stale: Date },
  ): Promise<boolean>;
  /** Ends the claim, with the page or without one. */
  finish(account: string, id: string, page: Pick<OpenPage, 'charge' | 'url'> | undefined): Promise<void>;
  /** Accounts on these rails with a page open, a period that has ended, a subscription on hold, or none looked at since. */
  restless(now: Date, seenBefore: Date, limit: number): Promise<readonly string[]>;
}

export interface ShopifyPorts extends Pick<Sold, 'store'> {
  readonly pages: ShopifyStore;
  readonly shopOf: ShopOf;
  /** Ours by the handles that plans have at Shopify. */
  readonly handles: ReadonlyMap<string, string>;
  /** Charges that Shopify never collects. */
  readonly test: boolean;
  readonly now: () => Date;
  /** Ms. */
  readonly wait: (ms: number) => Promise<void>;
}
