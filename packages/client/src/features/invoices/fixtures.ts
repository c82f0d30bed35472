import type { Invoice, InvoicePayment } from './schema.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });

const open: Invoice = {
  id: 'in_open',
  number: 'ACME-0009',
  status: 'open',
  total: usd(19_900),
  amountDue: usd(19_900),
  issuedAt: '2026-11-01T09:00:00Z',
  periodStart: '2026-11-01T09:00:00Z',
  periodEnd: '2026-12-01T09:00:00Z',
  pdfUrl: null,
  hostedUrl: null,
};
const paid: Invoice = { ...open, id: 'in_paid', number: 'ACME-0008', status: 'paid', amountDue: usd(0) };

const payments = {
  paid: { invoice: { ...open, status: 'paid', amountDue: usd(0) }, status: 'paid', failure: null },
  processing: { invoice: open, status: 'processing', failure: null },
  requires_action: { invoice: open, status: 'requires_action', failure: null, clientSecret: 'pi_open_secret_demo' },
  requires_payment_method: {
    invoice: open,
    status: 'requires_payment_method',
    failure: { code: 'card_declined', declineCode: 'insufficient_funds' },
  },
} satisfies Record<InvoicePayment['status'], InvoicePayment>;

/** Invoices, and how paying one may go. */
export const invoiceFixtures = { open, paid, payments };
