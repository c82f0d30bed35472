import { afterAll, afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openDatabase } from '../../src/platform/open-database.ts';
import { rollups } from '../orders/world.ts';
import { emptiedInTurn, emptyPostgres, openTestDatabases, temporaryDirectory } from '../platform/databases.ts';
import { gateTo } from '../platform/gate.ts';
import { openBazaar } from './magento-world.ts';
import { openMarket, shop, type Market } from './world.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const frame = { lines: [{ sku: 'FRAME', quantity: 1, total: 100 }] };
const revenueOf = async (market: Pick<Market, 'account' | 'database'>) =>
  (await rollups(market as Market, 'day')).reduce((sum, day) => sum + day.revenue, 0);

type Gate = Awaited<ReturnType<typeof gateTo>>;

describe.each(openTestDatabases().map(emptiedInTurn))('looks at a shop that stops answering on $name', (engine) => {
  let gate: Gate;
  let market: Market;
  beforeEach(async () => {
    const through = async (url: string) => (gate = await gateTo(url)).url;
    market = await openMarket(engine, { through });
  });
  afterEach(async () => {
    await gate.end();
    await market.close();
  });

  test('give a half-open connection up, say so the third time, and take everything once the shop is back', async () => {
    const { control, clock, sync, begin } = market;
    control.place(shop, frame);
    const connection = await market.imported();
    clock.advance(60);
    control.place(shop, { ...frame, id: 77 });
    gate.hold();
    // nothing comes, however long it is waited for: a moment is as good as the twenty seconds of a server
    const impatient = begin(undefined, { patience: 50 });
    const states = [];
    for (let look = 0; look < 3; look += 1) {
      expect(await impatient.sync.sync(connection)).not.toBe('done');
      states.push(await market.state());
      clock.advance(60);
    }
    expect(states).toEqual(['connected', 'degraded', 'unreachable']);
    expect(await revenueOf(market)).toBe(100);
    gate.open();
    expect(await sync.sync(connection)).toBe('done');
    expect(await market.state()).toBe('connected');
    expect(await revenueOf(market)).toBe(200);
  });

  test('outlive a connection that breaks in the middle of an import, which goes on where it was', async () => {
    const { control, clock, sync, begin } = market;
    for (let id = 1; id <= 250; id += 1) control.place(shop, { ...frame, id });
    const connection = await market.connect();
    expect(await sync.sync(connection)).toBe('importing');
    clock.advance(1);
    let taken = 0;
    const cut = begin(undefined, { after: () => Promise.resolve((taken += 1) === 1 && gate.close()) });
    await cut.sync.sync(connection);
    gate.open();
    clock.advance(60);
    await sync.sync(connection);
    clock.advance(60);
    expect(await sync.sync(connection)).toBe('done');
    expect(await revenueOf(market)).toBe(25_000);
  });
});

describe.each(openTestDatabases())('looks at a slow Magento on $name', (engine) => {
  test('end when patience does, and take each order once when it answers again', async () => {
    const bazaar = await openBazaar(engine);
    onTestFinished(() => bazaar.close());
    const { control, clock, sync, begin } = bazaar;
    control.place({ ...frame, id: 1 });
    const connection = await bazaar.connect();
    expect(await sync.sync(connection)).toBe('done');
    control.place({ ...frame, id: 2 });
    // later than anybody waits for
    control.trouble({ kind: 'slow', ms: 2000 });
    const impatient = begin(undefined, 50);
    for (const state of ['connected', 'degraded', 'unreachable']) {
      clock.advance(60);
      await impatient.sync.sync(connection);
      expect(await bazaar.stands()).toMatchObject({ state });
    }
    control.clear();
    clock.advance(60);
    expect(await sync.sync(connection)).toBe('done');
    expect(await bazaar.stands()).toMatchObject({ state: 'connected' });
    const { database } = bazaar;
    const days = await database.system((trx) =>
      trx.selectFrom('metric_rollups').select('orders').where('grain', '=', 'day').execute(),
    );
    expect(days.reduce((sum, { orders }) => sum + orders, 0)).toBe(2);
  });
});

describe.runIf(process.env['PG_TEST_URL'])('a database that goes while a shop is read', () => {
  const drops: (() => Promise<unknown>)[] = [];
  afterAll(async () => {
    for (const drop of drops.toReversed()) await drop();
  });

  test('keeps nothing of the batch that it broke, and the next look takes it once', async () => {
    const made = await emptyPostgres();
    const gate = await gateTo(made.url);
    const { path } = await temporaryDirectory();
    const database = await openDatabase({ dataDir: path, databaseUrl: gate.url });
    drops.push(made.drop, gate.end, () => database.close());
    const market = await openMarket({
      name: 'postgres',
      open: () => Promise.resolve({ database, databaseUrl: gate.url, remove: () => Promise.resolve() }),
    });
    const { control, clock, sync, begin } = market;
    control.place(shop, frame);
    const connection = await market.imported();
    clock.advance(60);
    control.place(shop, frame);
    const broken = begin(undefined, { before: () => Promise.resolve(gate.close()) });
    await expect(broken.sync.sync(connection)).rejects.toThrow();
    gate.open();
    clock.advance(60);
    const again = () => sync.sync(connection).catch(() => 'gone');
    await expect.poll(again, { timeout: 60_000 }).toBe('done');
    expect(await revenueOf(market)).toBe(200);
    expect(await market.state()).toBe('connected');
    await market.close();
  });
});
