import { paymentMethodErrors } from '@varai/client';
import type Stripe from 'stripe';
import { plainText } from '../../platform/plain-text.ts';
import { idOf } from '../../platform/stripe-id.ts';
import type { MethodProvider } from './provider.ts';
import { kept, productOf, running, setupEnd, updateOf } from './stripe-method.ts';

const missing = (error: unknown): boolean => (error as { code?: string }).code === 'resource_missing';
const refused = (error: unknown): boolean =>
  ['StripeInvalidRequestError', 'StripeCardError'].includes((error as { type?: string }).type ?? '');

/** Stripe leaves canceled ones out of the list, but not those that lapsed unpaid, and refuses every change of them. */
async function alive(stripe: Stripe, customer: string): Promise<Stripe.Subscription[]> {
  const { data } = await stripe.subscriptions.list({ customer, limit: 20 });
  return data.filter(({ ended_at: ended }) => ended === null);
}

export const stripeMethods = (stripe: Stripe): MethodProvider => ({
  async look(customer) {
    const [owner, methods, subscriptions] = await Promise.all([
      stripe.customers.retrieve(customer),
      stripe.customers.listPaymentMethods(customer, { limit: 100 }),
      alive(stripe, customer),
    ]);
    const chosen = owner.deleted ? null : owner.invoice_settings.default_payment_method;
    return {
      methods: methods.data.map(kept).sort((one, other) => other.createdAt.localeCompare(one.createdAt)),
      default: chosen === null ? null : idOf(chosen),
      subscriptions: subscriptions.map(running),
    };
  },

  async renewal(customer, { id: subscription, schedule }) {
    try {
      const preview = await stripe.invoices.createPreview(
        schedule ? { customer, schedule } : { customer, subscription },
      );
      return {
        amount: { amount: preview.amount_due, currency: preview.currency.toUpperCase() },
        product: productOf(preview),
      };
    } catch (error) {
      // such as a tax that cannot be placed: the list is worth more than this line of it
      if (refused(error)) return undefined;
      throw error;
    }
  },

  async setup(customer, account, idempotencyKey, { only } = {}) {
    const intent = await stripe.setupIntents.create(
      {
        customer,
        usage: 'off_session',
        automatic_payment_methods: { enabled: true },
        ...(only && { allowed_payment_method_types: [only] }),
        metadata: { varai_account: account },
      },
      { idempotencyKey },
    );
    return { id: intent.id, clientSecret: intent.client_secret ?? '' };
  },

  async forgetSetups(from, to) {
    let forgotten = 0;
    const created = { gte: Math.floor(from.getTime() / 1000), lt: Math.floor(to.getTime() / 1000) };
    for await (const { id, status, metadata } of stripe.setupIntents.list({ created, limit: 100 })) {
      if (!metadata?.['varai_account'] || !status.startsWith('requires_')) continue;
      await stripe.setupIntents.cancel(id, { cancellation_reason: 'abandoned' });
      forgotten += 1;
    }
    return forgotten;
  },

  async findSetup(id) {
    try {
      return setupEnd(await stripe.setupIntents.retrieve(id, { expand: ['payment_method'] }));
    } catch (error) {
      if (missing(error)) return undefined;
      throw error;
    }
  },

  async makeDefault(customer, id) {
    try {
      await stripe.customers.update(customer, { invoice_settings: { default_payment_method: id } });
      for (const { id: subscription, default_payment_method: own } of await alive(stripe, customer)) {
        if (own === null || idOf(own) !== id)
          await stripe.subscriptions.update(subscription, { default_payment_method: id });
      }
    } catch (error) {
      if (missing(error)) throw paymentMethodErrors.not_found({ cause: error });
      throw error;
    }
  },

  async update(method, change, idempotencyKey) {
    try {
      await stripe.paymentMethods.update(method.id, updateOf(method, change), { idempotencyKey });
    } catch (error) {
      if (missing(error)) throw paymentMethodErrors.not_found({ cause: error });
      if (refused(error))
        throw paymentMethodErrors.update_refused({ message: plainText((error as Error).message, 500), cause: error });
      throw error;
    }
  },

  async detach(id) {
    try {
      await stripe.paymentMethods.detach(id);
    } catch (error) {
      const { customer } = await stripe.paymentMethods.retrieve(id).catch(() => ({ customer: null }));
      if (!refused(error) || customer !== null) throw error;
    }
  },
});
