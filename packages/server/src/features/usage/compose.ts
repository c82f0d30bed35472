import { usageErrors } from '@varai/client';
import type { Accounts } from '../../platform/accounts.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Crash } from '../../platform/crash.ts';
import type { Database, Transaction } from '../../platform/database.ts';
import type { InboxEvent } from '../../platform/inbox.ts';
import type { Jobs } from '../../platform/jobs.ts';
import type { Notifications } from '../../platform/notifications.ts';
import type { Outbox } from '../../platform/outbox.ts';
import { sayingSilence } from '../../platform/stripe-silence.ts';
import type { StripeConnection } from '../../platform/stripe.ts';
import { postgresClosingStore } from './close-store.ts';
import { createClose, createPurge } from './close.ts';
import { reviewJob, usageEvents, usageJobs } from './jobs.ts';
import { postgresUsageLedger } from './ledger-store.ts';
import { createPackageList } from './packages.ts';
import type { Entitlements } from './period.ts';
import { postgresPurchaseStore } from './purchase-store.ts';
import { createPurchaseService, type PurchaseService } from './purchase.ts';
import type { Push } from './push-store.ts';
import { createPush } from './push.ts';
import { createRecord } from './record.ts';
import { usageRoutes } from './routes.ts';
import { createUsageService } from './service.ts';
import { stripeMeters } from './stripe-meters.ts';
import { stripePurchases } from './stripe.ts';
import { postgresTellStore } from './tell-store.ts';
import { createTell } from './tell.ts';

export interface UsageParts {
  readonly database: Database;
  readonly accounts: Accounts;
  readonly jobs: Jobs;
  readonly outbox: Outbox;
  readonly notifications: Notifications;
  readonly stripe: StripeConnection | null;
  readonly clock: Clock;
  readonly billingClock: Clock;
  readonly crash: Crash;
  readonly entitlements: Entitlements;
  /** The provider's customer of an account. */
  readonly customer: (account: string) => Promise<string>;
  /** A push of which nobody knows whether the provider has it. */
  readonly onUnknown: (push: Push) => void;
}

/** The feature put together. Before `jobs.start`. */
export function composeUsage(parts: UsageParts) {
  const { database, accounts, jobs, outbox, notifications, stripe, clock, billingClock, crash, entitlements } = parts;
  const usage = createUsageService({ ledger: postgresUsageLedger({ database, jobs, entitlements }), billingClock });
  const closing = { store: postgresClosingStore(database), billingClock };
  const record = createRecord({ database, jobs, entitlements, billingClock });
  const purchases = stripe && sale(stripe);
  const push =
    stripe &&
    createPush({
      database,
      provider: stripeMeters(stripe, clock),
      clock,
      billingClock,
      crash,
      onUnknown: parts.onUnknown,
    });
  usageJobs(jobs, {
    tell: createTell({
      store: postgresTellStore({ database, accounts, outbox, notifications }),
      clock: billingClock,
    }),
    usage,
    close: createClose(closing),
    purge: createPurge(closing),
    push,
    purchases,
  });

  function sale(connection: StripeConnection): PurchaseService {
    const provider = sayingSilence(stripePurchases(connection));
    return createPurchaseService({
      store: postgresPurchaseStore(database),
      provider,
      packages: createPackageList(provider, clock),
      clock,
      crash,
      async buyer(account) {
        const owner = await database.as(account, (trx) => accounts.find(trx, account));
        if (owner?.rail !== 'stripe') throw usageErrors.rail_unsupported();
        return { customer: await parts.customer(account), currency: owner.currency };
      },
    });
  }

  return {
    routes: usageRoutes({ usage, record, purchases }),
    list: usage.list,
    /** Says to the provider's meters what was counted; a job does it every minute. */
    push: async (): Promise<void> => push?.run(),
    /** Settles purchases that nobody looked at; a job does it every minute. */
    recover: async (): Promise<void> => purchases?.recover(),
    /** What a webhook sets off. */
    events: purchases ? usageEvents(purchases) : async (_event: InboxEvent) => {},
    /** Enqueues, in the transaction that changes the plan or the period, that usage is held against it. */
    reviewLater: (trx: Transaction, account: string) => jobs.send(trx, reviewJob, { account }, { key: account }),
  };
}
