import { setTimeout } from 'node:timers/promises';
import type { Hono } from 'hono';
import type { Accounts } from '../../platform/accounts.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Env } from '../../platform/context.ts';
import type { Counters } from '../../platform/counters.ts';
import type { Crash } from '../../platform/crash.ts';
import type { Database } from '../../platform/database.ts';
import type { Inbox } from '../../platform/inbox.ts';
import type { Jobs } from '../../platform/jobs.ts';
import type { Notifications } from '../../platform/notifications.ts';
import type { Outbox } from '../../platform/outbox.ts';
import type { Sealing } from '../../platform/sealing.ts';
import { createCheckup } from './checkup.ts';
import { disclosing } from './disclosure.ts';
import { connectionEvents } from './events.ts';
import { feedFreshness } from './freshness.ts';
import { hookPath, mountShopifyHook } from './hook.ts';
import { integrationJobs, syncingLater } from './jobs.ts';
import { createOpening } from './opening.ts';
import type { Books } from './ports.ts';
import { integrationRoutes } from './routes.ts';
import { createConnectionService } from './service.ts';
import { createAdmin } from './shopify/admin.ts';
import { introducing } from './shopify/introduce.ts';
import { doorOf, type ShopifySettings } from './shopify/settings.ts';
import { createShopTokens } from './shopify/tokens.ts';
import { postgresConnectionStore } from './store.ts';
import { createSync } from './sync.ts';

export interface IntegrationParts {
  readonly settings: ShopifySettings;
  readonly database: Database;
  readonly accounts: Accounts;
  readonly jobs: Jobs;
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly notifications: Notifications;
  readonly sealing: Sealing;
  readonly counters: Counters;
  readonly books: Books;
  readonly publicUrl: string;
  readonly clock: Clock;
  readonly crash: Crash;
  /** Ms; the clock's own time. */
  readonly wait?: (ms: number) => Promise<void>;
}

/** The feature put together, with what jobs and webhooks set off. Before `jobs.start`. */
export function composeIntegrations(parts: IntegrationParts) {
  const { settings, database, jobs, inbox, counters, books, clock, crash } = parts;
  const wait = parts.wait ?? ((ms: number) => setTimeout(ms));
  const store = postgresConnectionStore(parts);
  const tokens = createShopTokens(settings);
  const admin = createAdmin({ settings, clock, wait });
  const opening = createOpening({ store, tokens, clock, crash, wait });
  const syncLater = syncingLater(database, jobs);
  const hookUrl = parts.publicUrl + hookPath;
  const secure = settings.apiUrl === undefined;
  const sync = createSync({ store, opening, admin, books, clock, crash, hookUrl, secure });
  const introduce = introducing({ settings, tokens, admin, clock });

  integrationJobs(jobs, { store, sync, syncLater, clock, random: Math.random });
  inbox.on('shopify', connectionEvents({ store, sync, books, clock, syncLater, disclose: disclosing(parts) }));
  const service = createConnectionService({
    store,
    introduce,
    leave: sync.leave,
    checkup: createCheckup({ store, opening, admin, clock, hookUrl, syncLater }),
    doorOf: (shop) => doorOf(settings, shop),
    syncLater,
    clock,
  });
  return {
    service,
    /** What tests look into. */
    store,
    routes: integrationRoutes(service),
    sync,
    sourceOf: feedFreshness({ store, clock }),
    mount: (http: Hono<Env>) => mountShopifyHook(http, { settings, inbox, counters, clock }),
  };
}
