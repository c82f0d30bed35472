import type { Stripe } from 'stripe';
import { alter, emit } from '../events.ts';
import { invalid, StripeFailure } from '../http/failure.ts';
import { declines, isDecline } from '../payments/outcome.ts';
import { idOf, type World } from '../world.ts';
import { meansOf } from './payment-method.ts';

/** Saves a method on a customer, unless its bank refuses even that. */
export function attach(
  world: World,
  method: Stripe.PaymentMethod,
  customer: string,
  asked = true,
): Stripe.PaymentMethod {
  if (method.customer && idOf(method.customer) !== customer) {
    throw invalid(
      'The payment method you provided has already been attached to a customer.',
      'payment_method',
      'payment_method_unexpected_state',
    );
  }
  if (method.customer) return method;
  if (world.tables.detached[method.id]) {
    throw invalid(
      'The provided PaymentMethod was previously used with a PaymentIntent without Customer attachment, shared with a connected account without Customer attachment, or was detached from a Customer. It may not be used again.',
      'payment_method',
    );
  }
  const { save } = meansOf(world, method.id);
  if (asked && isDecline(save))
    throw new StripeFailure(402, { type: 'card_error', ...reason(save), payment_method: method });
  method.customer = customer;
  emit(world, 'payment_method.attached', method);
  return method;
}

export function reason(decline: keyof typeof declines) {
  const { code, decline_code, message } = declines[decline];
  return { code, message, ...(decline_code && { decline_code }) };
}

/** Takes a method from its customer and from wherever it was the default. */
export function detach(world: World, method: Stripe.PaymentMethod): Stripe.PaymentMethod {
  const customer = method.customer && idOf(method.customer);
  if (!customer) {
    throw invalid(
      `The payment method you provided is not attached to a customer so detachment is impossible.`,
      'payment_method',
    );
  }
  method.customer = null;
  world.tables.detached[method.id] = true;
  emit(world, 'payment_method.detached', method, { customer });
  const owner = world.tables.customers[customer];
  if (owner?.invoice_settings.default_payment_method === method.id) {
    alter(world, 'customer.updated', owner, (row) => {
      row.invoice_settings.default_payment_method = null;
    });
  }
  for (const subscription of Object.values(world.tables.subscriptions)) {
    if (subscription.default_payment_method === method.id) {
      alter(world, 'customer.subscription.updated', subscription, (row) => {
        row.default_payment_method = null;
      });
    }
  }
  return method;
}
