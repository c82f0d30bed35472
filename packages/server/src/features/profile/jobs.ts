import type { InboxEvent } from '../../platform/inbox.ts';
import type { Jobs } from '../../platform/jobs.ts';
import type { ProfileStore } from './ports.ts';

/** Brings one account's profile and the provider's customer together. */
export const syncJob = 'profile.sync';

/** Asks the register about one account's tax ids. */
export const registerJob = 'profile.register';

export interface ProfileWork {
  sync(account: string): Promise<void>;
  askRegister(account: string): Promise<void>;
  recover(): Promise<void>;
}

/** What works without a request. Before `jobs.start`. */
export function profileJobs(jobs: Jobs, work: ProfileWork): void {
  jobs.on<{ account: string }>(syncJob, ({ account }) => work.sync(account));
  jobs.on<{ account: string }>(registerJob, ({ account }) => work.askRegister(account));
  jobs.every('profile.recover', '* * * * *', () => work.recover());
}

interface CustomerEvent {
  readonly data: { readonly object: { readonly id: string; readonly customer?: string | null } };
}

/** What a webhook of Stripe sets off: that something changed is enough, what has changed is looked up. */
export const profileEvents =
  (store: Pick<ProfileStore, 'accountOfCustomer' | 'want'>, sync: (account: string) => Promise<void>) =>
  async ({ type, body }: InboxEvent): Promise<void> => {
    const about = type === 'customer.updated' || type.startsWith('customer.tax_id.');
    if (!about) return;
    const { id, customer } = (body as CustomerEvent).data.object;
    const account = await store.accountOfCustomer(type === 'customer.updated' ? id : (customer ?? ''));
    if (!account) return;
    await store.want(account);
    await sync(account);
  };
