import type { NotificationTopic, SessionUser } from '@varai/client';
import type { Account } from '../../platform/accounts.ts';
import type { Mail } from '../../platform/outbox.ts';
import type { Digest } from './digest-time.ts';

/** One as it is kept; what `data` holds, its kind says. */
export interface Stored {
  readonly key: string;
  readonly kind: string;
  readonly at: Date;
  readonly data: unknown;
  /** By the user who asks, or by all. */
  readonly readAt: Date | null;
}

/** What is written down of whoever reads. */
export type Reader = Pick<SessionUser, 'email' | 'id' | 'name'>;

export interface Preferences {
  readonly muted: readonly NotificationTopic[];
  readonly digest: Digest;
  readonly nextDigestAt: Date | null;
  /** How often they were changed; a user's own begin with what they were before. */
  readonly revision: number;
}

/** As they are kept, and of whom: of nobody is what holds for all who have said nothing. */
export interface Kept extends Preferences {
  readonly user: string;
  /** Whom a digest goes to, of a user. */
  readonly name: string | null;
  readonly email: string | null;
  readonly seenAt: Date | null;
  /** The keys that no digest tells any more. */
  readonly digested: readonly string[];
}

/** Who gets a digest, in what language and by which clock. */
export interface Addressee extends Pick<Account, 'email' | 'locale' | 'name' | 'timeZone'> {
  readonly user: string;
}

/** Muted topics left out. */
export interface Counts {
  readonly unread: number;
  readonly actionRequired: number;
}

/** Where the next page begins: after this one. */
export type Place = Pick<Stored, 'at' | 'key'>;

export interface NotificationStore {
  /** The newest first, muted topics left out. Three statements in one transaction, and once a day that the user was here. */
  list(
    account: string,
    user: string,
    page: { readonly after?: Place | undefined; readonly limit: number },
    now: Date,
  ): Promise<Counts & { readonly items: readonly Stored[] }>;
  /** Answers the keys of those that were unread. */
  read(
    account: string,
    reader: Reader,
    which: { readonly ids: readonly string[] } | { readonly upTo: string },
    now: Date,
  ): Promise<Counts & { readonly ids: string[] }>;
  unread(account: string, reader: Reader, ids: readonly string[]): Promise<Counts & { readonly ids: string[] }>;
  preferences(account: string, reader: Reader): Promise<Preferences>;
  /** One transaction in which nobody else writes them. What is there when a digest is turned on is in none. */
  prefer(
    account: string,
    reader: Reader,
    next: (before: Preferences, owner: Account) => Preferences,
    now: Date,
  ): Promise<Preferences>;
  /** Whose digest is due, the longest waiting first. */
  due(now: Date, limit: number): Promise<readonly { readonly account: string; readonly user: string }[]>;
  /** Writes one digest, if it is still due, and when the next one is: one transaction. Who was not seen since gets none any more. */
  digest(
    whose: { readonly account: string; readonly user: string },
    when: { readonly now: Date; readonly seenSince: Date },
    write: (to: Addressee, due: Date, news: readonly Stored[]) => Omit<Mail, 'account'>,
    next: (owner: Account, digest: Digest) => Date,
  ): Promise<void>;
  /** Forgets those from before. */
  purge(before: Date): Promise<void>;
}
