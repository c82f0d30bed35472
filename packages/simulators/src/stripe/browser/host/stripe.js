import { ask, integrationError, intentId } from './api.js';
import { challenge } from './challenge.js';
import { createElements } from './elements.js';

/**
 * What of Stripe.js this stand-in has.
 * @param {string} origin
 * @param {string} key
 */
export function createStripe(origin, key) {
  if (typeof key !== 'string' || !key.startsWith('pk_'))
    throw integrationError(
      'Please call Stripe() with your publishable key. You used an empty string or something else.',
    );

  /** @param {string} clientSecret */
  const retrieve = (clientSecret) =>
    ask(origin, key, `intents/${intentId(clientSecret)}?client_secret=${encodeURIComponent(clientSecret)}`);

  /**
   * Lets the bank ask, if it wants to, and answers with the intent as it then is.
   * @param {string} clientSecret
   * @returns {Promise<{ value?: any, error?: any }>}
   */
  async function finish(clientSecret) {
    const first = await retrieve(clientSecret);
    if (first.error || first.value.status !== 'requires_action') return first;
    const { redirect_to_url: bank } = first.value.next_action ?? {};
    // the browser leaves this page, and nobody waits here any more
    if (bank) {
      location.assign(bank.url);
      return new Promise(() => undefined);
    }
    await challenge(origin, clientSecret, key);
    const last = await retrieve(clientSecret);
    const failure = last.value?.last_payment_error ?? last.value?.last_setup_error;
    if (failure && last.value.status === 'requires_payment_method') {
      const intent =
        last.value.object === 'setup_intent' ? { setup_intent: last.value } : { payment_intent: last.value };
      return { error: { ...failure, ...intent } };
    }
    return last;
  }

  /** @param {any} intent @param {any} options */
  function leave(intent, { redirect, confirmParams }) {
    if (redirect === 'if_required') return false;
    const target = new URL(confirmParams.return_url);
    target.searchParams.set(intent.object, intent.id);
    target.searchParams.set(`${intent.object}_client_secret`, intent.client_secret);
    target.searchParams.set('redirect_status', intent.status === 'succeeded' ? 'succeeded' : 'failed');
    location.assign(target.href);
    return true;
  }

  /** @param {any} options @returns {Promise<{ value?: any, error?: any }>} */
  async function confirm(options) {
    const { elements, confirmParams, redirect } = options;
    const clientSecret = options.clientSecret ?? elements?.options.clientSecret;
    if (!clientSecret) throw integrationError('You must pass a clientSecret.');
    if (redirect !== 'if_required' && !confirmParams?.return_url)
      throw integrationError('You must provide confirmParams.return_url unless redirect is "if_required".');
    let method = confirmParams?.payment_method;
    if (!method) {
      if (!elements) throw integrationError('You must pass elements or confirmParams.payment_method.');
      const made = await elements.tokenize(confirmParams?.payment_method_data?.billing_details);
      if (made.error) return { error: made.error };
      method = made.paymentMethod.id;
    }
    const confirmed = await ask(origin, key, `intents/${intentId(clientSecret)}/confirm`, {
      client_secret: clientSecret,
      payment_method: method,
      return_url: confirmParams?.return_url,
    });
    if (confirmed.error) return confirmed;
    const ended = await finish(clientSecret);
    if (ended.value && leave(ended.value, options)) return new Promise(() => undefined);
    return ended;
  }

  /** @param {{ value?: any, error?: any }} answer @returns {any} */
  const named = ({ value, error }) => {
    if (error) return { error };
    return value.object === 'setup_intent' ? { setupIntent: value } : { paymentIntent: value };
  };

  /** @typedef {import('@stripe/stripe-js').Stripe} Real */
  /** @typedef {{ elements: unknown, _registerWrapper: unknown }} Beside */
  return /** @satisfies {Pick<Real, 'confirmPayment' | 'confirmSetup' | 'createPaymentMethod' | 'handleNextAction' | 'registerAppInfo' | 'retrievePaymentIntent' | 'retrieveSetupIntent'> & Beside} */ ({
    /** @param {any} options */
    elements: (options) => createElements(origin, key, options),
    /** @param {any} options */
    confirmPayment: async (options) => named(await confirm(options)),
    /** @param {any} options */
    confirmSetup: async (options) => named(await confirm(options)),
    /** @param {any} options */
    handleNextAction: async ({ clientSecret }) => named(await finish(clientSecret)),
    /** @param {string} clientSecret */
    retrievePaymentIntent: async (clientSecret) => named(await retrieve(clientSecret)),
    /** @param {string} clientSecret */
    retrieveSetupIntent: async (clientSecret) => named(await retrieve(clientSecret)),
    /** @param {any} options */
    async createPaymentMethod({ elements, params }) {
      const made = await elements.tokenize(params?.billing_details);
      return made.error ? { error: made.error } : { paymentMethod: made.paymentMethod };
    },
    registerAppInfo() {
      // nobody reads it here
    },
    _registerWrapper() {
      // the loader of @stripe/stripe-js calls it
    },
  });
}
