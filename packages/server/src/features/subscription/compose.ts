import { subscriptionErrors, type Subscription, type UsageMeter } from '@varai/client';
import type { Accounts } from '../../platform/accounts.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Crash } from '../../platform/crash.ts';
import type { Database } from '../../platform/database.ts';
import type { Jobs } from '../../platform/jobs.ts';
import type { Outbox } from '../../platform/outbox.ts';
import type { Signing } from '../../platform/signing.ts';
import type { StripeConnection } from '../../platform/stripe.ts';
import { ensureCustomer } from './customer.ts';
import { entitlementsOf } from './entitlement.ts';
import { subscriptionEvents, subscriptionJobs } from './jobs.ts';
import { createPriceList } from './prices.ts';
import { createQuoteSeal } from './quote.ts';
import { onRail } from './rail.ts';
import type { Mirrored } from './records.ts';
import { subscriptionRoutes } from './routes.ts';
import { createSubscriptionService, type SubscriptionService } from './service.ts';
import { postgresSubscriptionStore } from './store.ts';
import { stripeBilling } from './stripe.ts';

export interface SubscriptionParts {
  readonly database: Database;
  readonly accounts: Accounts;
  readonly jobs: Jobs;
  readonly outbox: Outbox;
  readonly signing: Signing;
  /** `null` without a key: then every account is refused with `subscription/rail_unsupported`. */
  readonly stripe: StripeConnection | null;
  readonly clock: Clock;
  readonly billingClock: Clock;
  readonly crash: Crash;
  readonly usage: (account: string) => Promise<readonly UsageMeter[]>;
  /** Called in the transaction that writes another plan, period or status. */
  readonly mirrored: Mirrored;
}

/** The feature put together, with what it offers to its neighbours. Before `jobs.start`. */
export function composeSubscription(parts: SubscriptionParts) {
  const { database, accounts, jobs, outbox, signing, stripe, clock, billingClock, crash, usage } = parts;
  const store = postgresSubscriptionStore({ database, accounts, jobs, outbox, mirrored: parts.mirrored });
  const service = stripe && stripeService(stripe);
  if (service) subscriptionJobs(jobs, service);

  function stripeService(connection: StripeConnection): SubscriptionService {
    const provider = stripeBilling(connection);
    const prices = createPriceList(provider, clock);
    return createSubscriptionService({
      store,
      provider,
      seal: createQuoteSeal(signing),
      prices,
      usage,
      clock,
      billingClock,
      crash,
    });
  }

  const railOf = async (account: string) => (await store.account(account))?.rail ?? 'stripe';
  return {
    routes: subscriptionRoutes(
      onRail({ stripe: service, 'shopify-app-pricing': null, 'shopify-billing': null }, railOf),
    ),
    /** What a webhook sets off. */
    events: service ? subscriptionEvents(service, store) : async () => {},
    /** What accounts may use; within the caller's transaction. */
    entitlements: entitlementsOf,
    /** The provider's customer, made on first need. Throws `subscription/rail_unsupported`. */
    async customer(account: string): Promise<string> {
      const owner = await store.account(account);
      if (!owner || !stripe || owner.rail !== 'stripe') throw subscriptionErrors.rail_unsupported();
      return ensureCustomer({ stripe, database, accounts }, owner);
    },
    /** What `GET /api/customer/subscription` answers. Throws as it does. */
    async current(account: string): Promise<Subscription> {
      const rail = await railOf(account);
      if (!service || rail !== 'stripe') throw subscriptionErrors.rail_unsupported();
      return service.current(account);
    },
    /** Looks at the provider again, since a payment may have changed something. */
    refresh: async (account: string): Promise<void> => service?.reconcile(account),
    /** Ends what a crash left under way. */
    async recover(): Promise<void> {
      await service?.recover();
    },
  };
}
