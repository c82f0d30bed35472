import { sayingSilence } from '../../platform/stripe-silence.ts';
import type { StripeConnection } from '../../platform/stripe.ts';
import { invoiceRoutes } from './routes.ts';
import { createInvoiceService, type InvoicePorts } from './service.ts';
import { stripeInvoices } from './stripe.ts';

/** The feature put together. */
export const composeInvoices = (stripe: StripeConnection, ports: Omit<InvoicePorts, 'provider'>) =>
  invoiceRoutes(createInvoiceService({ ...ports, provider: sayingSilence(stripeInvoices(stripe)) }));
