import type { Stripe } from 'stripe';
import { identifier, now, token, type World } from '../world.ts';

/** What every payment method has; it belongs to nobody yet. */
export const methodBase = (
  world: World,
  type: Stripe.PaymentMethod.Type,
  billing: Partial<Stripe.PaymentMethod.BillingDetails>,
) => ({
  id: identifier(world, 'pm'),
  object: 'payment_method' as const,
  allow_redisplay: 'unspecified' as const,
  billing_details: { address: null, email: null, name: null, phone: null, tax_id: null, ...billing },
  created: now(world),
  customer: null,
  customer_account: null,
  livemode: false,
  metadata: {},
  type,
});

/** Remembers a method and what stands behind it: a test card's number or a test account. */
export function keep(world: World, method: Stripe.PaymentMethod, behind: string): Stripe.PaymentMethod {
  world.tables.paymentMethods[method.id] = method;
  world.tables.cards[method.id] = behind;
  return method;
}

/** Chance that is always the same for the same text: the same card has the same fingerprint. */
export function seeded(text: string): () => number {
  let state = [...text].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 2147483647, 7) || 7;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

export const tokenOf = (random: () => number, length: number): string => token({ random } as World, length);
