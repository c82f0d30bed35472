import { integrationError } from './api.js';
import { createPaymentElement } from './payment-element.js';
import { askWallet } from './wallet.js';

/**
 * A group of fields with one look.
 * @param {string} origin
 * @param {string} key
 * @param {any} given
 */
export function createElements(origin, key, given = {}) {
  const options = { ...given };
  if (!options.clientSecret && !options.mode)
    throw integrationError('You must pass in a clientSecret or a mode when calling stripe.elements().');
  if (
    (options.mode === 'payment' || options.mode === 'subscription') &&
    (!Number.isInteger(options.amount) || options.amount < 0)
  ) {
    throw integrationError(
      `When using mode: "${options.mode}", you must provide an amount: a non-negative integer in the smallest currency unit.`,
    );
  }
  if (options.mode && !options.currency) throw integrationError('You must provide a currency when using a mode.');
  /** @type {ReturnType<typeof createPaymentElement> | undefined} */
  let payment;
  let submitted = Boolean(options.clientSecret);
  const mounted = () => {
    if (!payment) throw integrationError('You must create and mount a Payment Element first.');
    return payment;
  };
  return {
    /** @param {string} type @param {{ defaultValues?: { billingDetails?: object } }} [own] */
    create(type, own) {
      if (type !== 'payment')
        throw integrationError(`This stand-in for Stripe.js makes the Payment Element only, not "${type}".`);
      if (payment) throw integrationError('Can only create one Element of type payment.');
      payment = createPaymentElement(origin, key, () => ({
        appearance: options.appearance,
        locale: options.locale,
        currency: options.currency,
        allowed: options.allowedPaymentMethodTypes,
        known: own?.defaultValues?.billingDetails,
      }));
      const { destroy } = payment;
      payment.destroy = () => {
        destroy();
        payment = undefined;
      };
      return payment;
    },
    /** @param {string} type */
    getElement: (type) => (type === 'payment' ? (payment ?? null) : null),
    /** @param {any} changes */
    update(changes) {
      Object.assign(options, changes);
      payment?.refresh();
    },
    async fetchUpdates() {
      await Promise.resolve();
      return {};
    },
    async submit() {
      const { error } = await mounted().ask({ type: 'submit' });
      if (error) return { error };
      const selectedPaymentMethod = mounted().type();
      const closed = selectedPaymentMethod === 'google_pay' ? await askWallet(origin) : undefined;
      if (closed) return { error: closed };
      submitted = true;
      return { selectedPaymentMethod };
    },
    options,
    /** @param {object} [billing] */
    async tokenize(billing) {
      if (!submitted)
        throw integrationError(
          'elements.submit() must be called before confirming. Call elements.submit() as soon as the customer presses pay, before any asynchronous work.',
        );
      return mounted().ask({ type: 'tokenize', billing });
    },
  };
}
