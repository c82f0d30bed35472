import { isVaraiError, type Order, type Store } from '@varai/client';
import type { Clock } from '../../platform/clock.ts';
import type { Crash } from '../../platform/crash.ts';
import { asking } from './asking.ts';
import { followCatalogue, type Shelve } from './catalogue.ts';
import type { Taken } from './parts.ts';
import { createChecks, type Checks } from './checks.ts';
import { afterFailure } from './failing.ts';
import type { Echo } from './echo.ts';
import { Overtaken, PlatformFailure } from './failure.ts';
import type { Opening } from './opening.ts';
import type { Books, Connection, ConnectionKey, ConnectionStore, Progress } from './ports.ts';
import { assertCurrency } from './document.ts';
import { assertScopes } from './scopes.ts';
import type { Admin } from './shopify/admin.ts';
import { documents, everyOrder } from './shopify/documents.ts';
import { beginBulk, lookAtBulk, ordersIn } from './shopify/bulk.ts';
import { readingCatalogue } from './shopify/catalogue.ts';
import { documentsOf, type ShopifyOrder } from './shopify/order.ts';
import { changedSince, readOrder, type Ask } from './shopify/reading.ts';
import { subscribe, unsubscribe } from './shopify/subscribe.ts';

/** What the way of reading a platform's shops works with. */
export interface SyncTools {
  /** @throws Overtaken */
  note(connection: Connection, progress: Progress): Promise<void>;
  /** @throws Overtaken, PlatformFailure */
  take(connection: Connection, documents: readonly Order[]): Promise<void>;
  /** @throws Overtaken, PlatformFailure */
  readonly shelve: Shelve;
}

/** Takes what a shop has; `note` and `take` throw once it is ended. */
export type Reading = (connection: Connection, checks: Checks) => Promise<SyncOutcome>;

export interface SyncDeps {
  readonly store: ConnectionStore;
  readonly opening: Opening;
  readonly admin: Admin;
  readonly books: Books;
  readonly clock: Clock;
  readonly crash: Crash;
  readonly echo: Echo;
  /** Where webhooks go. */
  readonly hookUrl: string;
  /** Files are read over https alone. */
  readonly secure: boolean;
  readonly magento: (tools: SyncTools) => Reading;
}

/** What a sync has come to: everything is taken, or the import still runs over there. */
export type SyncOutcome = 'done' | 'importing' | 'none';

interface Said {
  readonly shop: { readonly currencyCode: string };
  readonly currentAppInstallation: { readonly accessScopes: readonly { readonly handle: string }[] };
}

/** Each look goes back this far: what a shop finds by time lags behind it, and clocks differ. */
const overlapMs = 10 * 60_000;
const subscribeEveryMs = 60 * 60_000;
const batch = 200;

export const well = { failures: 0, failedAt: null, cause: null } as const;

export const storeOf = ({ shop, name, currency, timeZone }: Connection): Store => ({
  id: shop,
  name,
  currency,
  timeZone,
});

export function createSync(deps: SyncDeps) {
  const { store, books, clock, crash, echo } = deps;

  /** @throws Overtaken */
  async function note(connection: Connection, progress: Progress): Promise<void> {
    if (!(await store.progress(connection, progress))) throw new Overtaken('The connection was ended meanwhile.');
  }

  async function take(connection: Connection, taken: readonly Order[]): Promise<void> {
    try {
      await books.take(connection.account, storeOf(connection), taken, (trx) => store.hold(trx, connection));
    } catch (cause) {
      // the shop counts in another currency or by another clock than its store
      if (isVaraiError(cause)) throw new PlatformFailure('misconfigured', cause.message, { cause });
      throw cause;
    }
  }

  async function shelve(connection: Connection, taken: Taken): Promise<void> {
    try {
      await books.shelve(connection.account, storeOf(connection), taken, (trx) => store.hold(trx, connection));
    } catch (cause) {
      if (isVaraiError(cause)) throw new PlatformFailure('misconfigured', cause.message, { cause });
      throw cause;
    }
  }

  const catalogueOf = (ask: Ask) => readingCatalogue({ ask, shelve, now: () => clock.now(), secure: deps.secure });

  const takeShopify = (connection: Connection, orders: readonly ShopifyOrder[], readAt: Date) =>
    take(
      connection,
      orders.flatMap((order) => documentsOf(order, connection.currency, readAt)),
    );

  async function importAll(connection: Connection, ask: Ask): Promise<boolean> {
    let { importId, importBeganAt } = connection;
    if (importId === null || importBeganAt === null) {
      importBeganAt = clock.now();
      importId = await beginBulk(ask, everyOrder);
      await note(connection, { importId, importBeganAt });
      crash('integrations:import-begun');
    }
    const bulk = await lookAtBulk(ask, importId);
    if (bulk && ['CREATED', 'RUNNING', 'CANCELING'].includes(bulk.status)) return false;
    if (bulk?.status !== 'COMPLETED') {
      // another one begins at the next look
      await note(connection, { importId: null, importBeganAt: null });
      const ended = `The import ended as ${bulk?.status ?? 'unknown'}.`;
      if (bulk?.errorCode === 'ACCESS_DENIED') throw new PlatformFailure('scope_missing', ended);
      throw new PlatformFailure('degraded', ended, { reason: 'import_failed' });
    }
    let some: ShopifyOrder[] = [];
    for await (const order of ordersIn(ask, bulk, { secure: deps.secure })) {
      some.push(order);
      if (some.length < batch) continue;
      await takeShopify(connection, some, importBeganAt);
      crash('integrations:import-batch');
      some = [];
    }
    if (some.length > 0) await takeShopify(connection, some, importBeganAt);
    await note(connection, { importedAt: clock.now(), cursorAt: importBeganAt });
    return true;
  }

  async function reconcile(connection: Connection, ask: Ask, cursor: Date): Promise<void> {
    let readAt = clock.now();
    let reached = cursor;
    for await (const page of changedSince(ask, new Date(cursor.getTime() - overlapMs))) {
      if (page.length > 0) await takeShopify(connection, page, readAt);
      const newest = Math.max(reached.getTime(), ...page.map(({ updatedAt }) => Date.parse(updatedAt)));
      if (newest > reached.getTime()) await note(connection, { cursorAt: (reached = new Date(newest)) });
      crash('integrations:page');
      readAt = clock.now();
    }
  }

  /** One cheap question first, of about 3 points: whether we are let in, and to what. */
  async function run(connection: Connection, checks: Checks): Promise<SyncOutcome> {
    const ask = asking(deps, connection);
    const now = clock.now();
    const said = await checks.of('sign_in', () => ask<Said>(documents.shop));
    const scopes = said.currentAppInstallation.accessScopes.map(({ handle }) => handle);
    await checks.of('read_orders', async () => {
      assertCurrency(said.shop.currencyCode, connection.currency);
      assertScopes(scopes);
    });
    if ((connection.subscribedAt?.getTime() ?? 0) + subscribeEveryMs <= now.getTime()) {
      await checks.of('receive_webhooks', () => subscribe(ask, deps.hookUrl, scopes));
      await note(connection, { subscribedAt: now });
    }
    const current = await checks.of('read_orders', async () => {
      if (connection.importedAt === null && !(await importAll(connection, ask))) return 'importing';
      const found = await store.find(connection);
      if (found) await reconcile(found, ask, found.cursorAt ?? now);
      return found;
    });
    if (current === 'importing') return current;
    if (!current) return 'none';
    echo.judge(current, checks);
    const judged = checks.all.some(({ capability }) => capability === 'receive_webhooks');
    const taken = {
      state: 'connected',
      ...well,
      scopes,
      lastSyncAt: clock.now(),
      ...(judged && { echoId: null }),
    } as const;
    if (!(await store.progress(current, taken, checks.all))) throw new Overtaken('The connection was ended meanwhile.');
    await echo.send(current, ask);
    const reading = catalogueOf(ask);
    await followCatalogue(current, {
      store,
      checks: createChecks(clock),
      note: (one, catalogue) => note(one, { catalogue }),
      reading: {
        products: scopes.includes('read_products') ? reading.products : undefined,
        stock: scopes.includes('read_inventory') && scopes.includes('read_locations') ? reading.stock : undefined,
      },
    });
    return 'done';
  }

  const readings: Readonly<Record<Connection['platform'], Reading>> = {
    shopify: run,
    magento: deps.magento({ note, take, shelve }),
  };

  /** `undefined` when the connection was ended meanwhile. */
  async function heard<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Overtaken) return undefined;
      throw error;
    }
  }

  /** Whether it could be read. */
  async function hinted(work: () => Promise<void>): Promise<boolean> {
    try {
      await heard(work);
      return true;
    } catch (error) {
      if (!(error instanceof PlatformFailure)) throw error;
      return false;
    }
  }

  return {
    /** Takes what is new: everything at first, then whatever has changed. May be repeated at any time. */
    async sync(key: ConnectionKey): Promise<SyncOutcome> {
      const connection = await store.find(key);
      if (!connection || connection.state === 'paused' || connection.state === 'uninstalled') return 'none';
      const checks = createChecks(clock);
      try {
        return (await heard(() => readings[connection.platform](connection, checks))) ?? 'none';
      } catch (error) {
        const ours = !(error instanceof PlatformFailure);
        const failure = ours ? new PlatformFailure('degraded', 'We failed.', { reason: 'internal' }) : error;
        await store.progress(connection, afterFailure(connection, failure, clock.now()), checks.all);
        if (ours) throw error;
        return 'none';
      }
    },

    /**
     * Reads one order again and takes it; says whether. What fails is left to the next sync, which reads whatever has changed
     * and alone judges how the shop stands: a burst of deliveries is no row of failures.
     */
    takeOrder: (connection: Connection, id: string): Promise<boolean> =>
      hinted(async () => {
        const readAt = clock.now();
        const order = await readOrder(asking(deps, connection), id);
        if (order) await takeShopify(connection, [order], readAt);
      }),

    /** The same with a product, or with the stock of a variant. */
    takeProduct: (connection: Connection, id: string): Promise<boolean> =>
      hinted(() => catalogueOf(asking(deps, connection)).product(connection, id)),
    takeStock: (connection: Connection, id: string): Promise<boolean> =>
      hinted(() => catalogueOf(asking(deps, connection)).item(connection, id)),

    /** Takes our webhooks back, if the shop lets us. */
    async leave(connection: Connection): Promise<void> {
      if (connection.platform !== 'shopify') return;
      try {
        await unsubscribe(asking(deps, connection), deps.hookUrl);
      } catch (error) {
        // a delivery to nobody does no harm
        if (!(error instanceof PlatformFailure)) throw error;
      }
    },
  };
}

export type Sync = ReturnType<typeof createSync>;
