import type { Stripe } from 'stripe';
import type { address } from '../http/fields.ts';

/** An address as Stripe shows it: what was not given is null. */
export const fullAddress = (given: ReturnType<typeof address>): Stripe.Address => ({
  city: given.city || null,
  country: given.country || null,
  line1: given.line1 || null,
  line2: given.line2 || null,
  postal_code: given.postal_code || null,
  state: given.state || null,
});
