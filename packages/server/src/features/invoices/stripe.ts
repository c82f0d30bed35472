import type { Invoice } from '@varai/client';
import type Stripe from 'stripe';
import type { InvoiceProvider } from './service.ts';

const idOf = (value: string | { id: string }): string => (typeof value === 'string' ? value : value.id);

const missing = (error: unknown): boolean => (error as { code?: string }).code === 'resource_missing';

export const stripeInvoices = (stripe: Stripe): InvoiceProvider => ({
  async find(customer, id) {
    try {
      const invoice = await stripe.invoices.retrieve(id, { expand: ['payments', 'confirmation_secret'] });
      if (!invoice.customer || idOf(invoice.customer) !== customer) return undefined;
      const payments = invoice.payments?.data ?? [];
      const intent = (payments.find(({ is_default }) => is_default) ?? payments[0])?.payment.payment_intent;
      const payment =
        intent && invoice.status === 'open' ? await stripe.paymentIntents.retrieve(idOf(intent)) : undefined;
      const error = payment?.last_payment_error;
      return {
        invoice: present(invoice),
        payment: payment?.status ?? null,
        failure: error ? { code: error.code ?? error.type, declineCode: error.decline_code ?? null } : null,
        clientSecret: invoice.confirmation_secret?.client_secret,
      };
    } catch (error) {
      if (missing(error)) return undefined;
      throw error;
    }
  },

  async pay(customer, id, method, idempotencyKey) {
    try {
      if (method !== undefined) {
        const { customer: owner } = await stripe.paymentMethods.retrieve(method);
        if (owner === null || idOf(owner) !== customer) return false;
      }
      const chosen = method === undefined ? {} : { payment_method: method };
      await stripe.invoices.pay(id, { off_session: false, ...chosen }, { idempotencyKey });
    } catch (error) {
      if (missing(error)) return false;
      const { statusCode } = error as { statusCode?: number };
      // declined, or paid in the meantime
      if (statusCode !== 402 && statusCode !== 400) throw error;
    }
    return true;
  },
});

const iso = (seconds: number): string => new Date(seconds * 1000).toISOString();

const present = (invoice: Stripe.Invoice): Invoice => {
  const currency = invoice.currency.toUpperCase();
  return {
    id: invoice.id,
    number: invoice.number,
    status: (invoice.status ?? 'draft') as Invoice['status'], // safe: Stripe's five, by the contract
    total: { amount: invoice.total, currency },
    amountDue: { amount: invoice.amount_remaining, currency },
    issuedAt: iso(invoice.created),
    periodStart: iso(invoice.period_start),
    periodEnd: iso(invoice.period_end),
    pdfUrl: invoice.invoice_pdf ?? null,
    hostedUrl: invoice.hosted_invoice_url ?? null,
  };
};
