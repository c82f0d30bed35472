import type { InboxEvent } from '../../platform/inbox.ts';
import type { PaymentMethodService } from './service.ts';

interface SetupSucceeded {
  readonly data: { readonly object: { readonly customer?: string | null; readonly payment_method?: string | null } };
}

/** What a webhook of Stripe sets off: a card that was set up while there is no default becomes it. */
export const paymentMethodEvents =
  (service: Pick<PaymentMethodService, 'added'>) =>
  async ({ type, body }: InboxEvent): Promise<void> => {
    if (type !== 'setup_intent.succeeded') return;
    const { customer, payment_method: method } = (body as SetupSucceeded).data.object;
    if (customer && method) await service.added(customer, method);
  };
