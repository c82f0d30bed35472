import { subscriptionErrors } from '@varai/client';
import type { RailName } from '../../platform/accounts.ts';
import type { SubscriptionService } from './service.ts';

/** The accounts' rails by name: each a whole service, or null where this server has no key or app for it. */
export type Rails = Readonly<Record<RailName, SubscriptionService | null>>;

/** What requests can ask for. */
export type SubscriptionRequests = Omit<SubscriptionService, 'reconcile' | 'recover' | 'drive'>;

/**
 * Sends every request to the account's rail. Throws `subscription/rail_unsupported` for one that this server does not have.
 * `railOf` is asked for each request: an account may move.
 */
export function onRail(rails: Rails, railOf: (account: string) => Promise<RailName>): SubscriptionRequests {
  async function pick(account: string): Promise<SubscriptionService> {
    const name = await railOf(account);
    const rail = rails[name];
    if (rail) return rail;
    const message = `This account is billed through ${name}, which which this server is not set up for. See SHOPIFY_CLIENT_ID and STRIPE_SECRET_KEY.`;
    throw subscriptionErrors.rail_unsupported({ message });
  }

  return {
    plans: async (account, locale) => (await pick(account)).plans(account, locale),
    current: async (account) => (await pick(account)).current(account),
    preview: async (account, input, locale) => (await pick(account)).preview(account, input, locale),
    confirm: async (account, quoteId, locale) => (await pick(account)).confirm(account, quoteId, locale),
    page: async (account, wish) => (await pick(account)).page(account, wish),
    read: async (account, id) => (await pick(account)).read(account, id),
    retry: async (account, input, attempt) => (await pick(account)).retry(account, input, attempt),
    keep: async (account, id) => (await pick(account)).keep(account, id),
    cancel: async (account, input, locale) => (await pick(account)).cancel(account, input, locale),
    resume: async (account, locale) => (await pick(account)).resume(account, locale),
  };
}
