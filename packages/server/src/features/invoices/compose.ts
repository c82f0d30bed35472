import { invoiceErrors, isVaraiError } from '@varai/client';
import { sayingSilence } from '../../platform/stripe-silence.ts';
import type { StripeConnection } from '../../platform/stripe.ts';
import { invoiceRoutes } from './routes.ts';
import { createInvoiceService, type InvoicePorts } from './service.ts';
import { stripeInvoices } from './stripe.ts';

/** The feature put together. */
export function composeInvoices(stripe: StripeConnection, ports: Omit<InvoicePorts, 'provider'>) {
  const provider = sayingSilence(stripeInvoices(stripe));
  return invoiceRoutes(createInvoiceService({ ...ports, customer: onStripe(ports.customer), provider }));
}

/** The refusal of another rail, in this feature's words. */
const onStripe =
  (customer: InvoicePorts['customer']): InvoicePorts['customer'] =>
  async (account) => {
    try {
      return await customer(account);
    } catch (error) {
      if (!isVaraiError(error) || !error.code.endsWith('/rail_unsupported')) throw error;
      throw invoiceErrors.rail_unsupported({
        message: 'This account is billed through Shopify, which keeps its invoices.',
        cause: error,
      });
    }
  };
