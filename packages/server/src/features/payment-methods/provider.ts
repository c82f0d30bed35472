import type { BillingDetailsInput, CardSetup, Money, PaymentMethod } from '@varai/client';

/** A method as the provider keeps it. */
export interface KeptMethod extends Omit<PaymentMethod, 'default' | 'expiry' | 'renewal' | 'removal'> {
  /** Equal for the same card or bank account; `null` where the provider cannot tell. */
  readonly fingerprint: string | null;
  /** Of a card that is paid with through one, such as `apple_pay`. */
  readonly wallet: string | null;
}

/** What runs and will ask for money. */
export interface RunningSubscription {
  readonly id: string;
  /** Its own default, which wins over the customer's. */
  readonly default: string | null;
  /** Whether its price is more than nothing. */
  readonly paid: boolean;
  /** What is paid for: the provider's id of its first item's product. */
  readonly product: string | null;
  /** When it asks for money next; `null` when it ends before. */
  readonly renewsAt: string | null;
}

/** One look at a customer. */
export interface Standing {
  /** The newest first; at most a hundred. */
  readonly methods: readonly KeptMethod[];
  readonly default: string | null;
  readonly subscriptions: readonly RunningSubscription[];
}

/** Where methods are kept: the provider, never us. `key` is the provider's idempotency key. */
export interface MethodProvider {
  /** Three calls at once. */
  look(customer: string): Promise<Standing>;
  /** What a subscription asks for next, tax and credit included; `undefined` when the provider cannot say. One call. */
  renewal(subscription: string): Promise<Money | undefined>;
  setup(customer: string, account: string, key: string): Promise<CardSetup>;
  /** Cancels what was begun between two instants and never ended; answers how many. */
  forgetSetups(from: Date, to: Date): Promise<number>;
  /** How a setup stands. */
  setupStatus(id: string): Promise<string>;
  /**
   * For the customer and for every running subscription, whose own default would win otherwise. A call and one for each
   * subscription. Throws `payment-methods/not_found` when the method is gone.
   */
  makeDefault(customer: string, id: string): Promise<void>;
  /** Throws `payment-methods/not_found`, `payment-methods/update_refused`. */
  update(
    method: KeptMethod,
    change: { expiry?: { month: number; year: number }; billingDetails?: BillingDetailsInput },
    key: string,
  ): Promise<void>;
  /** One that is detached already counts as detached. */
  detach(id: string): Promise<void>;
}
