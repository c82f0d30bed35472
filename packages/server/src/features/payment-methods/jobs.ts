import type { InboxEvent } from '../../platform/inbox.ts';
import type { Jobs } from '../../platform/jobs.ts';
import type { MethodStore } from './ports.ts';
import type { PaymentMethodService } from './service.ts';

/** What says that a customer's methods, or what they pay, may have changed. */
const telling =
  /^(setup_intent\.succeeded|payment_method\.|customer\.updated$|customer\.subscription\.(created|deleted)$)/;

/** Whether an event of that type sets anything off here. */
export const tells = (type: string): boolean => telling.test(type);

interface Told {
  readonly data: {
    readonly object: { readonly object?: string; readonly id?: string; readonly customer?: string | null };
    readonly previous_attributes?: { readonly customer?: string | null };
  };
}

/** A method that was detached names its customer only in what was before. */
function customerOf(body: unknown): string | undefined {
  const { object, previous_attributes: before } = (body as Told).data;
  return (object.object === 'customer' ? object.id : (object.customer ?? before?.customer)) ?? undefined;
}

/** What a webhook of Stripe sets off: it says only that something changed, so what has changed is looked up. */
export const paymentMethodEvents =
  (service: Pick<PaymentMethodService, 'noticed'>, store: Pick<MethodStore, 'accountOfCustomer'>) =>
  async ({ type, body }: InboxEvent): Promise<void> => {
    if (!tells(type)) return;
    const customer = customerOf(body);
    const account = customer && (await store.accountOfCustomer(customer));
    if (account) await service.noticed(account);
  };

/** What works without a request. Before `jobs.start`. */
export function paymentMethodJobs(
  jobs: Jobs,
  work: {
    recover(): Promise<unknown>;
    expiries(): Promise<unknown>;
    forget(): Promise<unknown>;
  },
): void {
  jobs.every('payment-methods.recover', '* * * * *', async () => {
    await work.recover();
  });
  jobs.every('payment-methods.expiries', '23 7 * * *', async () => {
    await work.expiries();
  });
  jobs.every('payment-methods.forget', '41 3 * * *', async () => {
    await work.forget();
  });
}
