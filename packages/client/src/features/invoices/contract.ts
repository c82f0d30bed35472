import { endpoint } from '../../core/contract.ts';
import { defineErrors } from '../../core/error.ts';
import { invoiceReads } from './reads.ts';
import type { Archive, Invoice, InvoicePayment } from './schema.ts';

export type {
  Archive,
  Invoice,
  InvoiceListInput,
  InvoicePage,
  InvoicePayment,
  InvoiceStatus,
  Upcoming,
  UpcomingInvoice,
} from './schema.ts';

const component = 'invoices';

export const invoices = {
  ...invoiceReads,
  find: endpoint<{ id: string }, Invoice>({
    method: 'GET',
    path: '/api/billing/invoices/:id',
    component,
    summary: 'One invoice, as the provider has it now',
  }),
  pay: endpoint<{ id: string; paymentMethodId?: string | undefined }, InvoicePayment>({
    method: 'POST',
    path: '/api/billing/invoices/:id/pay',
    component,
    summary: 'Pay an open invoice',
  }),
  archive: endpoint<{ year: number }, Archive>({
    method: 'POST',
    path: '/api/billing/invoices/archives',
    component,
    summary: 'Prepare a year’s invoices as one archive, or find the one that is prepared',
  }),
  findArchive: endpoint<{ id: string }, Archive>({
    method: 'GET',
    path: '/api/billing/invoices/archives/:id',
    component,
    summary: 'How far an archive is, and where it can be downloaded',
  }),
  removeArchive: endpoint<{ id: string }, { done: true }>({
    method: 'DELETE',
    path: '/api/billing/invoices/archives/:id',
    component,
    summary: 'Stop preparing an archive, or delete it',
  }),
};

export const invoiceErrors = defineErrors('invoices', {
  not_found: 404,
  not_open: 409,
  method_not_found: 404,
  archive_not_found: 404,
  rail_unsupported: 501,
});
