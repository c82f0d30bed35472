import { defineErrors } from '../../core/error.ts';

export const paymentMethodErrors = defineErrors('payment-methods', {
  not_found: 404,
  /** The last method of an active paid subscription. */
  last_method: 409,
  /** A bank debit has no expiry, and no card expires in the past. */
  expiry_refused: 422,
  /** The page to return to is not of the session's origin. */
  return_url_refused: 422,
  /** The provider refused what was changed; the message is its. */
  update_refused: 422,
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
