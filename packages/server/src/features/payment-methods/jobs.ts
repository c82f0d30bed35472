import type { Inbox } from '../../platform/inbox.ts';
import type { PaymentMethodService } from './service.ts';

interface SetupSucceeded {
  readonly data: { readonly object: { readonly customer?: string | null; readonly payment_method?: string | null } };
}

/** A card that was set up while there is no default becomes it. Before `jobs.start`. */
export function paymentMethodJobs(inbox: Inbox, service: PaymentMethodService): void {
  inbox.on('stripe', async ({ type, body }) => {
    if (type !== 'setup_intent.succeeded') return;
    const { customer, payment_method: method } = (body as SetupSucceeded).data.object;
    if (customer && method) await service.added(customer, method);
  });
}
