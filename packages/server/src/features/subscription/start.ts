import type { Interval } from '@varai/client';
import type Stripe from 'stripe';
import { lookupKey } from './catalogue.ts';

export interface StartOptions {
  readonly trialDays?: number;
  /** A payment method of Stripe's, or one of its test methods such as `pm_card_visa`; becomes the default. */
  readonly paymentMethod?: string;
  /** Billing country and so on, for taxes. */
  readonly address?: Stripe.AddressParam;
  readonly automaticTax?: boolean;
  /** How many of the plan; 1 unless given. */
  readonly quantity?: number;
}

/**
 * Subscribes a customer who has no running subscription yet; answers the subscription's id. For setting up demos, tests and
 * hand-made customers: buying a first plan is another flow.
 */
export async function startSubscription(
  stripe: Stripe,
  { customer, currency, planId, interval }: { customer: string; currency: string; planId: string; interval: Interval },
  { trialDays, paymentMethod, address, automaticTax, quantity = 1 }: StartOptions = {},
): Promise<string> {
  const running = await stripe.subscriptions.list({ customer, limit: 1 });
  if (running.data[0]) return running.data[0].id;
  const {
    data: [price],
  } = await stripe.prices.list({ lookup_keys: [lookupKey(planId, interval)], active: true });
  if (!price) throw new Error(`no price for ${planId} by the ${interval}: run stripe:seed first`);
  const method =
    paymentMethod === undefined ? undefined : await stripe.paymentMethods.attach(paymentMethod, { customer });
  if (method || address) {
    await stripe.customers.update(customer, {
      ...(address && { address }),
      ...(method && { invoice_settings: { default_payment_method: method.id } }),
    });
  }
  const subscription = await stripe.subscriptions.create({
    customer,
    currency: currency.toLowerCase(),
    items: [{ price: price.id, quantity }],
    ...(trialDays !== undefined && { trial_period_days: trialDays }),
    ...(automaticTax && { automatic_tax: { enabled: true } }),
  });
  return subscription.id;
}
