import type { Clock } from '../../../platform/clock.ts';
import type { Crash } from '../../../platform/crash.ts';
import { followCatalogue } from '../catalogue.ts';
import { createChecks } from '../checks.ts';
import { assertCurrency } from '../document.ts';
import { Overtaken } from '../failure.ts';
import type { Opening } from '../opening.ts';
import type { Connection, ConnectionStore } from '../ports.ts';
import { well, type Reading, type SyncTools } from '../sync.ts';
import { readingCatalogue } from './shelf.ts';
import { keysOf } from './keys.ts';
import { documentsOf, timeOf, type MagentoOrder } from './order.ts';
import { memosOf, ordersAfter, ordersChangedAfter, pageSize, readShop, type Place } from './reading.ts';
import type { MagentoRest, ShopKeys } from './rest.ts';

/** Each look goes back this far: a transaction that began earlier may become visible later, and clocks differ. */
const overlapMs = 10 * 60_000;
/** So many pages of the first import go in one piece; the next follows soon. */
const pagesAtOnce = 50;

const said = (time: number): string => new Date(time).toISOString().slice(0, 19).replace('T', ' ');

/**
 * Takes what a shop of Magento has. It tells nobody of what happens in it, so it is asked: for everything by number at first, then
 * for what was changed since, always a little further back than it was read.
 */
export const magentoReading =
  (deps: { store: ConnectionStore; opening: Opening; rest: MagentoRest; clock: Clock; crash: Crash }) =>
  ({ note, take, shelve }: SyncTools): Reading => {
    const { store, opening, rest, clock, crash } = deps;

    async function takePage(connection: Connection, keys: ShopKeys, page: readonly MagentoOrder[], readAt: Date) {
      const memos = Map.groupBy(await memosOf(rest, keys, page), ({ order_id: id }) => id);
      const documents = page.flatMap((order) =>
        documentsOf(order, memos.get(order.entity_id) ?? [], connection.currency, readAt),
      );
      if (documents.length > 0) await take(connection, documents);
      crash('integrations:page');
    }

    /** Says whether all of it is there. */
    async function importAll(connection: Connection, keys: ShopKeys): Promise<boolean> {
      const importBeganAt = connection.importBeganAt ?? clock.now();
      let last = Number(connection.importId ?? 0);
      for (let pages = 0; pages < pagesAtOnce; pages += 1) {
        const readAt = clock.now();
        const page = await ordersAfter(rest, keys, last);
        await takePage(connection, keys, page, readAt);
        last = Math.max(last, ...page.map(({ entity_id: id }) => id));
        if (page.length < pageSize) {
          await note(connection, { importId: null, importedAt: clock.now(), cursorAt: importBeganAt });
          return true;
        }
        await note(connection, { importId: String(last), importBeganAt });
      }
      return false;
    }

    async function reconcile(connection: Connection, keys: ShopKeys, cursor: Date): Promise<void> {
      let place: Place = { at: said(cursor.getTime() - overlapMs), id: 0 };
      let reached = cursor.getTime();
      for (;;) {
        const readAt = clock.now();
        const page = await ordersChangedAfter(rest, keys, place);
        await takePage(connection, keys, page, readAt);
        const newest = page.at(-1);
        if (!newest) return;
        const time = timeOf(newest.updated_at);
        if (time > reached) await note(connection, { cursorAt: new Date((reached = time)) });
        const stands = newest.updated_at === place.at && newest.entity_id === place.id;
        if (page.length < pageSize || stands) return;
        place = { at: newest.updated_at, id: newest.entity_id };
      }
    }

    return async (connection, checks) => {
      const keys = keysOf(await opening.token(connection));
      const shop = await checks.of('sign_in', () => readShop(rest, keys));
      const current = await checks.of('read_orders', async () => {
        assertCurrency(shop.currency, connection.currency);
        if (connection.importedAt === null && !(await importAll(connection, keys))) return 'importing';
        const found = await store.find(connection);
        if (found) await reconcile(found, keys, found.cursorAt ?? clock.now());
        return found;
      });
      if (current === 'importing') return current;
      if (!current) return 'none';
      const taken = { state: 'connected', ...well, lastSyncAt: clock.now() } as const;
      if (!(await store.progress(current, taken, checks.all)))
        throw new Overtaken('The connection was ended meanwhile.');
      await followCatalogue(current, {
        store,
        checks: createChecks(clock),
        note: (one, catalogue) => note(one, { catalogue }),
        reading: readingCatalogue({ rest, keys, shelve, now: () => clock.now() }),
      });
      return 'done';
    };
  };
