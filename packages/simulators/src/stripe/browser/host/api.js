/**
 * One question to the simulator, as Stripe.js asks Stripe: refusals are answers, not exceptions.
 * @param {string} origin
 * @param {string} key
 * @param {string} path
 * @param {object} [body]
 * @returns {Promise<{ value?: any, error?: import('@stripe/stripe-js').StripeError }>}
 */
export async function ask(origin, key, path, body) {
  try {
    const response = await fetch(`${origin}/js/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/json' }) },
      credentials: 'omit',
      ...(body && { body: JSON.stringify(body) }),
    });
    const answer = await response.json();
    return response.ok ? { value: answer } : { error: answer.error };
  } catch (error) {
    const message =
      error instanceof Error ? error.message : 'We are experiencing issues connecting to our payments provider.';
    return { error: /** @type {any} */ ({ type: 'api_connection_error', message }) };
  }
}

/**
 * Stripe.js names its programming errors so.
 * @param {string} message
 */
export function integrationError(message) {
  const error = new Error(message);
  error.name = 'IntegrationError';
  return error;
}

/**
 * The id in front of `_secret_`.
 * @param {string} clientSecret
 */
export function intentId(clientSecret) {
  const [id, secret] = clientSecret.split('_secret_');
  if (!id || !secret)
    throw integrationError('Invalid value for clientSecret: expected a string of the form ${id}_secret_${secret}.');
  return id;
}
