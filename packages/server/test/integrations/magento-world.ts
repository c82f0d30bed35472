import { createMagentoSimulator } from '@varai/simulators';
import { setImmediate as turn } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
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

const nobody = () => Promise.reject(new Error('Nobody comes by an ID token here.'));

/** A queue that forgets: what jobs would do, tests ask for themselves. */
const jobs: Jobs = { on: () => {}, every: () => {}, send: async () => {}, start: async () => {}, stop: async () => {} };

const failed = (error: unknown): never => {
  throw error;
};

/** The integrations of an account over a real database, and a Magento beside them, both over HTTP and of one time. */
export async function openBazaar(
  engine: TestDatabase,
  { start, ...about }: { start?: string; currency?: string; timeZone?: string; version?: string } = {},
) {
  const { database, remove } = await engine.open();
  const clock = testClock(start);
  const http = new Hono<Env>();
  const server = createAdaptorServer({ fetch: http.fetch });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const publicUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const magento = createMagentoSimulator({
    now: () => clock.now().getTime(),
    currency: 'GBP',
    timeZone: 'Europe/London',
    ...about,
  });
  await magento.listen();
  const { control } = magento;

  const accounts = postgresAccounts();
  await createSecretKey(database, { id: 'host_acme', name: 'Acme' });
  const openAccount = async (externalId: string) =>
    (
      await database.system((trx) =>
        accounts.ensure(trx, { hostId: 'host_acme', externalId, name: 'Ada', email: `ada@${externalId}.test` }),
      )
    ).id;
  const account = await openAccount('acme');
  const waits: number[] = [];

  /** A process' worth of it; another one stands for a restart. */
  const begin = (crash: Crash = neverCrash, patience?: number) =>
    composeIntegrations({
      settings: undefined,
      shopAccounts: { find: nobody, make: nobody },
      loopback: true,
      ...(patience !== undefined && { patience }),
      database,
      accounts,
      jobs,
      inbox: createInbox({ database, jobs, clock, crash, onError: failed }),
      outbox: createOutbox({ database, jobs, mailer: undefined, clock, crash }),
      notifications: postgresNotifications(),
      sealing: createSealing(keys.sealing),
      counters: createCounters(),
      books: composeOrders({ database, accounts, clock, crash }).books,
      publicUrl,
      clock,
      crash,
      wait: async (ms) => {
        waits.push(ms);
        await turn();
      },
    });
  const integrations = begin();
  const { service, sync, handshake } = integrations;
  integrations.mount(http);

  /** The merchant activates the integration, and presses the button of the page that opens. */
  async function activate(addresses: { callbackUrl: string; identityUrl: string }) {
    const { status, identity } = await control.activate(addresses);
    if (status !== 200) return { status, page: '' };
    const answer = await fetch(identity, { method: 'POST' });
    return { status: answer.status, page: await answer.text(), identity };
  }

  return {
    database,
    account,
    openAccount,
    publicUrl,
    shop: new URL(magento.url).host,
    clock,
    control,
    service,
    sync,
    handshake,
    begin,
    activate,
    waits,
    async connect() {
      const { status, page } = await activate(await handshake.invite(account));
      if (status !== 200) throw new Error(`The shop was not connected: ${page}`);
      const [connection] = await service.list(account);
      if (!connection) throw new Error('There is no connection.');
      return connection;
    },
    stands: async () => {
      const [connection] = await service.list(account);
      return connection && { state: connection.state, cause: connection.cause };
    },
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
      await magento.close();
      await remove();
    },
  };
}

export type Bazaar = Awaited<ReturnType<typeof openBazaar>>;
