import { setTimeout } from 'node:timers/promises';
import { subscriptionErrors, type Subscription, type UsageMeter } from '@varai/client';
import type { Accounts } from '../../platform/accounts.ts';
import type { Clock } from '../../platform/clock.ts';
import { ConfigError } from '../../platform/config-error.ts';
import type { Crash } from '../../platform/crash.ts';
import type { Database } from '../../platform/database.ts';
import type { Jobs } from '../../platform/jobs.ts';
import type { Outbox } from '../../platform/outbox.ts';
import type { Signing } from '../../platform/signing.ts';
import type { StripeConnection } from '../../platform/stripe.ts';
import { findPlan } from './catalogue.ts';
import { ensureCustomer } from './customer.ts';
import { entitlementsOf } from './entitlement.ts';
import { shopifyJobs, subscriptionEvents, subscriptionJobs } from './jobs.ts';
import { createPriceList } from './prices.ts';
import { createQuoteSeal } from './quote.ts';
import { isOver } from './mirror.ts';
import { onRail } from './rail.ts';
import type { Mirrored } from './records.ts';
import { subscriptionRoutes } from './routes.ts';
import { createSubscriptionService, type SubscriptionService } from './service.ts';
import type { ShopifyPorts } from './shopify/ports.ts';
import { createShopifyService } from './shopify/service.ts';
import { postgresShopifyStore } from './shopify/store.ts';
import { postgresSubscriptionStore } from './store.ts';
import { stripeBilling } from './stripe.ts';

export interface SubscriptionParts {
  readonly database: Database;
  readonly accounts: Accounts;
  readonly jobs: Jobs;
  readonly outbox: Outbox;
  readonly signing: Signing;
  /** `null` without a key: then accounts that pay by Stripe are refused with `subscription/rail_unsupported`. */
  readonly stripe: StripeConnection | null;
  /** `undefined` without an app at Shopify; likewise. */
  readonly shopify: (Pick<ShopifyPorts, 'handles' | 'shopOf'> & { readonly testCharges: boolean }) | undefined;
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
  const shopify = parts.shopify && shopifyServices(parts.shopify);
  if (shopify) shopifyJobs(jobs, shopify.sold);

  function shopifyServices({ handles, shopOf, testCharges: test }: NonNullable<SubscriptionParts['shopify']>) {
    const unknown = [...handles.values()].find((plan) => !findPlan(plan));
    if (unknown !== undefined) throw new ConfigError(`SHOPIFY_PLANS names ${unknown}, which is no plan here.`);
    const pages = postgresShopifyStore({ database, accounts, jobs, outbox, mirrored: parts.mirrored });
    const ports = {
      store,
      pages,
      shopOf,
      handles,
      test,
      now: () => clock.now(),
      wait: (ms: number) => setTimeout(ms),
    };
    return { sold: createShopifyService('shopify', ports), charged: createShopifyService('us', ports) };
  }

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
  const requests = onRail(
    { stripe: service, 'shopify-app-pricing': shopify?.sold ?? null, 'shopify-billing': shopify?.charged ?? null },
    railOf,
  );
  return {
    routes: subscriptionRoutes(requests),
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
    current: (account: string): Promise<Subscription> => requests.current(account),
    /** The shop that an account pays through has told something: nothing of it is believed, all of it is looked up. */
    async shopTold(account: string): Promise<void> {
      if ((await railOf(account)) !== 'stripe') await shopify?.sold.reconcile(account);
    },
    /** Whether a plan of the account runs at its shop, by a look there. */
    async paysThroughShop(account: string): Promise<boolean> {
      if ((await railOf(account)) === 'stripe') return false;
      await shopify?.sold.reconcile(account);
      const mirror = await store.within(account, (records) => records.mirror());
      return mirror !== undefined && !isOver(mirror.status);
    },
    /** Looks at the provider again, since a payment may have changed something. */
    refresh: async (account: string): Promise<void> => service?.reconcile(account),
    /** Ends what a crash left under way. */
    async recover(): Promise<void> {
      await service?.recover();
      await shopify?.sold.recover();
    },
  };
}
