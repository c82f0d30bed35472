import { requestErrors, subscriptionErrors } from '@varai/client';
import type { Accounts, RailName } from './platform/accounts.ts';
import type { Clock } from './platform/clock.ts';
import type { Crash } from './platform/crash.ts';
import type { Database } from './platform/database.ts';
import type { Inbox } from './platform/inbox.ts';
import type { Jobs } from './platform/jobs.ts';
import type { Outbox } from './platform/outbox.ts';
import type { FeatureRoutes } from './platform/serve.ts';
import type { Signing } from './platform/signing.ts';
import type { StripeConnection } from './platform/stripe.ts';
import { invoiceRoutes } from './features/invoices/routes.ts';
import { createInvoiceService } from './features/invoices/service.ts';
import { stripeInvoices } from './features/invoices/stripe.ts';
import { paymentMethodEvents } from './features/payment-methods/jobs.ts';
import { paymentMethodRoutes } from './features/payment-methods/routes.ts';
import { createPaymentMethodService } from './features/payment-methods/service.ts';
import { stripeMethods } from './features/payment-methods/stripe.ts';
import { profileRoutes } from './features/profile/routes.ts';
import { createProfileService } from './features/profile/service.ts';
import { stripeProfile } from './features/profile/stripe.ts';
import { ensureCustomer } from './features/subscription/customer.ts';
import { entitlementOf } from './features/subscription/entitlement.ts';
import { subscriptionEvents, subscriptionJobs } from './features/subscription/jobs.ts';
import { createPriceList } from './features/subscription/prices.ts';
import { createQuoteSeal } from './features/subscription/quote.ts';
import { onRail } from './features/subscription/rail.ts';
import { subscriptionRoutes } from './features/subscription/routes.ts';
import { createSubscriptionService, type SubscriptionService } from './features/subscription/service.ts';
import { postgresSubscriptionStore } from './features/subscription/store.ts';
import { stripeBilling } from './features/subscription/stripe.ts';
import { usageRoutes } from './features/usage/routes.ts';
import { createUsageService } from './features/usage/service.ts';
import { postgresUsageStore } from './features/usage/store.ts';

export interface BillingParts {
  readonly database: Database;
  readonly accounts: Accounts;
  readonly jobs: Jobs;
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly signing: Signing;
  /** `null` without a key: then no account can be billed here. */
  readonly stripe: StripeConnection | null;
  readonly clock: Clock;
  readonly billingClock: Clock;
  readonly crash: Crash;
}

export interface Billing {
  readonly features: readonly FeatureRoutes[];
  /** Ends what a crash left under way. After `jobs.start`. */
  recover(): Promise<void>;
}

/** Stripe's silence, said in the contract's words; for features that ask it without a state of their own. */
const spoken = <Provider extends object>(provider: Provider): Provider =>
  Object.fromEntries(
    Object.entries(provider).map(([name, ask]) => [
      name,
      async (...input: unknown[]): Promise<unknown> => {
        try {
          return await (ask as (...input: unknown[]) => unknown)(...input);
        } catch (error) {
          const { type, statusCode } = error as { type?: string; statusCode?: number };
          const silent = type?.startsWith('Stripe') && (statusCode === undefined || statusCode === 429 || statusCode >= 500);
          if (!silent) throw error;
          throw requestErrors.unavailable({ message: 'The payment provider does not answer. Try again in a moment.', cause: error, retryAfter: 5 });
        }
      },
    ]),
  ) as Provider; // safe: same names, same results

/** The part of the composition that takes money: five features, strangers to each other, and the ports between them. */
export function composeBilling(parts: BillingParts): Billing {
  const { database, accounts, jobs, inbox, outbox, signing, stripe, clock, billingClock, crash } = parts;
  const store = postgresSubscriptionStore({ database, accounts, jobs, outbox });
  const usage = createUsageService({
    store: postgresUsageStore(database),
    entitlement: (account) => entitlementOf(store, account),
    billingClock,
  });

  const railOf = async (account: string): Promise<RailName> => (await store.account(account))?.rail ?? 'stripe';
  const customer = async (account: string): Promise<string> => {
    const owner = await store.account(account);
    if (!owner || !stripe || owner.rail !== 'stripe') throw subscriptionErrors.rail_unsupported({ retryable: false });
    return ensureCustomer({ stripe, database, accounts }, owner);
  };
  const company = async (account: string): Promise<string> => (await store.account(account))?.name ?? '';

  let subscriptions: SubscriptionService | null = null;
  const features: FeatureRoutes[] = [usageRoutes(usage)];
  if (stripe) {
    const provider = stripeBilling(stripe);
    const service = (subscriptions = createSubscriptionService({
      store,
      provider,
      seal: createQuoteSeal(signing),
      prices: createPriceList(provider, clock),
      usage: (account) => usage.list(account),
      clock,
      billingClock,
      crash,
    }));
    const methods = createPaymentMethodService({ provider: spoken(stripeMethods(stripe)), customer, clock: billingClock });
    const invoices = createInvoiceService({ provider: spoken(stripeInvoices(stripe)), customer, paid: (account) => service.reconcile(account) });
    const profile = createProfileService({ provider: spoken(stripeProfile(stripe)), customer, company });
    features.push(paymentMethodRoutes(methods), invoiceRoutes(invoices), profileRoutes(profile));

    subscriptionJobs(jobs, service);
    const events = [paymentMethodEvents(methods), subscriptionEvents(service, store)];
    inbox.on('stripe', async (event) => {
      for (const handle of events) await handle(event);
    });
  }
  const rails = onRail({ stripe: subscriptions, 'shopify-app-pricing': null, 'shopify-billing': null }, railOf);
  return {
    features: [subscriptionRoutes(rails), ...features],
    recover: async () => void (await subscriptions?.recover()),
  };
}
