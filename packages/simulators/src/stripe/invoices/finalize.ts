import type { Stripe } from 'stripe';
import { moveBalance } from '../customers/balance.ts';
import { alter, emit } from '../events.ts';
import { invalid } from '../http/failure.ts';
import { newIntent } from '../payments/intent.ts';
import { find, identifier, idOf, now, token, type World } from '../world.ts';
import { endingBalance, newInvoice, type Draft } from './invoice.ts';

/** The method that an invoice is charged to: the subscription's, else the customer's. */
export function defaultMethod(world: World, invoice: Stripe.Invoice): string | null {
  const details = invoice.parent?.subscription_details;
  const subscription = details ? world.tables.subscriptions[idOf(details.subscription)] : undefined;
  const customer = find(world, 'customers', customerOf(invoice));
  const method = subscription?.default_payment_method ?? customer.invoice_settings.default_payment_method;
  return method ? idOf(method) : null;
}

export const customerOf = (invoice: Stripe.Invoice): string => (invoice.customer ? idOf(invoice.customer) : '');

/** Keeps an invoice, numbers it, settles the customer's balance with it and opens it for payment. */
export function issue(world: World, draft: Draft): Stripe.Invoice {
  const invoice = newInvoice(world, draft);
  world.tables.invoices[invoice.id] = invoice;
  emit(world, 'invoice.created', invoice);
  return finalize(world, invoice);
}

export function finalize(world: World, invoice: Stripe.Invoice): Stripe.Invoice {
  if (invoice.status !== 'draft')
    throw invalid(
      "This invoice is already finalized, you can't re-finalize a non-draft invoice.",
      undefined,
      'invoice_not_editable',
    );
  const customer = find(world, 'customers', customerOf(invoice));
  customer.currency ??= invoice.currency;
  const sequence = customer.next_invoice_sequence ?? 1;
  customer.next_invoice_sequence = sequence + 1;
  alter(world, 'invoice.finalized', invoice, (row) => {
    row.status = 'open';
    row.number = `${customer.invoice_prefix ?? 'VARAI'}-${String(sequence).padStart(4, '0')}`;
    row.starting_balance = customer.balance;
    row.ending_balance = endingBalance(row);
    row.effective_at = now(world);
    row.status_transitions.finalized_at = now(world);
    const key = token(world, 32);
    row.hosted_invoice_url = `${world.url}/i/${row.id}/${key}`;
    row.invoice_pdf = `${world.url}/i/${row.id}/${key}/pdf`;
  });
  const moved = (invoice.ending_balance ?? 0) - customer.balance;
  if (moved !== 0) {
    const credit = invoice.total < 0;
    moveBalance(world, customer, moved, 'applied_to_invoice', {
      invoice: invoice.id,
      description: credit ? `Credit of invoice ${invoice.number ?? ''}` : null,
    });
  }
  if (invoice.amount_due > 0) openPayment(world, invoice);
  return invoice;
}

export function openPayment(world: World, invoice: Stripe.Invoice): void {
  const intent = newIntent(world, {
    amount: invoice.amount_due,
    currency: invoice.currency,
    customer: customerOf(invoice),
    method: defaultMethod(world, invoice),
    description: invoice.billing_reason === 'subscription_create' ? 'Subscription creation' : 'Subscription update',
  });
  world.tables.intentInvoices[intent.id] = invoice.id;
  const payment: Stripe.InvoicePayment = {
    id: identifier(world, 'inpay'),
    object: 'invoice_payment',
    amount_paid: null,
    amount_requested: invoice.amount_due,
    created: now(world),
    currency: invoice.currency,
    invoice: invoice.id,
    is_default: true,
    livemode: false,
    payment: { payment_intent: intent.id, type: 'payment_intent' },
    status: 'open',
    status_transitions: { canceled_at: null, paid_at: null },
  };
  world.tables.invoicePayments[payment.id] = payment;
}
