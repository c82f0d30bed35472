import type { ExpressionBuilder } from 'kysely';
import type { Clock } from '../../platform/clock.ts';
import type { Database, Tables } from '../../platform/database.ts';
import { publish } from '../../platform/live/publish.ts';
import type { Notifications } from '../../platform/notifications.ts';
import type { Sealing } from '../../platform/sealing.ts';
import { checkStore, writeChecks } from './check-store.ts';
import { Overtaken } from './failure.ts';
import type { ConnectionKey, ConnectionStore, Opened } from './ports.ts';
import { columnsOf, connectionOf } from './row-store.ts';
import { sealedStore } from './sealed-store.ts';
import { shopStore } from './shop-store.ts';
import { tellState } from './telling-store.ts';

const page = 100;

/** Work on a connection counts while it is what it was, and nobody has ended it. */
const isOpen =
  ({ account, id, connectedAt }: Opened) =>
  (where: ExpressionBuilder<Tables, 'connections'>) =>
    where.and([
      where('account', '=', account),
      where('id', '=', id),
      where('connected_at', '=', connectedAt),
      where('state', 'not in', ['paused', 'uninstalled']),
    ]);

/** Connections in their table; what opens a shop is sealed for its row alone. Each call is one transaction of one statement or two. */
export function postgresConnectionStore(parts: {
  database: Database;
  sealing: Sealing;
  notifications: Notifications;
  clock: Clock;
}): ConnectionStore {
  const { database, notifications, clock } = parts;
  const row = ({ account, id }: ConnectionKey) =>
    database.system((trx) =>
      trx.selectFrom('connections').selectAll().where('account', '=', account).where('id', '=', id).executeTakeFirst(),
    );

  return {
    ...shopStore(parts),
    ...sealedStore(parts),
    ...checkStore(parts),

    async find(key) {
      const found = await row(key);
      return found && connectionOf(found);
    },

    list: (account) =>
      database.as(account, async (trx) =>
        (
          await trx
            .selectFrom('connections')
            .selectAll()
            .where('account', '=', account)
            .orderBy('connected_at')
            .execute()
        ).map(connectionOf),
      ),

    ofShop: (shop) =>
      database.system(async (trx) =>
        (
          await trx
            .selectFrom('connections')
            .selectAll()
            .where('platform', '=', 'shopify')
            .where('shop', '=', shop)
            .execute()
        ).map(connectionOf),
      ),

    progress: (connection, progress, checks = []) =>
      database.system(async (trx) => {
        const { numUpdatedRows } = await trx
          .updateTable('connections')
          // nothing else may have changed, and it is held all the same
          .set({ ...columnsOf(progress), id: connection.id })
          .where(isOpen(connection))
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        await writeChecks(trx, connection, checks);
        const { state, cause, lastSyncAt } = progress;
        if (checks.length > 0 || [state, cause, lastSyncAt].some((one) => one !== undefined))
          publish(trx, connection.account, 'integrations');
        if (state !== undefined) await tellState(trx, notifications, connection, clock.now());
        return true;
      }),

    async hold(trx, connection) {
      const held = await trx.selectFrom('connections').select('id').where(isOpen(connection)).forShare().execute();
      if (held.length === 0) throw new Overtaken('The connection was ended meanwhile.');
    },

    pause: ({ account, id }) =>
      database.system(async (trx) => {
        await trx
          .updateTable('connections')
          .set({ state: 'paused', cause: null })
          .where('account', '=', account)
          .where('id', '=', id)
          .where('state', '<>', 'uninstalled')
          .execute();
        publish(trx, account, 'integrations');
      }),

    resume: ({ account, id }) =>
      database.system(async (trx) => {
        const { numUpdatedRows } = await trx
          .updateTable('connections')
          .set({ state: 'connecting', failures: 0, failed_at: null, cause: null })
          .where('account', '=', account)
          .where('id', '=', id)
          .where('state', '=', 'paused')
          .executeTakeFirst();
        if (numUpdatedRows > 0n) publish(trx, account, 'integrations');
        return numUpdatedRows > 0n;
      }),

    uninstalled: ({ account, id }, at) =>
      database.system(async (trx) => {
        await trx
          .updateTable('connections')
          .set({
            state: 'uninstalled',
            cause: null,
            sealed: null,
            renew_at: null,
            expires_at: null,
            renewing_until: null,
          })
          .where('account', '=', account)
          .where('id', '=', id)
          .where('connected_at', '<=', at)
          .execute();
        publish(trx, account, 'integrations');
        await tellState(trx, notifications, { account, id }, clock.now());
      }),

    echo: ({ account, id }, operation, at) =>
      database.system(async (trx) => {
        await trx
          .updateTable('connections')
          .set({ echo_id: operation, echo_at: at, echo_heard_at: null })
          .where('account', '=', account)
          .where('id', '=', id)
          .execute();
      }),

    echoed: (shop, operation, at) =>
      database.system(async (trx) => {
        await trx
          .updateTable('connections')
          .set({ echo_heard_at: at })
          .where('platform', '=', 'shopify')
          .where('shop', '=', shop)
          .where('echo_id', '=', operation)
          .where('echo_heard_at', 'is', null)
          .execute();
      }),

    due: (now, next) =>
      database.system((trx) =>
        trx
          .updateTable('connections')
          .set({ next_sync_at: next })
          .where(({ eb, refTuple, selectFrom }) =>
            eb(
              refTuple('account', 'id'),
              'in',
              selectFrom('connections')
                .select(['account', 'id'])
                .where('next_sync_at', '<=', now)
                .where('state', 'not in', ['paused', 'uninstalled'])
                .orderBy('next_sync_at')
                .limit(page)
                .forUpdate()
                .skipLocked()
                .$asTuple('account', 'id'),
            ),
          )
          .returning(['account', 'id'])
          .execute(),
      ),

    wasHandled: ({ account, id }, event) =>
      database.system(async (trx) => {
        const found = await trx
          .selectFrom('connection_events')
          .select('event')
          .where('account', '=', account)
          .where('connection', '=', id)
          .where('event', '=', event)
          .executeTakeFirst();
        return found !== undefined;
      }),

    handled: ({ account, id }, event, at) =>
      database.system(async (trx) => {
        // one that was removed meanwhile hears of nothing twice
        await trx
          .insertInto('connection_events')
          .columns(['account', 'connection', 'event', 'at'])
          .expression((from) =>
            from
              .selectFrom('connections')
              .select(({ val }) => ['account', 'id as connection', val(event).as('event'), val(at).as('at')])
              .where('account', '=', account)
              .where('id', '=', id),
          )
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }),

    purge: (before) =>
      database.system(async (trx) => {
        await trx.deleteFrom('connection_events').where('at', '<', before).execute();
      }),
  };
}
