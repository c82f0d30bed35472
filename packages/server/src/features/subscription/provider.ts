import type { Interval, Money, QuoteLine, SubscriptionStatus } from '@varai/client';

/** Why money did not come, in Stripe's codes. */
export interface Failure {
  readonly code: string;
  readonly declineCode: string | null;
  readonly paymentMethodId: string | null;
}

export interface ProviderMethod {
  readonly id: string;
  readonly type: string;
  readonly brand: string;
  readonly wallet: string | null;
  readonly last4: string;
  readonly expMonth: number;
  readonly expYear: number;
}

export interface ProviderInvoice {
  readonly id: string;
  readonly status: string;
  /** Minor units. */
  readonly amountDue: number;
}

export interface ProviderSchedule {
  readonly id: string;
  /** The plan change it was made for; null for one that we have not finished or did not make. */
  readonly change: string | null;
  /** Unix seconds at which its next phase begins; null in its last phase. */
  readonly nextAt: number | null;
  /** Unix seconds; the phase that runs now. */
  readonly phase: { readonly start: number; readonly end: number } | null;
}

/**
 * One subscription as the provider has it at this moment, everything that a decision needs.
 *
 * Times are unix seconds, amounts minor units.
 */
export interface ProviderSubscription {
  readonly id: string;
  readonly customer: string;
  readonly planId: string;
  readonly interval: Interval;
  readonly status: SubscriptionStatus;
  readonly itemId: string;
  readonly priceId: string;
  readonly quantity: number;
  readonly price: Money;
  readonly startedAt: number;
  readonly periodStart: number;
  readonly periodEnd: number;
  readonly trialEnd: number | null;
  readonly cancelAt: number | null;
  readonly endedAt: number | null;
  readonly collection: 'charge_automatically' | 'send_invoice';
  /** The plan change that was applied last. */
  readonly change: string | null;
  readonly pending: { readonly change: string | null; readonly expiresAt: number } | null;
  /** How the open invoice's payment stands; null when nothing waits. */
  readonly payment: { readonly status: string; readonly failure: Failure | null } | null;
  readonly schedule: ProviderSchedule | null;
  /** The newest invoice, where an update made it; null when a renewal has made one since. */
  readonly changeInvoice: ProviderInvoice | null;
  /** The invoice that must be paid before anything else; null when none is overdue. */
  readonly overdue: ProviderInvoice | null;
  /** What will be charged. */
  readonly method: ProviderMethod | null;
  /** Whether tax can be worked out, or need not be. */
  readonly addressed: boolean;
}

export interface ProviderLine {
  readonly kind: QuoteLine['kind'];
  readonly description: string;
  /** Whose price it is; null for what is no plan's. */
  readonly planId: string | null;
  readonly quantity: number | null;
  readonly amount: number;
  readonly proration: boolean;
  readonly start: number;
  readonly end: number;
}

export interface ProviderPreview {
  readonly currency: string;
  /** What is charged. */
  readonly due: number;
  /** Taxes included; negative when the customer gets credit. */
  readonly total: number;
  /** They add up to the charge, or to the credit. */
  readonly lines: readonly ProviderLine[];
}

export interface ProviderPrice {
  readonly id: string;
  readonly planId: string;
  readonly interval: Interval;
  /** Minor units by upper-case currency. */
  readonly amounts: Readonly<Record<string, number>>;
}

export interface ItemChange {
  readonly customer: string;
  readonly subscription: string;
  readonly itemId: string;
  readonly priceId: string;
  readonly quantity: number;
  /** Unix seconds; null lets the provider take its own moment. */
  readonly prorationDate: number | null;
}

export interface CancelWish {
  readonly reason: string;
  readonly comment: string | null;
}

/**
 * Whoever takes the money. Every write takes a key: sent again with it, nothing happens twice.
 * All of them throw `ProviderError`, and nothing else, when the provider does not do as asked.
 */
export interface BillingProvider {
  prices(): Promise<readonly ProviderPrice[]>;
  /** The customer's subscription, an ended one if there is no other. `known` spares a search. */
  read(customer: string, known: string | null): Promise<ProviderSubscription | undefined>;
  /** The newest invoice that an update of the subscription made, however many renewals came after it. One call. */
  changeInvoice(subscription: string): Promise<ProviderInvoice | null>;
  /** What the change would cost at once; without tax while nobody knows which tax that is. */
  previewNow(change: ItemChange, taxed: boolean): Promise<ProviderPreview>;
  /** What each period costs after it; likewise. */
  previewRecurring(change: ItemChange, taxed: boolean): Promise<ProviderPreview>;
  update(
    change: ItemChange,
    mark: string,
    behaviour: 'pending_if_incomplete' | 'error_if_incomplete',
    key: string,
  ): Promise<void>;
  release(schedule: string, key: string): Promise<void>;
  createSchedule(subscription: string, key: string): Promise<ProviderSchedule>;
  /** Repeats the running phase as it is and adds one where the plan's price, `replaces`, gives way to the other. */
  planSchedule(
    schedule: string,
    target: { replaces: string; priceId: string; quantity: number; interval: Interval },
    mark: string,
    key: string,
  ): Promise<void>;
  pay(invoice: string, method: string | undefined, key: string): Promise<void>;
  void(invoice: string, key: string): Promise<void>;
  /** Fetched for one answer; never kept. */
  clientSecret(invoice: string): Promise<string | undefined>;
  cancel(subscription: string, wish: CancelWish, key: string): Promise<void>;
  resume(subscription: string, key: string): Promise<void>;
}

export type ProviderFailure = 'declined' | 'refused' | 'missing' | 'unavailable';

/** `unavailable` means that nobody knows whether it was done. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
  readonly kind: ProviderFailure;
  readonly failure: Failure;

  constructor(kind: ProviderFailure, failure: Failure, options?: ErrorOptions) {
    super(`provider ${kind}: ${failure.code}`, options);
    this.kind = kind;
    this.failure = failure;
  }
}

export const isProviderError = (error: unknown): error is ProviderError =>
  error instanceof Error && error.name === 'ProviderError';
