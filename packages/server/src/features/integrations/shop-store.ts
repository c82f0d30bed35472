import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Clock } from '../../platform/clock.ts';
import type { Database, Transaction } from '../../platform/database.ts';
import { publish } from '../../platform/live/publish.ts';
import type { Notifications } from '../../platform/notifications.ts';
import type { Sealing } from '../../platform/sealing.ts';
import type { ConnectionKey, ConnectionStore } from './ports.ts';
import { connectionOf } from './row-store.ts';
import { sealFor } from './sealed-store.ts';
import { about } from './telling-store.ts';

/** Which account holds a shop, and whose orders were ever taken for whom. */
export function shopStore({
  database,
  sealing,
  notifications,
  clock,
}: {
  database: Database;
  sealing: Sealing;
  notifications: Notifications;
  clock: Clock;
}): Pick<ConnectionStore, 'connect' | 'feed' | 'forgetShop' | 'knownTo' | 'remove'> {
  /** Takes it out of its account, which goes on to know what it took. */
  async function removeWithin(trx: Transaction, { account, id }: ConnectionKey, at: Date): Promise<boolean> {
    const gone = await trx
      .deleteFrom('connections')
      .where('account', '=', account)
      .where('id', '=', id)
      .where('connected_at', '<=', at)
      .returning(['platform', 'shop', 'last_sync_at'])
      .executeTakeFirst();
    if (!gone) return false;
    publish(trx, account, 'integrations');
    await notifications.settle(trx, { account, about: about(id), at: clock.now() });
    await trx
      .updateTable('connected_shops')
      .set({ counted_until: gone.last_sync_at })
      .where('account', '=', account)
      .where('platform', '=', gone.platform)
      .where('shop', '=', gone.shop)
      .execute();
    return true;
  }

  return {
    feed: (account, shop) =>
      database.as(account, async (trx) => {
        const known = await trx
          .selectFrom('connected_shops')
          .select(['platform', 'counted_until'])
          .where('account', '=', account)
          .where('shop', '=', shop)
          .executeTakeFirst();
        if (!known) return undefined;
        const row = await trx
          .selectFrom('connections')
          .selectAll()
          .where('account', '=', account)
          .where('platform', '=', known.platform)
          .where('shop', '=', shop)
          .executeTakeFirst();
        return {
          platform: known.platform,
          ...(row && { connection: connectionOf(row) }),
          countedUntil: known.counted_until,
        };
      }),

    knownTo: (shop) =>
      database.system(async (trx) =>
        (
          await trx
            .selectFrom('connected_shops')
            .select('account')
            .where('platform', '=', 'shopify')
            .where('shop', '=', shop)
            .orderBy('account')
            .execute()
        ).map(({ account }) => account),
      ),

    connect: ({ account, platform, shop, name, currency, timeZone, scopes }, kept, now, agreed) =>
      database.system(async (trx) => {
        // two accounts that connect it at once do so one after the other
        await sql`select pg_advisory_xact_lock(hashtextextended(${`${platform}/${shop}`}, 0))`.execute(trx);
        await agreed?.within(trx);
        const elsewhere = await trx
          .selectFrom('connections')
          .select(['account', 'id'])
          .where('platform', '=', platform)
          .where('shop', '=', shop)
          .where('account', '<>', account)
          .where('state', '<>', 'uninstalled')
          .executeTakeFirst();
        // of those that are not uninstalled there is one
        if (elsewhere && (elsewhere.account !== agreed?.from || !(await removeWithin(trx, elsewhere, now))))
          return undefined;
        const known = await trx
          .selectFrom('connections')
          .select('id')
          .where('account', '=', account)
          .where('platform', '=', platform)
          .where('shop', '=', shop)
          .forUpdate()
          .executeTakeFirst();
        const id = known?.id ?? `conn_${randomUUID().replaceAll('-', '')}`;
        const columns = {
          ...sealFor(sealing, { account, id }, kept),
          name,
          scopes: JSON.stringify(scopes) as unknown as readonly string[],
          state: 'connecting' as const,
          cause: null,
          failed_at: null,
          subscribed_at: null,
          next_sync_at: now,
          connected_at: now,
        };
        const made = await trx
          .insertInto('connections')
          .values({ account, id, platform, shop, currency, time_zone: timeZone, ...columns })
          .onConflict((conflict) => conflict.columns(['account', 'id']).doUpdateSet({ ...columns, failures: 0 }))
          .returningAll()
          .executeTakeFirstOrThrow();
        await trx
          .insertInto('connected_shops')
          .values({ account, platform, shop, counted_until: null })
          .onConflict((conflict) =>
            conflict.columns(['account', 'platform', 'shop']).doUpdateSet({ counted_until: null }),
          )
          .execute();
        publish(trx, account, 'integrations');
        return connectionOf(made);
      }),

    remove: (key, at) => database.system((trx) => removeWithin(trx, key, at)),

    forgetShop: (account, shop) =>
      database.system(async (trx) => {
        await trx
          .deleteFrom('connected_shops')
          .where('account', '=', account)
          .where('platform', '=', 'shopify')
          .where('shop', '=', shop)
          .execute();
        await notifications.forget(trx, { account, feature: 'integrations', data: { shop } });
      }),
  };
}
