import type { Stripe } from 'stripe';
import type { World } from '../world.ts';

/** The intent that pays an invoice, if it has one. */
export const intentOf = (world: World, invoice: string): Stripe.PaymentIntent | undefined =>
  Object.values(world.tables.paymentIntents).findLast((intent) => world.tables.intentInvoices[intent.id] === invoice);

export function confirmationSecret(world: World, invoice: string): Stripe.Invoice.ConfirmationSecret | null {
  const secret = intentOf(world, invoice)?.client_secret;
  return secret ? { client_secret: secret, type: 'payment_intent' } : null;
}
