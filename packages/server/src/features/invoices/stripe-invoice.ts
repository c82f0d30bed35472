import type { Invoice } from '@varai/client';
import type Stripe from 'stripe';
import { plainOrNull } from '../../platform/plain-text.ts';
import { idOf } from '../../platform/stripe-id.ts';
import { billedOf, type PlanName } from '../../platform/stripe-line.ts';

export const iso = (seconds: number): string => new Date(seconds * 1000).toISOString();

/** The intent that pays an invoice, where its payments were asked for. */
export function intentOf(invoice: Stripe.Invoice): string | undefined {
  const payments = invoice.payments?.data ?? [];
  const intent = (payments.find(({ is_default }) => is_default) ?? payments[0])?.payment.payment_intent;
  return intent ? idOf(intent) : undefined;
}

/** The plan of all that is charged, where that is one. */
function planOf({ description, lines }: Stripe.Invoice, planName: PlanName): string | undefined {
  const charged = lines.data.filter(({ amount }) => amount > 0).map((line) => billedOf(line, planName)?.plan);
  return description || new Set(charged).size !== 1 ? undefined : charged[0];
}

/** Stripe's invoice as ours; `payment` is the intent of an open one. */
export function invoiceOf(
  invoice: Stripe.Invoice,
  payment?: Stripe.PaymentIntent,
  planName: PlanName = () => undefined,
): Invoice {
  const currency = invoice.currency.toUpperCase();
  const open = invoice.status === 'open';
  const error = open ? payment?.last_payment_error : undefined;
  const waits = open && (payment?.status === 'processing' || payment?.status === 'requires_action');
  const { start, end } = periodOf(invoice);
  const plan = planOf(invoice, planName);
  const paidAt = invoice.status_transitions.paid_at;
  return {
    id: invoice.id,
    number: plainOrNull(invoice.number),
    status: (invoice.status ?? 'draft') as Invoice['status'], // safe: Stripe's five, by the contract
    total: { amount: invoice.total, currency },
    amountDue: { amount: invoice.amount_remaining, currency },
    amountPaid: { amount: invoice.amount_paid, currency },
    issuedAt: iso(invoice.created),
    paidAt: paidAt === null ? null : iso(paidAt),
    periodStart: iso(start),
    periodEnd: iso(end),
    description: plainOrNull(invoice.description) ?? plainOrNull(chargedIn(invoice)?.description),
    ...(plan !== undefined && { plan }),
    failure: error ? { code: error.code ?? error.type, declineCode: error.decline_code ?? null } : null,
    pending: waits ? (payment.status as 'processing' | 'requires_action') : null, // safe: one of the two above
    pdfUrl: invoice.invoice_pdf ?? null,
    hostedUrl: invoice.hosted_invoice_url ?? null,
  };
}

/** What it charges first: an upgrade begins with what it gives back. */
const chargedIn = ({ lines: { data } }: Stripe.Invoice) => data.find(({ amount }) => amount > 0) ?? data[0];

/** What its lines are for: Stripe's own period of a renewal is the one before. */
function periodOf({ lines, period_start: start, period_end: end }: Stripe.Invoice): { start: number; end: number } {
  const periods = lines.data.map(({ period }) => period);
  if (periods.length === 0) return { start, end };
  return {
    start: Math.min(...periods.map((period) => period.start)),
    end: Math.max(...periods.map((period) => period.end)),
  };
}
