import { overlay } from './overlay.js';

/**
 * The wallet of the browser; whether its owner went on. What Stripe.js answers to a sheet that was closed is documented
 * nowhere: the message is ours.
 * @param {string} origin
 * @returns {Promise<import('@stripe/stripe-js').StripeError | undefined>}
 */
export async function askWallet(origin) {
  const { chosen } = await overlay(origin, '/elements/wallet', 'Google Pay', { type: 'wallet' });
  return chosen ? undefined : { type: 'validation_error', message: 'Google Pay was closed.' };
}
