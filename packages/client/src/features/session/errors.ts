import { defineErrors } from '../../core/error.ts';

export const sessionErrors = defineErrors('session', {
  missing: 401,
  malformed: 401,
  expired: 401,
  revoked: 401,
  secret_key_invalid: 401,
  /** Not an ID token of this server's app at Shopify, or no longer. */
  id_token_refused: 401,
  /** The page's function that fetches a client secret failed or gave none. */
  unavailable: 401,
  origin_mismatch: 403,
  component_forbidden: 403,
  feature_forbidden: 403,
  not_found: 404,
});
