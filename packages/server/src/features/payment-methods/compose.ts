import { isVaraiError, paymentMethodErrors, subscriptionErrors, type Profile } from '@varai/client';
import type { Accounts } from '../../platform/accounts.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Crash } from '../../platform/crash.ts';
import type { Database } from '../../platform/database.ts';
import type { Jobs } from '../../platform/jobs.ts';
import type { Outbox } from '../../platform/outbox.ts';
import { sayingSilence } from '../../platform/stripe-silence.ts';
import type { StripeConnection } from '../../platform/stripe.ts';
import type { Hono } from 'hono';
import type { Env } from '../../platform/context.ts';
import { createExpiryNotice } from './expiry.ts';
import { holderOf } from './holder.ts';
import { paymentMethodEvents, paymentMethodJobs } from './jobs.ts';
import { stripeHosts } from './page-html.ts';
import { mountMethodPages } from './page-routes.ts';
import { postgresPageStore } from './page-store.ts';
import { createMethodPages } from './pages.ts';
import { paymentMethodRoutes } from './routes.ts';
import { createPaymentMethodService } from './service.ts';
import { postgresMethodStore } from './store.ts';
import { stripeMethods } from './stripe.ts';

export interface PaymentMethodParts {
  readonly stripe: StripeConnection;
  readonly database: Database;
  readonly accounts: Accounts;
  readonly jobs: Jobs;
  readonly outbox: Outbox;
  /** The provider's customer, made on first need. Throws for accounts on another rail. */
  readonly customer: (account: string) => Promise<string>;
  /** What the plan of a provider's product is called. */
  readonly planName: (product: string) => string | undefined;
  /** What the account's profile says. */
  readonly profile: (account: string) => Promise<Profile>;
  readonly publicUrl: string;
  /** Where the page of ours gets Stripe's fields from. */
  readonly browser: { readonly publishableKey?: string | undefined; readonly jsUrl?: string | undefined };
  readonly clock: Clock;
  readonly billingClock: Clock;
  readonly crash: Crash;
}

const day = 24 * 60 * 60 * 1000;

/** The feature put together, with what a webhook sets off. Before `jobs.start`. */
export function composePaymentMethods(parts: PaymentMethodParts) {
  const { stripe, database, accounts, jobs, outbox, publicUrl, clock, billingClock, crash } = parts;
  const provider = sayingSilence(stripeMethods(stripe));
  const store = postgresMethodStore({ database, accounts, outbox });
  const pageStore = postgresPageStore(database);
  const customer = onStripe(parts.customer);
  const ports = { provider, store, customer, clock, billingClock, crash, planName: parts.planName };
  const service = createPaymentMethodService(ports);
  const pages = createMethodPages({
    store: pageStore,
    provider,
    customer,
    noticed: (account) => service.noticed(account),
    holder: async (account) => holderOf(await parts.profile(account)),
    publicUrl,
    clock,
  });

  paymentMethodJobs(jobs, {
    recover: () => service.recover(),
    expiries: createExpiryNotice(ports),
    async forget() {
      const now = clock.now().getTime();
      await store.purge(new Date(now - 2 * day));
      await pageStore.purge(new Date(now - day));
      // by the provider's clock, which the demo moves
      const today = billingClock.now().getTime();
      await provider.forgetSetups(new Date(today - 3 * day), new Date(today - day));
    },
  });
  return {
    routes: paymentMethodRoutes(service, pages),
    events: paymentMethodEvents(service, store),
    mount: (http: Hono<Env>) => mountMethodPages(http, { pages, hosts: stripeHosts(parts.browser), publicUrl }),
  };
}

/** The refusal in this feature's own name. */
const onStripe = (customer: (account: string) => Promise<string>) => async (account: string) => {
  try {
    return await customer(account);
  } catch (error) {
    if (!isVaraiError(error) || error.code !== subscriptionErrors.rail_unsupported.code) throw error;
    throw paymentMethodErrors.rail_unsupported({
      message:
        'This account is not billed through Stripe. Its payment methods are managed where the app was installed.',
      cause: error,
    });
  }
};
