import { createHash } from 'node:crypto';

/** https://docs.stripe.com/api/idempotent_requests */
const longest = 255;

/**
 * The idempotency key as Stripe takes it. Ours begin with what is done and end with the caller's key, which may be 255 characters
 * long itself; a key that is longer than Stripe reads becomes its SHA-256, the same each time. Others stay readable in
 * Stripe's dashboard.
 */
export const stripeKey = (key: string): string =>
  key.length <= longest ? key : `sha256:${createHash('sha256').update(key).digest('base64url')}`;
