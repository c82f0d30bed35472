import type Stripe from 'stripe';
import { idOf } from '../../platform/stripe-id.ts';
import { stripeTerms } from './stripe-terms.ts';
import type { InvoiceLook, ProviderPackage, PurchaseProvider } from './purchase-ports.ts';

const codeOf = (error: unknown): string | undefined => (error as { code?: string }).code;
const statusOf = (error: unknown): number | undefined => (error as { statusCode?: number }).statusCode;

/** The metadata that makes a product a token package, and an invoice the invoice of a purchase. */
export const marks = { tokens: 'varai_tokens', purchase: 'varai_purchase', account: 'varai_account' } as const;

/** Packages and their payment at Stripe: an invoice with one item, paid at once. */
export const stripePurchases = (stripe: Stripe): PurchaseProvider => ({
  async packages() {
    const packages: ProviderPackage[] = [];
    const expand = ['data.product', 'data.currency_options'];
    // every page: a merchant may sell much else once
    for await (const price of stripe.prices.list({ active: true, type: 'one_time', limit: 100, expand })) {
      const one = packageOf(price);
      if (one) packages.push(one);
    }
    return packages;
  },

  terms: (customer, currency) => stripeTerms(stripe, customer, currency),

  async owns(customer, method) {
    const owner = (await existing(stripe.paymentMethods.retrieve(method)))?.customer;
    return owner ? idOf(owner) === customer : false;
  },

  async invoice({ account, id, customer, currency: code, priceId, taxed, taxRates }) {
    const currency = code.toLowerCase();
    const keyed = (step: string) => ({ idempotencyKey: `${id}:${step}` });
    const invoice = await stripe.invoices.create(
      {
        customer,
        currency,
        collection_method: 'charge_automatically',
        auto_advance: false,
        ...(taxed && { automatic_tax: { enabled: true } }),
        ...(taxRates.length > 0 && { default_tax_rates: [...taxRates] }),
        pending_invoice_items_behavior: 'exclude',
        metadata: { [marks.purchase]: id, [marks.account]: account },
      },
      keyed('invoice'),
    );
    const item = { customer, currency, invoice: invoice.id, pricing: { price: priceId }, quantity: 1 };
    try {
      await stripe.invoiceItems.create(item, keyed('item'));
      await stripe.invoices.finalizeInvoice(invoice.id, { auto_advance: false }, keyed('finalize'));
    } catch (error) {
      // a draft that was deleted: the next look says that it is gone
      if (codeOf(error) !== 'resource_missing' || (await existing(stripe.invoices.retrieve(invoice.id)))) throw error;
    }
    return invoice.id;
  },

  async pay({ id, attempt, method }, invoice) {
    try {
      await stripe.invoices.pay(
        invoice,
        { off_session: false, ...(method !== null && { payment_method: method }) },
        { idempotencyKey: `${id}:pay:${attempt}` },
      );
    } catch (error) {
      // refused, or paid in the meantime, or nothing on file to pay with
      if (statusOf(error) !== 402 && statusOf(error) !== 400) throw error;
    }
  },

  async look(id): Promise<InvoiceLook> {
    const invoice = await existing(stripe.invoices.retrieve(id, { expand: ['payments', 'confirmation_secret'] }));
    if (!invoice) return gone;
    const payments = invoice.payments?.data ?? [];
    const intent = (payments.find(({ is_default }) => is_default) ?? payments[0])?.payment.payment_intent;
    const payment =
      intent && invoice.status === 'open' ? await stripe.paymentIntents.retrieve(idOf(intent)) : undefined;
    const error = payment?.last_payment_error;
    const paidAt = invoice.status_transitions.paid_at;
    return {
      state: stateOf(invoice.status),
      due: invoice.amount_remaining,
      total: invoice.total,
      charged: invoice.amount_paid,
      paidAt: paidAt === null ? null : new Date(paidAt * 1000),
      payment: payment?.status ?? null,
      failure: error ? { code: error.code ?? error.type, declineCode: error.decline_code ?? null } : null,
      clientSecret: invoice.confirmation_secret?.client_secret,
    };
  },

  async withdraw(id) {
    try {
      await stripe.invoices.voidInvoice(id);
    } catch (error) {
      // paid, withdrawn or deleted in the meantime: the next look says which
      if (statusOf(error) !== 400 && codeOf(error) !== 'resource_missing') throw error;
    }
  },
});

/** An invoice that nobody can pay any more. */
const gone: InvoiceLook = {
  state: 'void',
  due: 0,
  total: 0,
  charged: 0,
  paidAt: null,
  payment: null,
  failure: null,
  clientSecret: undefined,
};

/** What is not at the provider is undefined, and no error. */
async function existing<Found>(asked: Promise<Found>): Promise<Found | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (codeOf(error) === 'resource_missing') return undefined;
    throw error;
  }
}

const stateOf = (status: Stripe.Invoice['status']): InvoiceLook['state'] =>
  (['draft', 'open', 'paid'] as const).find((state) => state === status) ?? 'void';

function packageOf(price: Stripe.Price): ProviderPackage | undefined {
  const { product } = price;
  if (typeof product === 'string' || product.deleted || !product.active || price.unit_amount === null) return undefined;
  const tokens = Number(product.metadata[marks.tokens]);
  if (!Number.isSafeInteger(tokens) || tokens <= 0) return undefined;
  const amounts = Object.entries(price.currency_options ?? {}).flatMap(([currency, { unit_amount: amount }]) =>
    amount === null ? [] : [[currency.toUpperCase(), amount] as const],
  );
  return {
    id: product.id,
    priceId: price.id,
    tokens,
    amounts: { [price.currency.toUpperCase()]: price.unit_amount, ...Object.fromEntries(amounts) },
  };
}
