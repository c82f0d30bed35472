import { endpoint } from '../../core/contract.ts';
import { defineErrors } from '../../core/error.ts';
import type { CardSetup, PaymentMethod } from './schema.ts';

export type { CardSetup, PaymentMethod } from './schema.ts';

const component = 'payment-methods';

export const paymentMethods = {
  list: endpoint<void, PaymentMethod[]>({
    method: 'GET',
    path: '/api/billing/payment-methods',
    component,
    summary: 'The methods on file, the default first',
  }),
  setup: endpoint<Record<string, never>, CardSetup>({
    method: 'POST',
    path: '/api/billing/payment-methods',
    component,
    summary: 'Begin to add a method: a SetupIntent for the page to confirm',
  }),
  makeDefault: endpoint<{ id: string }, PaymentMethod>({
    method: 'POST',
    path: '/api/billing/payment-methods/:id/default',
    component,
    summary: 'Pay with this method from now on',
  }),
};

export const paymentMethodErrors = defineErrors('payment-methods', {
  not_found: 404,
  rail_unsupported: 501,
  /** In the page alone, as those of `network`: Stripe.js could not be had. */
  fields_unavailable: 0,
  /** The tag stands in a shadow root of the page, where Stripe's fields cannot be. No server says it: 499 as for what the page took back. */
  fields_blocked: 499,
  /** The fields are not filled in. */
  incomplete: 0,
  /** The bank or the customer said no; the message is Stripe's. */
  card_refused: 0,
});
