import type { BillingAddress, Verification } from '@varai/client';
import type { Clock } from '../../platform/clock.ts';
import type { Crash } from '../../platform/crash.ts';
import type { Mirrored, MirroredField, NamedTaxId, ProviderFacts, StoredProfile } from './facts.ts';

/** The provider's customer, which bears the account's name and address on its invoices. */
export interface ProfileProvider {
  /** One call. Undefined when the customer is gone. */
  look(customer: string): Promise<ProviderFacts | undefined>;
  /**
   * Makes `fields` so, and tells what the provider has then: one call at most for the customer, one for each tax id that
   * came or went. Nothing stays changed where it refuses. `mark` is the same when the same wish is sent again.
   *
   * @throws ProviderRefusal
   */
  write(
    customer: string,
    wish: Mirrored,
    fields: readonly MirroredField[],
    seen: ProviderFacts,
    mark: string,
  ): Promise<ProviderFacts>;
}

/** The provider will not have a value, whoever sends it. */
export class ProviderRefusal extends Error {
  override readonly name = 'ProviderRefusal';
  readonly field: MirroredField;
  /** Which part of it: a place in the list of tax ids, or a member of the address. */
  readonly part: number | keyof BillingAddress | undefined;

  constructor(field: MirroredField, part: ProviderRefusal['part'], cause: unknown) {
    super(`the provider refused ${field}`, { cause });
    this.field = field;
    this.part = part;
  }
}

/** A public register of tax ids. */
export interface VatRegister {
  /** Kinds of tax id that it knows, by Stripe's names. */
  readonly kinds: readonly string[];
  /** `unavailable` when the register does not know today. @throws Error when it cannot be reached, or `signal` gives it up. */
  check(taxId: NamedTaxId, signal?: AbortSignal): Promise<Exclude<Verification, 'pending'>>;
}

/** One process' turn to bring both sides together. */
export interface Turn {
  readonly profile: StoredProfile;
  /** Counts the wishes that this turn fulfils. */
  readonly wanted: number;
}

export interface ProfilePatch extends Partial<Mirrored> {
  readonly contactName?: string;
  readonly timeZone?: string;
  readonly updatedBy?: string | null;
}

/** Where profiles are kept. Each method is one transaction of a few statements over the account's own rows. */
export interface ProfileStore {
  /** Two indexed reads. The row is made on first need. Undefined for an account that does not exist. */
  read(account: string): Promise<StoredProfile | undefined>;
  accountOfCustomer(customer: string): Promise<string | undefined>;
  /**
   * Changes the row under its lock, with all that `change` asks for; undefined leaves it. With `asks` both sides are
   * brought together afterwards, whatever happens to this process.
   */
  edit(
    account: string,
    change: (profile: StoredProfile, records: EmailRecords) => Promise<Edit | undefined>,
  ): Promise<StoredProfile>;
  /** Takes a change back that the provider refused, unless another came meanwhile. */
  restore(before: StoredProfile, revision: number): Promise<void>;
  /** Asks for a look. */
  want(account: string): Promise<void>;
  /** Undefined when nothing is wanted, or when another process is at it. */
  take(account: string): Promise<Turn | undefined>;
  /** Writes what both sides have come to, unless the row was edited meanwhile; answers whether more is wanted. */
  settle(turn: Turn, facts: ProviderFacts | undefined): Promise<boolean>;
  release(turn: Turn): Promise<void>;
  /** Accounts whose sides were not brought together in time. */
  unsettled(limit: number): Promise<string[]>;
  /** Only where no other process can be at work. */
  freeAll(): Promise<void>;
  keepVerdict(account: string, taxId: NamedTaxId, verdict: Verification): Promise<void>;
}

export interface Edit {
  readonly patch: ProfilePatch;
  /** The idempotency key, to know the edit again. */
  readonly key: string;
  /** Whether a register is to be asked. */
  readonly register?: boolean;
}

/** E-mail changes, within a transaction that holds the profile's row. */
export interface EmailRecords {
  open(): Promise<EmailChange | undefined>;
  find(id: string): Promise<EmailChange | undefined>;
  /** Mails of the last hour. */
  mailsSince(at: Date): Promise<number>;
  insert(change: EmailChange): Promise<void>;
  patch(id: string, patch: Partial<Pick<EmailChange, 'status' | 'mails' | 'mailedAt' | 'expiresAt'>>): Promise<void>;
  mail(mail: { key: string; to: string; subject: string; text: string; html: string }): Promise<void>;
}

export interface EmailChange {
  readonly id: string;
  readonly email: string;
  readonly status: 'open' | 'confirmed' | 'superseded' | 'canceled';
  readonly locale: string | null;
  readonly mails: number;
  readonly mailedAt: Date;
  readonly expiresAt: Date;
  readonly createdAt: Date;
}

export interface ProfilePorts {
  readonly store: ProfileStore;
  /** Null where no provider is configured. */
  readonly provider: ProfileProvider | null;
  /** The provider's customer: made on first need, or undefined without `make` where there is none. Null on other rails. */
  readonly customer: (account: string, make: boolean) => Promise<string | null | undefined>;
  readonly register: VatRegister | null;
  readonly clock: Clock;
  readonly crash: Crash;
  readonly onRefusal: (error: ProviderRefusal, account: string) => void;
}
