import type { BillingDetailsInput, CardSetup, Money, PaymentMethod, SetupEnd, SetupInput } from '@varai/client';

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
  /** The provider's id of what will change it at the end of the period. */
  readonly schedule: string | null;
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
  /**
   * What a subscription asks for next, tax and credit included, a scheduled change too, and the provider's id of the
   * product that it is for; `undefined` when the provider cannot say. One call.
   */
  renewal(
    customer: string,
    subscription: RunningSubscription,
  ): Promise<{ readonly amount: Money; readonly product: string | null } | undefined>;
  setup(customer: string, account: string, key: string, input?: SetupInput): Promise<CardSetup>;
  /** Cancels what was begun between two instants and never ended; answers how many. */
  forgetSetups(from: Date, to: Date): Promise<number>;
  /** How a setup ended, and for which account it was begun; undefined for one that the provider does not know. One call. */
  findSetup(id: string): Promise<(SetupEnd & { readonly account: string | null }) | undefined>;
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
