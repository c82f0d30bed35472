import { setTimeout } from 'node:timers/promises';
import { integrationErrors } from '@varai/client';
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
import { createOutward } from '../../platform/outward.ts';
import type { Sealing } from '../../platform/sealing.ts';
import { createCheckup } from './checkup.ts';
import { disclosing } from './disclosure.ts';
import { createEcho } from './echo.ts';
import { connectionEvents } from './events.ts';
import { feedFreshness } from './freshness.ts';
import { hookPath, mountShopifyHook } from './hook.ts';
import { integrationJobs, syncingLater } from './jobs.ts';
import { PlatformFailure } from './failure.ts';
import { lookingForMagento } from './magento/address.ts';
import { createHandshake } from './magento/handshake.ts';
import { magentoPath, mountMagentoHook } from './magento/hook.ts';
import { invitationStore } from './magento/invitation-store.ts';
import { createMagentoRest } from './magento/rest.ts';
import { magentoReading } from './magento/sync.ts';
import { createOpening } from './opening.ts';
import type { Books } from './ports.ts';
import { integrationRoutes } from './routes.ts';
import { createConnectionService } from './service.ts';
import { createShopTurns } from './shop-turns.ts';
import { createAdmin } from './shopify/admin.ts';
import { billingShops } from './shopify/billing.ts';
import { claimStore } from './shopify/claim-store.ts';
import { createClaims } from './shopify/claiming.ts';
import { entering, identifying, type ShopAccounts } from './shopify/entering.ts';
import { doorTo } from './shopify/door.ts';
import { introducing, shopInToken } from './shopify/introduce.ts';
import { doorOf, type ShopifySettings } from './shopify/settings.ts';
import { createShopTokens } from './shopify/tokens.ts';
import { postgresConnectionStore } from './store.ts';
import { createSync } from './sync.ts';

export interface IntegrationParts {
  /** Our app at Shopify; without one there are no shops of Shopify. */
  readonly settings: ShopifySettings | undefined;
  /** Shops of Magento may stand on this machine: for tests and the demo. */
  readonly loopback?: boolean;
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
  /** Ms that a shop may take to answer. */
  readonly patience?: number;
  /** Ms; the clock's own time. */
  readonly wait?: (ms: number) => Promise<void>;
  /** As `wait`, while a webhook is waited for. */
  readonly listen?: (ms: number) => Promise<void>;
  /** What the account pays through its shop may be another by now. */
  readonly billing?: (account: string) => Promise<void>;
  /** Whether the account pays for a plan through its shop; nobody does where it is not said. */
  readonly pays?: (account: string) => Promise<boolean>;
  /** Accounts of shops that come by an ID token. */
  readonly shopAccounts: ShopAccounts;
}

/** The feature put together, with what jobs and webhooks set off. Before `jobs.start`. */
export function composeIntegrations(parts: IntegrationParts) {
  const {
    settings,
    database,
    jobs,
    inbox,
    counters,
    books,
    publicUrl,
    clock,
    crash,
    loopback = false,
    patience = 20_000,
  } = parts;
  const billing = parts.billing ?? (() => Promise.resolve());
  const wait = parts.wait ?? ((ms: number) => setTimeout(ms));
  const store = postgresConnectionStore(parts);
  const syncLater = syncingLater(database, jobs);
  const hookUrl = publicUrl + hookPath;
  const app = settings && {
    tokens: createShopTokens(settings),
    admin: createAdmin({ settings, clock, wait, patience }),
  };
  const { tokens, admin } = app ?? noShopify;
  const opening = createOpening({ store, tokens, clock, crash, wait });

  const outward = createOutward({ loopback, limits: { patience, most: 10_000_000, redirects: 0 } });
  const rest = createMagentoRest({ outward, clock, wait });
  const magento = magentoReading({ store, opening, rest, clock, crash });
  const turns = createShopTurns({ database, clock, wait });
  const invitations = invitationStore(parts);
  const addressOf = (secret: string) => `${publicUrl}${magentoPath}/${secret}`;
  const handshake = createHandshake({ invitations, store, turns, rest, syncLater, loopback, clock, addressOf });

  const secure = settings?.apiUrl === undefined;
  const echo = createEcho({ store, clock, listen: parts.listen ?? wait });
  const sync = createSync({ store, echo, opening, admin, books, clock, crash, hookUrl, secure, magento });
  const claims = claimStore(parts);
  const shopIn = settings ? shopInToken(settings, clock) : refuseToken;
  integrationJobs(jobs, { store, invitations, claims, turns, sync, syncLater, clock, random: Math.random });
  inbox.on('shopify', connectionEvents({ store, sync, books, clock, syncLater, disclose: disclosing(parts), billing }));
  const service = createConnectionService({
    store,
    shopIn,
    introduce: introducing({ tokens, admin }),
    turns,
    leave: sync.leave,
    checkup: createCheckup({ store, echo, opening, admin, clock, hookUrl, rest, syncLater }),
    async doorOf(connection) {
      if (settings && connection.platform === 'shopify') return doorOf(settings, connection.shop);
      await handshake.reopen(connection);
      return publicUrl + magentoPath;
    },
    syncLater,
    clock,
  });
  const accountOf = (id: string) => database.as(id, (trx) => parts.accounts.find(trx, id));
  return {
    service,
    handshake,
    /** What tests look into. */
    store,
    routes: integrationRoutes(service, {
      ...handshake,
      look: lookingForMagento({ outward, loopback }),
      doorTo: doorTo(settings),
      claims: createClaims({
        claims,
        store,
        service,
        shopIn,
        doorTo: doorTo(settings),
        accountOf,
        pays: parts.pays ?? (() => Promise.resolve(false)),
        clock,
      }),
    }),
    sync,
    sourceOf: feedFreshness({ store, clock }),
    identify: identifying(settings, clock),
    /** Opens the account of a shop that comes by an ID token. */
    enter: entering({ service, store, accounts: parts.shopAccounts }),
    /** The shop that an account pays through; none without an app at Shopify. */
    billingShop: settings
      ? billingShops({
          settings,
          store,
          opening,
          admin,
          externalId: async (account) => (await accountOf(account))?.externalId,
        })
      : () => Promise.resolve(undefined),
    mount(http: Hono<Env>) {
      if (settings) mountShopifyHook(http, { settings, inbox, counters, clock, store });
      mountMagentoHook(http, { handshake, counters });
    },
  };
}

const absent = () => Promise.reject(new PlatformFailure('misconfigured', 'This server has no app at Shopify.'));

/** Shops of Shopify that were connected when there was one. */
const noShopify = { tokens: { exchange: absent, refresh: absent }, admin: { ask: absent } };

const refuseToken = () =>
  Promise.reject(
    integrationErrors.id_token_refused({
      message: 'This server has no app at Shopify. Set SHOPIFY_CLIENT_ID and SHOPIFY_CLIENT_SECRET.',
    }),
  );
