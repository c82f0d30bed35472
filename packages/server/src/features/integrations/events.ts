import type { Clock } from '../../platform/clock.ts';
import type { InboxEvent } from '../../platform/inbox.ts';
import type { Disclose, Notice } from './notice.ts';
import type { Books, Connection, ConnectionKey, ConnectionStore } from './ports.ts';
import { missesScopes } from './scopes.ts';
import type { Sync } from './sync.ts';

const privacy: readonly string[] = ['customers/data_request', 'customers/redact', 'shop/redact'];

/**
 * Acts on what a shop tells, once for each thing that happened, however many deliveries tell of it and in whatever order:
 * an order is read again, never believed from a delivery.
 */
export function connectionEvents(deps: {
  store: ConnectionStore;
  sync: Sync;
  books: Books;
  clock: Clock;
  /** Soon, in a job. */
  syncLater: (key: ConnectionKey) => Promise<void>;
  disclose: Disclose;
  /** What the account pays through this shop may be another by now. */
  billing: (account: string) => Promise<void>;
}) {
  const { store, sync, books, clock, syncLater, disclose, billing } = deps;

  async function act(connection: Connection, notice: Notice): Promise<void> {
    const { topic, order, product, item, scopes } = notice;
    const { state } = connection;
    if (topic === 'app/uninstalled') {
      await store.uninstalled(connection, new Date(notice.at));
      return billing(connection.account);
    }
    if (topic === 'app_subscriptions/update') return billing(connection.account);
    if (state === 'paused' || state === 'uninstalled') return undefined;
    if (topic === 'bulk_operations/finish') {
      // it may have come in before we had noted what we wait for
      if (notice.operation !== undefined && connection.echoId === notice.operation)
        return store.echoed(notice.shop, notice.operation, clock.now());
      return syncLater(connection);
    }
    if (topic === 'app/scopes_update' && scopes) {
      await store.progress(connection, { scopes, ...(missesScopes(scopes) && { state: 'scope_missing' }) });
      return syncLater(connection);
    }
    // what cannot be read now is read by the sync that follows, in which all changes are
    if (order && !(await sync.takeOrder(connection, order))) return syncLater(connection);
    if (product && !(await sync.takeProduct(connection, product))) return syncLater(connection);
    if (item && !(await sync.takeStock(connection, item))) return syncLater(connection);
    return undefined;
  }

  /** Owed to whoever ever took orders of the shop, connected or no longer. Doing it twice does it once. */
  async function keepPrivate({ topic, shop, customer, event, at }: Notice): Promise<void> {
    const connections = await store.ofShop(shop);
    for (const account of await store.knownTo(shop)) {
      if (topic === 'shop/redact') {
        const connection = connections.find((one) => one.account === account);
        // first of all: an import that runs takes nothing after this; what was opened since is not meant
        if (connection && !(await store.remove(connection, new Date(at)))) continue;
        await books.forgetStore(account, shop);
        await store.forgetShop(account, shop);
      } else if (topic === 'customers/redact' && customer) await books.forgetCustomer(account, shop, customer);
      else if (topic === 'customers/data_request' && customer)
        await disclose({ account, shop }, customer, await books.ofCustomer(account, shop, customer), event);
    }
  }

  return async ({ body }: InboxEvent): Promise<void> => {
    const notice = body as Notice;
    if (privacy.includes(notice.topic)) return keepPrivate(notice);
    const thing = `${notice.event}/${notice.order ?? notice.product ?? notice.item ?? notice.topic}`;
    for (const connection of await store.ofShop(notice.shop)) {
      if (await store.wasHandled(connection, thing)) continue;
      await act(connection, notice);
      await store.handled(connection, thing, clock.now());
    }
  };
}
