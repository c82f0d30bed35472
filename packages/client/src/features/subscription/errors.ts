import { defineErrors } from '../../core/error.ts';

export const subscriptionErrors = defineErrors('subscription', {
  not_found: 404,
  plan_not_found: 404,
  change_not_found: 404,
  same_plan: 409,
  /** Another change still waits for its money; `data.change` is its `id` and `status`, the rest is read by its id. */
  change_open: 409,
  /** The change has ended and can be neither retried nor undone. */
  change_closed: 409,
  /** A cancellation is planned: resume first. */
  cancel_planned: 409,
  cancel_not_planned: 409,
  ended: 409,
  paused: 409,
  /** At the provider, by hand: a change from here would replace it without a word. */
  planned_elsewhere: 409,
  /** A blocker stands in the way; `data.quote` lists them. */
  blocked: 409,
  /** The total has moved since the quote; `data.quote` is the new one. */
  quote_changed: 409,
  quote_expired: 410,
  /** Shopify takes the money and computes what is due: ask for its page. */
  paid_through_shopify: 409,
  /** Nobody has opened the app in the shop yet, or the shop lets it in no more until somebody does. */
  shop_missing: 409,
  /** The merchant has removed the app, with which Shopify ended every charge. */
  shop_removed: 409,
  /** Shopify has frozen the shop: nothing is sold to it meanwhile. */
  shop_frozen: 409,
  /** Not signed by this server, or for another account. */
  quote_invalid: 422,
  rail_unsupported: 501,
  /** Sent again it is refused again, unlike what a 5xx says. */
  provider_refused: 424,
  provider_unavailable: 503,
});
