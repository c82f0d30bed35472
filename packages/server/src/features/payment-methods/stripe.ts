import type Stripe from 'stripe';
import type { KeptMethod, MethodProvider } from './service.ts';

export const stripeMethods = (stripe: Stripe): MethodProvider => ({
  async list(customer) {
    const [owner, methods] = await Promise.all([
      stripe.customers.retrieve(customer),
      stripe.customers.listPaymentMethods(customer, { limit: 100 }),
    ]);
    const chosen = owner.deleted ? null : owner.invoice_settings.default_payment_method;
    return { methods: methods.data.map(kept), default: chosen === null ? null : idOf(chosen) };
  },

  async find(customer, id) {
    try {
      const method = await stripe.paymentMethods.retrieve(id);
      return method.customer !== null && idOf(method.customer) === customer ? kept(method) : undefined;
    } catch (error) {
      if ((error as { code?: string }).code === 'resource_missing') return undefined;
      throw error;
    }
  },

  async setup(customer) {
    const intent = await stripe.setupIntents.create({
      customer,
      usage: 'off_session',
      automatic_payment_methods: { enabled: true },
    });
    return { id: intent.id, clientSecret: intent.client_secret ?? '' };
  },

  async makeDefault(customer, id) {
    await stripe.customers.update(customer, { invoice_settings: { default_payment_method: id } });
    const running = await stripe.subscriptions.list({ customer, limit: 20 });
    for (const { id: subscription } of running.data) {
      await stripe.subscriptions.update(subscription, { default_payment_method: id });
    }
  },
});

const idOf = (value: string | { id: string }): string => (typeof value === 'string' ? value : value.id);

function kept(method: Stripe.PaymentMethod): KeptMethod {
  const {
    id,
    type,
    card,
    created,
    billing_details: { name, email, phone, address },
  } = method;
  const debit = method.sepa_debit ?? method.us_bank_account;
  return {
    id,
    type,
    brand: card?.display_brand ?? card?.brand ?? type,
    last4: card?.last4 ?? debit?.last4 ?? '',
    expMonth: card?.exp_month ?? null,
    expYear: card?.exp_year ?? null,
    bankName: method.us_bank_account?.bank_name ?? null,
    createdAt: new Date(created * 1000).toISOString(),
    billingDetails: {
      name,
      email,
      phone,
      country: address?.country ?? null,
      postalCode: address?.postal_code ?? null,
      line1: address?.line1 ?? null,
      line2: address?.line2 ?? null,
      city: address?.city ?? null,
      state: address?.state ?? null,
    },
  };
}
