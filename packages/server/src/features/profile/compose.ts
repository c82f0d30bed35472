import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import type { Accounts } from '../../platform/accounts.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Env } from '../../platform/context.ts';
import type { Crash } from '../../platform/crash.ts';
import type { OpenDatabase } from '../../platform/database-kysely.ts';
import type { Jobs } from '../../platform/jobs.ts';
import type { Outbox } from '../../platform/outbox.ts';
import type { Signing } from '../../platform/signing.ts';
import { sayingSilence } from '../../platform/stripe-silence.ts';
import type { StripeConnection } from '../../platform/stripe.ts';
import { createConfirmation } from './confirm.ts';
import { profileEvents, profileJobs } from './jobs.ts';
import { createLinks } from './link.ts';
import { mountConfirmPage } from './page.ts';
import type { ProviderRefusal } from './ports.ts';
import { profileRoutes } from './routes.ts';
import { createProfileService } from './service.ts';
import { postgresProfileStore } from './store.ts';
import { stripeProfile } from './stripe.ts';
import { viesRegister } from './vies.ts';

export interface ProfileParts {
  readonly database: OpenDatabase;
  readonly accounts: Accounts;
  readonly jobs: Jobs;
  readonly outbox: Outbox;
  readonly signing: Signing;
  readonly stripe: StripeConnection | null;
  /** The provider's customer, made on first need. */
  readonly customer: (account: string) => Promise<string>;
  readonly publicUrl: string;
  /** VIES or what speaks its protocol; undefined asks nobody. */
  readonly registerUrl: string | undefined;
  readonly clock: Clock;
  readonly crash: Crash;
  readonly onRefusal: (error: ProviderRefusal, account: string) => void;
}

/** The feature put together. Before `jobs.start`. */
export function composeProfile(parts: ProfileParts) {
  const { database, accounts, stripe, registerUrl, clock } = parts;
  const store = postgresProfileStore(parts);
  const links = createLinks(parts.signing);
  const { make: makeCustomer } = sayingSilence({ make: parts.customer });
  const service = createProfileService({
    ...parts,
    store,
    links,
    provider: stripe && sayingSilence(stripeProfile(stripe)),
    register: registerUrl === undefined ? null : viesRegister(registerUrl),
    id: () => `ec_${randomUUID().replaceAll('-', '')}`,
    async customer(account, make) {
      const owner = await database.as(account, (trx) => accounts.find(trx, account));
      if (!owner || owner.rail !== 'stripe') return null;
      if (owner.stripeCustomerId) return owner.stripeCustomerId;
      return make ? makeCustomer(account) : undefined;
    },
  });
  profileJobs(parts.jobs, service);
  const confirmation = createConfirmation(store, clock, (account) => service.sync(account).catch(() => {}));

  return {
    routes: profileRoutes(service),
    events: profileEvents(store, (account) => service.sync(account)),
    pages: (app: Hono<Env>) => mountConfirmPage(app, links, confirmation),
    /** Ends what the last process left. */
    async recover(): Promise<void> {
      if (database.engine === 'pglite') await store.freeAll();
      await service.recover();
    },
    /** What tests reach for. */
    service,
  };
}
