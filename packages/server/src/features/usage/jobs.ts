import type { InboxEvent } from '../../platform/inbox.ts';
import type { Jobs } from '../../platform/jobs.ts';
import { eachInTurn } from '../../platform/turns.ts';
import type { PurchaseService } from './purchase.ts';
import { tellJob } from './record.ts';
import type { UsageService } from './service.ts';
import { marks } from './stripe.ts';

/** The job that holds usage against a plan that changed; the subscription's feature enqueues it with the change. */
export const reviewJob = 'usage.review';

export interface UsageWork {
  readonly tell: (account: string) => Promise<void>;
  readonly usage: Pick<UsageService, 'review'>;
  readonly close: () => Promise<number>;
  readonly purge: () => Promise<void>;
  readonly push: { run(): Promise<void>; purge(): Promise<void> } | null;
  readonly purchases: Pick<PurchaseService, 'recover'> | null;
}

/** What works without a request. Before `jobs.start`. */
export function usageJobs(jobs: Jobs, { tell, usage, close, purge, push, purchases }: UsageWork): void {
  jobs.on<{ accounts: readonly string[] }>(tellJob, async ({ accounts }) => {
    await eachInTurn(accounts, tell);
  });
  jobs.on<{ account: string }>(reviewJob, ({ account }) => usage.review(account));
  jobs.every('usage.close', '*/5 * * * *', async () => {
    await close();
  });
  jobs.every('usage.purge', '41 * * * *', async () => {
    await purge();
    await push?.purge();
  });
  if (push) jobs.every('usage.push', '* * * * *', () => push.run());
  if (purchases) jobs.every('usage.purchases', '* * * * *', () => purchases.recover());
}

/** What a webhook of Stripe sets off: the event says only that a purchase's invoice changed, so it is looked at. */
export const usageEvents =
  (purchases: Pick<PurchaseService, 'settle'>) =>
  async ({ type, body }: InboxEvent): Promise<void> => {
    if (!type.startsWith('invoice.')) return;
    const { metadata } = (body as { data: { object: { metadata?: Record<string, string> | null } } }).data.object;
    const account = metadata?.[marks.account];
    const purchase = metadata?.[marks.purchase];
    if (account !== undefined && purchase !== undefined) await purchases.settle(account, purchase);
  };
