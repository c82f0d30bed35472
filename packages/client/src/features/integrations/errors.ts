import { defineErrors } from '../../core/error.ts';

export const integrationErrors = defineErrors('integrations', {
  not_found: 404,
  /** Not of this app, of another shop, or too old: get a new one. */
  id_token_refused: 422,
  /** Another account holds it: disconnect it there first. */
  shop_taken: 409,
  /** Used, over, unknown, or of another shop: get a new one where it was begun. */
  claim_gone: 404,
  /** The shop pays for a plan by the account that it would leave: end the plan first. */
  plan_runs: 409,
  /** No shop that we can reach: `data.reason` says why. */
  address_refused: 422,
  /** The platform did not give what was asked for. */
  platform_refused: 502,
  /** Not connected: `data` says `state`, `cause` and `checkedAt`. */
  unhealthy: 503,
});
