import type { Dashboard, Import, OrderInput, OrderReport, Store } from '@varai/client';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import type { Transaction } from '../../src/platform/database.ts';
import { openPortal, type Portal } from '../platform/portal.ts';
import type { TestDatabase } from '../platform/databases.ts';

export const store: Store = { id: 'web', currency: 'GBP', timeZone: 'Europe/London' };

/** Writes down the kind of each statement that goes through Kysely. */
function counting(database: OpenDatabase) {
  const statements: string[] = [];
  const listening = (trx: Transaction) =>
    trx.withPlugin({
      transformQuery: ({ node }) => (statements.push(node.kind), node),
      transformResult: async ({ result }) => result,
    });
  const as: OpenDatabase['as'] = (account, work) => database.as(account, (trx) => work(listening(trx)));
  const system: OpenDatabase['system'] = (work) => database.system((trx) => work(listening(trx)));
  return { statements, database: { ...database, as, system } satisfies OpenDatabase };
}

/** A server with an account that has a store. */
export async function openShop(engine: TestDatabase) {
  const place = await engine.open();
  const { database, statements } = counting(place.database);
  const portal = await openPortal(database);
  const { clientSecret } = await portal.signIn();
  const { account } = (await (await portal.info(clientSecret)).json()) as { account: { id: string } };

  const send = (path: string, body: object, key?: string) =>
    portal.ask(path, { method: 'POST', token: portal.secretKey, body, ...(key && { key }) });
  const well = async <T>(answer: Response): Promise<T> => {
    if (!answer.ok) throw new Error(await answer.text());
    return (await answer.json()) as T;
  };
  return {
    ...portal,
    database,
    statements,
    account: account.id,
    send,
    record: async (orders: readonly OrderInput[], into: Store = store): Promise<OrderReport> =>
      well(await send('/api/orders', { account: 'acme', store: into, orders })),
    part: async (id: string, part: object): Promise<Import> =>
      well(await send(`/api/orders/imports/${id}/parts`, { account: 'acme', ...part })),
    dashboard: async (query: string): Promise<Dashboard> =>
      well(await portal.ask(`/api/dashboard/metrics?${query}`, { token: (await portal.signIn()).clientSecret })),
    well,
    close: () => place.remove(),
  };
}

export type Shop = Awaited<ReturnType<typeof openShop>> & Portal;

/** The sums of a grain, by the bucket's start. */
export async function rollups(shop: Pick<Shop, 'database' | 'account'>, grain: 'minute' | 'hour' | 'day') {
  const rows = await shop.database.system((trx) =>
    trx
      .selectFrom('metric_rollups')
      .selectAll()
      .where('account', '=', shop.account)
      .where('grain', '=', grain)
      .orderBy('bucket')
      .execute(),
  );
  return rows.map(({ account: _, store: __, grain: ___, bucket, ...sums }) => ({
    bucket: bucket.toISOString(),
    ...sums,
  }));
}

/** The sums by country and day. */
export const countryDays = (shop: Pick<Shop, 'database' | 'account'>) =>
  shop.database.system((trx) =>
    trx
      .selectFrom('metric_country_days')
      .select(['bucket', 'country', 'revenue', 'orders'])
      .where('account', '=', shop.account)
      .orderBy('bucket')
      .orderBy('country')
      .execute(),
  );
