import { endpoint } from '../../core/contract.ts';
import { defineErrors } from '../../core/error.ts';
import type { InvoicePayment } from './schema.ts';

export type { Invoice, InvoicePayment } from './schema.ts';

export const invoices = {
  pay: endpoint<{ id: string; paymentMethodId?: string | undefined }, InvoicePayment>({
    method: 'POST',
    path: '/api/billing/invoices/:id/pay',
    component: 'invoices',
    summary: 'Pay an open invoice',
  }),
};

export const invoiceErrors = defineErrors('invoices', { not_found: 404, not_open: 409, rail_unsupported: 501 });
