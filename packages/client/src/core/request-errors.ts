import { defineErrors, type VaraiErrorOptions } from './error.ts';

const kinds = defineErrors('request', {
  /** Not JSON, or a header that cannot be read. */
  malformed: 400,
  idempotency_key_missing: 400,
  not_found: 404,
  method_not_allowed: 405,
  /** The same key came with another request before. */
  idempotency_conflict: 409,
  /** The same request is being worked on; ask again after `retryAfter`. */
  in_progress: 409,
  too_large: 413,
  unsupported_media_type: 415,
  /** `errors` names each refused field. */
  invalid: 422,
  rate_limited: 429,
  internal: 500,
  unavailable: 503,
});

/** A conflict that passes by itself: the first answer comes back once it is there. */
const inProgress = (options?: VaraiErrorOptions) => kinds.in_progress({ retryable: true, ...options });

/** What can be wrong with any request, whatever it asks for. */
export const requestErrors = {
  ...kinds,
  in_progress: Object.assign(inProgress, { code: kinds.in_progress.code, status: kinds.in_progress.status }),
};
