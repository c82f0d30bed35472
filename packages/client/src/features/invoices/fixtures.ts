import type { Archive, Invoice, InvoicePage, InvoicePayment, Upcoming } from './schema.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });

const open: Invoice = {
  id: 'in_open',
  number: 'ACME-0009',
  status: 'open',
  total: usd(19_900),
  amountDue: usd(19_900),
  amountPaid: usd(0),
  issuedAt: '2026-11-01T09:00:00Z',
  paidAt: null,
  periodStart: '2026-11-01T09:00:00Z',
  periodEnd: '2026-12-01T09:00:00Z',
  description: 'Professional, monthly',
  failure: null,
  pending: null,
  pdfUrl: 'https://pay.example/invoice/in_open/pdf',
  hostedUrl: 'https://pay.example/invoice/in_open',
};
const declined: Invoice = { ...open, failure: { code: 'card_declined', declineCode: 'insufficient_funds' } };
const processing: Invoice = { ...open, pending: 'processing' };
const challenged: Invoice = { ...open, pending: 'requires_action' };

const past = (month: number, changes: Partial<Invoice> = {}): Invoice => {
  const at = (ahead: number) => new Date(Date.UTC(2026, month - 1 + ahead, 1, 9)).toISOString().replace('.000', '');
  const id = `in_${2026 * 12 + month}`;
  return {
    ...open,
    id,
    number: `ACME-${String(Math.max(1, month - 2)).padStart(4, '0')}`,
    status: 'paid',
    amountDue: usd(0),
    amountPaid: usd(19_900),
    issuedAt: at(0),
    paidAt: at(0),
    periodStart: at(0),
    periodEnd: at(1),
    pdfUrl: `https://pay.example/invoice/${id}/pdf`,
    hostedUrl: `https://pay.example/invoice/${id}`,
    ...changes,
  };
};
const paid = past(10);

const voided = past(7, { status: 'void', paidAt: null, amountPaid: usd(0), pdfUrl: null, hostedUrl: null });
const uncollectible = past(6, { status: 'uncollectible', paidAt: null, amountDue: usd(19_900), amountPaid: usd(0) });
const credit = past(5, { total: usd(-4_250), amountPaid: usd(0), description: 'Credit for unused time on Enterprise' });

const pageOf = (items: readonly Invoice[]): InvoicePage => ({
  items: [...items],
  nextCursor: null,
  since: '2025-03-01T09:00:00Z',
});

/** `count` paid invoices of a month each, newest first: the long list that must stay smooth. */
const many = (count: number): Invoice[] =>
  Array.from({ length: count }, (_, index) => ({
    ...past(10 - index),
    id: `in_many_${index}`,
    number: `ACME-${String(count - index).padStart(5, '0')}`,
  }));

const upcoming: Upcoming = {
  upcoming: {
    total: usd(19_900),
    amountDue: usd(14_900),
    at: '2026-12-01T09:00:00Z',
    lines: [
      {
        kind: 'item',
        description: '1 × Professional (at $199.00 / month)',
        amount: usd(19_900),
        periodStart: '2026-12-01T09:00:00Z',
        periodEnd: '2027-01-01T09:00:00Z',
      },
      {
        kind: 'balance',
        description: 'Applied balance',
        amount: usd(-5_000),
        periodStart: '2026-12-01T09:00:00Z',
        periodEnd: '2027-01-01T09:00:00Z',
      },
    ],
  },
  reason: null,
  endsAt: null,
};
const ending: Upcoming = { upcoming: null, reason: 'ends', endsAt: '2026-12-01T09:00:00Z' };
const nothing: Upcoming = { upcoming: null, reason: 'none', endsAt: null };

const payments = {
  paid: {
    invoice: { ...open, status: 'paid', amountDue: usd(0), amountPaid: usd(19_900) },
    status: 'paid',
    failure: null,
  },
  processing: { invoice: processing, status: 'processing', failure: null },
  requires_action: {
    invoice: challenged,
    status: 'requires_action',
    failure: null,
    clientSecret: 'pi_open_secret_demo',
  },
  requires_payment_method: {
    invoice: declined,
    status: 'requires_payment_method',
    failure: { code: 'card_declined', declineCode: 'insufficient_funds' },
  },
} satisfies Record<InvoicePayment['status'], InvoicePayment>;

const preparing: Archive = {
  id: 'arc_2026',
  year: 2026,
  status: 'preparing',
  done: 4,
  total: 11,
  url: null,
  expiresAt: '2026-11-22T09:00:00Z',
};
const archives = {
  counting: { ...preparing, done: 0, total: 0 },
  preparing,
  ready: {
    ...preparing,
    status: 'ready',
    done: 11,
    url: 'https://portal.example/api/billing/invoices/archives/arc_2026/file/demo',
  },
  failed: { ...preparing, status: 'failed' },
} satisfies Record<string, Archive>;

const some = [open, paid, past(9), past(8), voided, uncollectible, credit];

/** Invoices, how paying one may go, and what is made of them. */
export const invoiceFixtures = {
  open,
  declined,
  processing,
  challenged,
  paid,
  voided,
  uncollectible,
  credit,
  page: pageOf(some),
  settled: pageOf(some.slice(1)),
  none: pageOf([]),
  pageOf,
  many,
  upcoming,
  ending,
  nothing,
  payments,
  archives,
};
