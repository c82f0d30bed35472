import { createAdaptorServer } from '@hono/node-server';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createShopifySimulator, type NewShop, type ShopifySimulator } from '@varai/simulators';
import { Hono } from 'hono';
import { composeIntegrations } from '../../src/features/integrations/compose.ts';
import { composeOrders } from '../../src/features/orders/compose.ts';
import { postgresAccounts } from '../../src/platform/account-store.ts';
import type { Env } from '../../src/platform/context.ts';
import { createCounters } from '../../src/platform/counters.ts';
import { neverCrash, type Crash } from '../../src/platform/crash.ts';
import type { Jobs } from '../../src/platform/jobs.ts';
import { createInbox } from '../../src/platform/postgres-inbox.ts';
import { postgresNotifications } from '../../src/platform/postgres-notifications.ts';
import { createOutbox } from '../../src/platform/postgres-outbox.ts';
import { createSealing } from '../../src/platform/sealing.ts';
import { createSecretKey } from '../../src/seed.ts';
import { keys, testClock } from '../platform/portal.ts';
import type { TestDatabase } from '../platform/databases.ts';

export const shop = 'gifts.myshopify.com';

export const settings = { clientId: 'shopify-client', clientSecrets: ['shopify-secret'] } as const;

/** What happens right before or after orders are taken. */
type Act = () => Promise<unknown>;

/** A queue that forgets: what jobs would do, tests ask for themselves. */
const jobs: Jobs = { on: () => {}, every: () => {}, send: async () => {}, start: async () => {}, stop: async () => {} };

const nobody = () => Promise.reject(new Error('Nobody comes by an ID token here.'));

/** The integrations of an account over a real database, and Shopify beside them, both over HTTP and of one time. */
export async function openMarket(
  engine: TestDatabase,
  {
    start,
    through = (url) => Promise.resolve(url),
    ...about
  }: NewShop & {
    readonly start?: string;
    /** The way to Shopify. */
    readonly through?: (url: string) => Promise<string>;
  } = {},
) {
  const { database, remove } = await engine.open();
  const clock = testClock(start);
  const closing: (() => Promise<unknown> | void)[] = [];
  const http = new Hono<Env>();
  const server = createAdaptorServer({ fetch: http.fetch });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const publicUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  closing.push(() => {
    if ('closeAllConnections' in server) server.closeAllConnections();
    server.close();
  });

  let chance = 1;
  const simulator: ShopifySimulator = createShopifySimulator({
    now: () => clock.now().getTime(),
    // Park and Miller's: the same in each run
    random: () => (chance = (chance * 48_271) % 2_147_483_647) / 2_147_483_647,
    webhookUrl: `${publicUrl}/hooks/shopify`,
  });
  await simulator.listen();
  closing.push(() => simulator.close());
  const shopifyUrl = await through(simulator.url);
  const { control } = simulator;
  control.webhooks.set({ hold: true });
  control.open(shop, { currency: 'GBP', timeZone: 'Europe/London', pointsPerSecond: 1000, ...about });

  const accounts = postgresAccounts();
  await createSecretKey(database, { id: 'host_acme', name: 'Acme' });
  const openAccount = async (externalId: string) =>
    (
      await database.system((trx) =>
        accounts.ensure(trx, { hostId: 'host_acme', externalId, name: 'Ada', email: `ada@${externalId}.test` }),
      )
    ).id;
  const account = await openAccount('acme');

  /** A process' worth of it; another one stands for a second instance, or for a restart. */
  const begin = (crash: Crash = neverCrash, around: { before?: Act; after?: Act; patience?: number } = {}) => {
    const inbox = createInbox({
      database,
      jobs,
      clock,
      crash,
      onError: (error) => {
        throw error;
      },
    });
    const { books } = composeOrders({ database, accounts, clock, crash });
    const integrations = composeIntegrations({
      settings: { ...settings, apiUrl: shopifyUrl },
      ...(around.patience !== undefined && { patience: around.patience }),
      database,
      accounts,
      jobs,
      inbox,
      outbox: createOutbox({ database, jobs, mailer: undefined, clock, crash }),
      notifications: postgresNotifications(),
      sealing: createSealing(keys.sealing),
      counters: createCounters(),
      books: {
        ...books,
        async take(...what) {
          await around.before?.();
          await books.take(...what);
          await around.after?.();
        },
      },
      publicUrl,
      clock,
      crash,
      shopAccounts: { find: nobody, make: nobody },
      // what is on its way comes in while somebody waits for it
      listen: async (ms) => {
        clock.advance(ms / 1000);
        await control.webhooks.settle();
      },
    });
    return { inbox, ...integrations };
  };
  const { inbox, service, sync, store, sourceOf, mount } = begin();
  mount(http);

  const connect = () => service.connect(account, control.idToken(shop));
  return {
    database,
    account,
    shopifyUrl: simulator.url,
    publicUrl,
    clock,
    control,
    service,
    sync,
    store,
    sourceOf,
    begin,
    openAccount,
    connect,
    /** Connects and takes everything that the shop holds. */
    async imported() {
      const connection = await connect();
      if ((await sync.sync(connection)) !== 'importing') throw new Error('The import is over before it began.');
      clock.advance(1);
      if ((await sync.sync(connection)) !== 'done') throw new Error('The import is not done.');
      return connection;
    },
    /** Everything that is on its way arrives and is acted on. */
    async deliver() {
      await control.webhooks.settle();
      await inbox.drain();
    },
    state: async () => (await service.list(account))[0]?.state,
    async close() {
      for (const close of closing.toReversed()) await close();
      await remove();
    },
  };
}

export type Market = Awaited<ReturnType<typeof openMarket>>;
