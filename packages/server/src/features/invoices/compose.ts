import { invoiceErrors, isVaraiError } from '@varai/client';
import { sayingSilence } from '../../platform/stripe-silence.ts';
import type { PlanName } from '../../platform/stripe-line.ts';
import type { Accounts } from '../../platform/accounts.ts';
import type { InboxEvent } from '../../platform/inbox.ts';
import type { Notifications } from '../../platform/notifications.ts';
import type { StripeConnection } from '../../platform/stripe.ts';
import { composeArchives, type ArchiveParts } from './archive/compose.ts';
import { gonePage } from './archive/gone-page.ts';
import { tellingFailures } from './failed.ts';
import { invoiceRoutes } from './routes.ts';
import { createInvoiceService, type InvoicePorts } from './service.ts';
import { stripeInvoices } from './stripe.ts';

type InvoiceParts = Omit<InvoicePorts & ArchiveParts, 'provider'> & {
  readonly accounts: Accounts;
  readonly notifications: Notifications;
  readonly planName: PlanName;
};

/** The feature put together, with what a webhook sets off and how a file is opened. Before `jobs.start`. */
export function composeInvoices(stripe: StripeConnection, parts: InvoiceParts) {
  const ports = {
    ...parts,
    customer: onStripe(parts.customer),
    provider: sayingSilence(stripeInvoices(stripe, parts.planName)),
  };
  const archives = composeArchives(ports);
  const tell = tellingFailures(ports);
  return {
    routes: invoiceRoutes(createInvoiceService(ports), archives.service),
    async events(event: InboxEvent): Promise<void> {
      await archives.events(event);
      await tell(event);
    },
    /** What is downloaded at `archivePath`, and the page for a person whose link has expired. */
    gone: gonePage,
    download: ({ permit = '' }: Record<string, string>) => archives.service.open(permit),
  };
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
