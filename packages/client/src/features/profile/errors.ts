import { defineErrors } from '../../core/error.ts';

export const profileErrors = defineErrors('profile', {
  /** `If-Match` names another state than today's. */
  stale: 409,
  /** No new e-mail address waits for its confirmation. */
  email_not_pending: 409,
  /** Too many confirmation mails were asked for; ask again after `retryAfter`. */
  mail_limit: 429,
});
