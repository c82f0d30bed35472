import { endpoint } from '../../core/contract.ts';
import type { InvoiceListInput, InvoicePage, Upcoming } from './schema.ts';

const component = 'invoices';

/** What a page asks before the customer has asked anything; apart, since every page carries it. */
export const invoiceReads = {
  list: endpoint<InvoiceListInput, InvoicePage>({
    method: 'GET',
    path: '/api/billing/invoices',
    component,
    summary: 'The account’s invoices, newest first',
  }),
  upcoming: endpoint<void, Upcoming>({
    method: 'GET',
    path: '/api/billing/invoices/upcoming',
    component,
    summary: 'What will be billed next, as the provider previews it',
  }),
};
