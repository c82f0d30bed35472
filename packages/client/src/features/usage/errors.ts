import { defineErrors } from '../../core/error.ts';

export const usageErrors = defineErrors('usage', {
  /** Why one event of a batch was refused; the batch itself is answered with 200. */
  account_unknown: 404,
  meter_unknown: 422,
  event_conflict: 409,
  event_in_future: 422,
  event_too_old: 422,
  /** The period of the event was billed. */
  period_closed: 409,
  /** No subscription covers the event's time. */
  period_unknown: 409,

  package_not_found: 404,
  purchase_not_found: 404,
  /** The price has moved, or another purchase was made since; read the packages again. Nothing was charged. */
  offer_changed: 409,
  /** The account owes what would be charged beside the package; `data.open` is the amount. Nothing was charged. */
  open_balance: 409,
  /** Another purchase is with the bank; `data.purchase` says which. */
  purchase_open: 409,
  /** The tax cannot be worked out without a billing address. Nothing was charged. */
  address_missing: 409,
  method_not_found: 404,
  rail_unsupported: 501,
});
