import type { Stripe } from 'stripe';
import { find, now, token, during, type World } from '../world.ts';
import { openPayment } from './finalize.ts';
import { newInvoice } from './invoice.ts';

/** Invoices as if the customer had been there for long. Times are those of the simulator. */
export interface PastInvoices {
  readonly count: number;
  /** How far apart they are; the newest is one step old. */
  readonly every?: 'day' | 'hour' | 'month';
  /** Minor units of `currency`, which is lower case. */
  readonly amount?: number;
  readonly currency?: string;
  readonly description?: string;
  /** How the newest ones stand, newest first; all others are paid. */
  readonly newest?: readonly ('draft' | 'open' | 'paid' | 'uncollectible' | 'void')[];
}

const stepBack = (from: number, every: 'day' | 'hour' | 'month', steps: number): number => {
  if (every !== 'month') return from - steps * (every === 'day' ? 86_400 : 3600);
  const date = new Date(from * 1000);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - steps);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return Math.floor(date.getTime() / 1000);
};

/** Keeps them, oldest first, and makes the customer as old as the oldest. No event tells of what is long past. */
export function keepPastInvoices(world: World, id: string, past: PastInvoices): void {
  const { count, every = 'month', newest = [] } = past;
  const customer = find(world, 'customers', id, 'customer');
  const today = now(world);
  for (let steps = count; steps >= 1; steps -= 1) {
    const issued = stepBack(today, every, steps);
    customer.created = Math.min(customer.created, issued);
    during(world, issued, () => keep(world, customer, past, stepBack(today, every, steps - 1), newest[steps - 1]));
  }
}

function keep(
  world: World,
  customer: Stripe.Customer,
  { amount = 19_900, currency = 'usd', description = '1 × Professional (at $199.00 / month)' }: PastInvoices,
  end: number,
  status: Stripe.Invoice.Status = 'paid',
): void {
  const start = now(world);
  const entry = { amount, description, start, end, quantity: 1, price: null, subscription: null, item: null };
  const invoice = newInvoice(world, {
    customer: { ...customer, balance: 0 },
    currency,
    subscription: null,
    reason: 'subscription_cycle',
    entries: [{ ...entry, proration: false }],
    periodStart: start,
    periodEnd: end,
    automaticTax: false,
  });
  world.tables.invoices[invoice.id] = invoice;
  const sequence = customer.next_invoice_sequence ?? 1;
  customer.next_invoice_sequence = sequence + 1;
  if (status === 'draft') return;
  const address = `${world.url}/i/${invoice.id}/${token(world, 32)}`;
  Object.assign(invoice, {
    number: `${customer.invoice_prefix ?? 'VARAI'}-${String(sequence).padStart(4, '0')}`,
    status,
    ending_balance: 0,
    effective_at: start,
    hosted_invoice_url: address,
    invoice_pdf: `${address}/pdf`,
  });
  const { status_transitions: moments } = invoice;
  moments.finalized_at = start;
  if (status === 'open') openPayment(world, invoice);
  if (status === 'paid') {
    Object.assign(invoice, { attempted: true, attempt_count: 1, amount_paid: amount, amount_remaining: 0 });
    moments.paid_at = start;
  }
  if (status === 'void') moments.voided_at = start;
  if (status === 'uncollectible') moments.marked_uncollectible_at = start;
}
