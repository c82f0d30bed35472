import type Stripe from 'stripe';
import { idOf } from '../../platform/stripe-id.ts';
import type { PlanName } from '../../platform/stripe-line.ts';
import type { InvoiceProvider, ListOrder } from './ports.ts';
import { intentOf, invoiceOf } from './stripe-invoice.ts';
import { upcomingInvoice } from './stripe-upcoming.ts';

interface Failure {
  readonly code?: string;
  readonly statusCode?: number;
}

const missing = ({ code, statusCode }: Failure): boolean => code === 'resource_missing' && statusCode !== 400;

const seconds = (date: Date | undefined): number | undefined => date && Math.floor(date.getTime() / 1000);

const range = ({ from, to }: ListOrder): { created?: Stripe.RangeQueryParam } => {
  const [gte, lt] = [seconds(from), seconds(to)];
  if (gte === undefined && lt === undefined) return {};
  return { created: { ...(gte !== undefined && { gte }), ...(lt !== undefined && { lt }) } };
};

/** A change of plan and a purchase are made by somebody, who is told at once how the payment went. */
const unattended: ReadonlySet<Stripe.Invoice.BillingReason | null> = new Set([
  'automatic_pending_invoice_item_invoice',
  'subscription',
  'subscription_create',
  'subscription_cycle',
  'subscription_threshold',
]);

/** Intents that are asked for at the same time. */
const atOnce = 5;

export const stripeInvoices = (stripe: Stripe, planName?: PlanName): InvoiceProvider => {
  /**
   * The intents of open invoices that were tried: by one call the newest hundred of the customer since the oldest of them,
   * and what that leaves out one by one, a few at a time. Never more calls than the page has such invoices, and one.
   */
  async function paymentsOf(customer: string, invoices: readonly Stripe.Invoice[]) {
    const tried = invoices.filter(({ status, attempted }) => status === 'open' && attempted);
    if (tried.length === 0) return new Map<string, Stripe.PaymentIntent>();
    const since = Math.min(...tried.map(({ created }) => created));
    const { data } = await stripe.paymentIntents.list({ customer, created: { gte: since }, limit: 100 });
    const found = new Map(data.map((intent) => [intent.id, intent]));
    const absent = tried.flatMap((invoice) => intentOf(invoice) ?? []).filter((id) => !found.has(id));
    for (let from = 0; from < absent.length; from += atOnce) {
      const some = absent.slice(from, from + atOnce).map((id) => stripe.paymentIntents.retrieve(id));
      for (const intent of await Promise.all(some)) found.set(intent.id, intent);
    }
    return found;
  }

  return {
    async list(customer, order) {
      const { status, after, limit } = order;
      try {
        const { data, has_more: more } = await stripe.invoices.list({
          customer,
          limit,
          expand: ['data.payments'],
          ...range(order),
          ...(status && { status }),
          ...(after !== undefined && { starting_after: after }),
        });
        const payments = await paymentsOf(customer, data);
        const shown = data.filter((invoice) => invoice.status !== 'draft');
        return {
          invoices: shown.map((invoice) => invoiceOf(invoice, payments.get(intentOf(invoice) ?? ''), planName)),
          next: more ? (data.at(-1)?.id ?? null) : null,
        };
      } catch (error) {
        if (after !== undefined && (error as Failure).code === 'resource_missing') return undefined;
        throw error;
      }
    },

    async since(customer) {
      const found = await stripe.customers.retrieve(customer);
      return new Date(found.deleted ? 0 : found.created * 1000);
    },

    async find(customer, id) {
      try {
        const invoice = await stripe.invoices.retrieve(id, { expand: ['payments', 'confirmation_secret'] });
        if (!invoice.customer || idOf(invoice.customer) !== customer || invoice.status === 'draft') return undefined;
        const intent = intentOf(invoice);
        const payment = intent && invoice.status === 'open' ? await stripe.paymentIntents.retrieve(intent) : undefined;
        return {
          invoice: invoiceOf(invoice, payment, planName),
          payment: payment?.status ?? null,
          clientSecret: invoice.confirmation_secret?.client_secret,
          attempts: invoice.attempt_count,
          nextAttemptAt: invoice.next_payment_attempt === null ? null : new Date(invoice.next_payment_attempt * 1000),
          unattended: unattended.has(invoice.billing_reason),
        };
      } catch (error) {
        if (missing(error as Failure)) return undefined;
        throw error;
      }
    },

    upcoming: (customer) => upcomingInvoice(stripe, customer, planName),

    async pay(customer, id, method, idempotencyKey) {
      if (method !== undefined && !(await owns(stripe, customer, method))) return 'no_method';
      try {
        const chosen = method === undefined ? {} : { payment_method: method };
        await stripe.invoices.pay(id, { off_session: false, ...chosen }, { idempotencyKey });
      } catch (error) {
        const { statusCode, code } = error as Failure;
        // declined, or paid in the meantime
        if (statusCode !== 402 && statusCode !== 400) throw error;
        if (code === 'resource_missing') return 'nobody_to_charge';
      }
      return 'attempted';
    },
  };
};

async function owns(stripe: Stripe, customer: string, method: string): Promise<boolean> {
  try {
    const { customer: owner } = await stripe.paymentMethods.retrieve(method);
    return owner !== null && idOf(owner) === customer;
  } catch (error) {
    if (missing(error as Failure)) return false;
    throw error;
  }
}
