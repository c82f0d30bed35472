import { randomUUID } from 'node:crypto';
import type { OrderInput } from '@varai/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import { openDatabase } from '../../src/platform/open-database.ts';
import { emptyPostgres, openTestDatabases, temporaryDirectory } from '../platform/databases.ts';
import { gateTo } from '../platform/gate.ts';
import { openPortal, problemIn } from '../platform/portal.ts';
import { openShop, store } from './world.ts';

const postgres = process.env['PG_TEST_URL'];
const patience = { timeout: 60_000 };

const orderOf = (id: string, amount: number): OrderInput => ({
  id,
  placedAt: '2026-11-20T10:00:00Z',
  lines: [{ sku: 'FRAME', quantity: 1, amount }],
});

const netOf = async (database: OpenDatabase): Promise<number> => {
  const rows = await database.system((trx) =>
    trx.selectFrom('metric_rollups').select('revenue').where('grain', '=', 'day').execute(),
  );
  return rows.reduce((sum, { revenue }) => sum + revenue, 0);
};

describe.runIf(postgres)('a database that is gone for a while', () => {
  let gate: Awaited<ReturnType<typeof gateTo>>;
  let database: OpenDatabase;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const made = await emptyPostgres();
    drop = made.drop;
    gate = await gateTo(made.url);
    const { path } = await temporaryDirectory();
    database = await openDatabase({ dataDir: path, databaseUrl: gate.url });
  });
  afterAll(async () => {
    await database.close();
    await gate.end();
    await drop();
  });

  test('takes no order and loses none: the same request goes through once it is back, and open pages hear of it', async () => {
    const portal = await openPortal(database);
    const { clientSecret } = await portal.signIn();
    const { account } = (await (await portal.info(clientSecret)).json()) as { account: { id: string } };
    const send = (order: OrderInput, key = randomUUID()) =>
      portal.ask('/api/orders', {
        method: 'POST',
        token: portal.secretKey,
        body: { account: 'acme', store, orders: [order] },
        key,
      });
    const { hub } = portal.parts.live;
    await hub.start();
    let heard = 0;
    await hub.follow(account.id, 'metrics', { send: () => void (heard += 1), buffered: () => 0, close() {} });
    expect((await send(orderOf('1', 100))).status).toBe(200);
    await expect.poll(() => heard, patience).toBeGreaterThan(0);

    gate.close();
    const key = randomUUID();
    const refused = await problemIn(await send(orderOf('2', 20), key));
    expect(refused.status).toBeGreaterThanOrEqual(500);
    expect(refused.retryable).toBe(true);
    const before = heard;

    gate.open();
    const again = async () => (await send(orderOf('2', 20), key)).status;
    await expect.poll(again, patience).toBe(200);
    expect((await send(orderOf('3', 3))).status).toBe(200);
    expect(await netOf(database)).toBe(123);
    await expect.poll(() => heard, patience).toBeGreaterThan(before);
    await hub.stop();
  });
});

describe.each(openTestDatabases())('a clock that jumps, on $name', (engine) => {
  test('moves no sum: an order that comes again counts once, whatever the time', async () => {
    const shop = await openShop(engine);
    const day = 86_400;
    for (const [turn, seconds] of [0, 3 * day, -5 * day, 400 * day, -399 * day].entries()) {
      shop.clock.advance(seconds);
      const orders = Array.from({ length: turn + 1 }, (_, at) => orderOf(String(at), 10 ** at));
      expect(await shop.record(orders)).toEqual({ accepted: 1, duplicates: turn });
      expect(await netOf(shop.database)).toBe(orders.reduce((sum, { lines: [line] }) => sum + (line?.amount ?? 0), 0));
      // a session is made by the clock that is
      const { clientSecret } = await shop.signIn();
      expect((await shop.info(clientSecret)).status).toBe(200);
    }
    await shop.close();
  });
});
