import type { Stripe } from 'stripe';
import { invalid } from '../http/failure.ts';
import { listOn } from '../http/listing.ts';
import { identifier, now, type World } from '../world.ts';
import { newLine, type Entry } from './line.ts';
import { totalTaxes, type Taxation } from './tax.ts';

export interface Draft {
  customer: Stripe.Customer;
  currency: string;
  subscription: Stripe.Subscription | null;
  reason: NonNullable<Stripe.Invoice.BillingReason>;
  entries: Entry[];
  periodStart: number;
  periodEnd: number;
  automaticTax: boolean;
  /** The subscription's unless given. */
  taxRates?: Stripe.TaxRate[];
  /** The customer's unless given. */
  discount?: Stripe.Discount | null;
  id?: string;
}

/** Where to tax, or Stripe's refusal when nobody knows where the customer is. */
export function taxationOf(
  customer: Stripe.Customer,
  enabled: boolean,
  rates: readonly Stripe.TaxRate[] = [],
): Taxation {
  const exempt = customer.tax_exempt === 'exempt' || customer.tax_exempt === 'reverse';
  if (!enabled) return { country: undefined, exempt, rates };
  const country = customer.address?.country;
  if (!country) {
    throw invalid(
      "The customer's location isn't recognized. Set a valid customer address in order to automatically calculate tax.",
      'automatic_tax[enabled]',
      'customer_tax_location_invalid',
    );
  }
  return { country, exempt, rates: [] };
}

/** An invoice in draft, computed but not kept: previews are made by it too. */
export function newInvoice(world: World, draft: Draft): Stripe.Invoice {
  const { customer, currency, subscription } = draft;
  const id = draft.id ?? identifier(world, 'in');
  const rates = draft.taxRates ?? subscription?.default_tax_rates ?? [];
  const taxation = taxationOf(customer, draft.automaticTax, rates);
  const discount = draft.discount === undefined ? customer.discount : draft.discount;
  const lines = draft.entries.map((entry) => newLine(world, entry, currency, id, taxation, discount));
  const subtotal = lines.reduce((sum, line) => sum + line.amount, 0);
  const taxes = totalTaxes(lines);
  const added = taxes.reduce((sum, tax) => sum + (tax.tax_behavior === 'exclusive' ? tax.amount : 0), 0);
  const included = taxes.reduce((sum, tax) => sum + (tax.tax_behavior === 'inclusive' ? tax.amount : 0), 0);
  const off = lines.reduce((sum, line) => sum + (line.discount_amounts?.[0]?.amount ?? 0), 0);
  const total = subtotal - off + added;
  const due = Math.max(0, total + customer.balance);
  return {
    id,
    object: 'invoice',
    account_country: 'US',
    account_name: 'VARAi',
    account_tax_ids: null,
    amount_due: due,
    amount_overpaid: 0,
    amount_paid: 0,
    amount_remaining: due,
    amount_shipping: 0,
    application: null,
    attempt_count: 0,
    attempted: false,
    auto_advance: true,
    automatic_tax: {
      disabled_reason: null,
      enabled: draft.automaticTax,
      liability: draft.automaticTax ? { type: 'self' } : null,
      provider: draft.automaticTax ? 'stripe' : null,
      status: draft.automaticTax ? 'complete' : null,
    },
    automatically_finalizes_at: null,
    billing_reason: draft.reason,
    collection_method: subscription?.collection_method ?? 'charge_automatically',
    created: now(world),
    currency,
    custom_fields: null,
    customer: customer.id || null,
    customer_account: null,
    customer_address: customer.address ?? null,
    customer_email: customer.email,
    customer_name: customer.name ?? null,
    customer_phone: customer.phone ?? null,
    customer_shipping: null,
    customer_tax_exempt: customer.tax_exempt ?? 'none',
    customer_tax_ids: [],
    default_payment_method: null,
    default_source: null,
    default_tax_rates: rates,
    description: null,
    discounts: discount && off > 0 ? [discount.id] : [],
    due_date: null,
    effective_at: null,
    ending_balance: null,
    footer: customer.invoice_settings.footer,
    from_invoice: null,
    hosted_invoice_url: null,
    invoice_pdf: null,
    issuer: { type: 'self' },
    last_finalization_error: null,
    latest_revision: null,
    lines: listOn(lines, `/v1/invoices/${id}/lines`),
    livemode: false,
    metadata: {},
    next_payment_attempt: null,
    number: null,
    on_behalf_of: null,
    parent: subscription
      ? {
          quote_details: null,
          subscription_details: { metadata: { ...subscription.metadata }, subscription: subscription.id },
          type: 'subscription_details',
        }
      : null,
    payment_settings: { default_mandate: null, payment_method_options: null, payment_method_types: null },
    period_end: draft.periodEnd,
    period_start: draft.periodStart,
    post_payment_credit_notes_amount: 0,
    pre_payment_credit_notes_amount: 0,
    receipt_number: null,
    rendering: null,
    shipping_cost: null,
    shipping_details: null,
    starting_balance: customer.balance,
    statement_descriptor: null,
    status: 'draft',
    status_transitions: { finalized_at: null, marked_uncollectible_at: null, paid_at: null, voided_at: null },
    subtotal,
    subtotal_excluding_tax: subtotal - included,
    test_clock: customer.test_clock ?? null,
    total,
    total_discount_amounts: discount && off > 0 ? [{ amount: off, discount: discount.id }] : [],
    total_excluding_tax: total - added - included,
    total_pretax_credit_amounts: [],
    total_taxes: taxes,
    webhooks_delivered_at: null,
  };
}

/** What the customer's balance becomes by this invoice. */
export const endingBalance = (invoice: Stripe.Invoice): number => {
  const after = invoice.starting_balance + invoice.total;
  return Math.min(0, after);
};
