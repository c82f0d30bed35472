import { defineErrors } from '../../core/error.ts';

export const guidanceErrors = defineErrors('guidance', {
  /** Another device was there in between; `data` is what it has kept. */
  stale: 409,
  /** A user has as many names as are kept. */
  too_many: 409,
});
