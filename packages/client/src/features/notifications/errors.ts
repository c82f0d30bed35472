import { defineErrors } from '../../core/error.ts';

export const notificationErrors = defineErrors('notifications', {
  /** `If-Match` names other settings than today's. */
  stale: 409,
});
