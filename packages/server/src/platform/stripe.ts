import type Stripe from 'stripe';

/** Whether calls to an upstream are let through. */
export interface Circuit {
  readonly state: 'closed' | 'open' | 'half-open';
}

/** The official SDK; every call passes its circuit breaker. */
export type StripeConnection = Stripe & { readonly circuit: Circuit };
