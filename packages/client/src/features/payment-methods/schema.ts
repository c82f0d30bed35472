import * as z from 'zod/mini';
import { Id } from '../../core/schema.ts';

export const PaymentMethod = z.object({
  id: Id,
  /** Stripe's type, such as `card` or `sepa_debit`. */
  type: z.string(),
  brand: z.string(),
  last4: z.string(),
  expMonth: z.nullable(z.int()),
  expYear: z.nullable(z.int()),
  default: z.boolean(),
  expiry: z.enum(['ok', 'soon', 'expired']),
  billingDetails: z.object({
    name: z.nullable(z.string()),
    email: z.nullable(z.string()),
    country: z.nullable(z.string()),
    postalCode: z.nullable(z.string()),
  }),
});
export type PaymentMethod = z.infer<typeof PaymentMethod>;

/** A SetupIntent for the page to confirm. */
export const CardSetup = z.object({ id: Id, clientSecret: z.string() });
export type CardSetup = z.infer<typeof CardSetup>;

export const paymentMethodSchemas = {
  list: { output: z.array(PaymentMethod) },
  setup: { input: z.object({}), output: CardSetup },
  makeDefault: { input: z.object({ id: Id }), output: PaymentMethod },
};
