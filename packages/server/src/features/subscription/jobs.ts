import type { InboxEvent } from '../../platform/inbox.ts';
import type { Jobs } from '../../platform/jobs.ts';
import type { SubscriptionService } from './service.ts';
import type { SubscriptionStore } from './ports.ts';

/** The job that drives one change; the store enqueues it with the change. */
export const driveJob = 'subscription.drive';

/** What works without a request: changes under way, and once a minute whatever was missed. Before `jobs.start`. */
export function subscriptionJobs(jobs: Jobs, service: Pick<SubscriptionService, 'drive' | 'recover'>): void {
  jobs.on<{ account: string; change: string }>(driveJob, ({ account, change }) => service.drive(account, change));
  jobs.every('subscription.recover', '* * * * *', async () => {
    await service.recover();
  });
}

/** Once a minute, whatever webhooks of shops have missed. Before `jobs.start`. */
export const shopifyJobs = (jobs: Jobs, service: Pick<SubscriptionService, 'recover'>): void =>
  jobs.every('subscription.shopify', '* * * * *', async () => {
    await service.recover();
  });

/** What a webhook of Stripe sets off: the event says only that something changed, so what has changed is looked up. */
export const subscriptionEvents =
  (service: Pick<SubscriptionService, 'reconcile'>, store: Pick<SubscriptionStore, 'accountOfCustomer'>) =>
  async ({ body }: InboxEvent): Promise<void> => {
    const customer = customerOf(body);
    const account = customer && (await store.accountOfCustomer(customer));
    if (account) await service.reconcile(account);
  };

function customerOf(body: unknown): string | undefined {
  const object = (body as { data?: { object?: { object?: string; id?: string; customer?: unknown } } } | null)?.data
    ?.object;
  if (object?.object === 'customer') return object.id;
  return typeof object?.customer === 'string' ? object.customer : undefined;
}
