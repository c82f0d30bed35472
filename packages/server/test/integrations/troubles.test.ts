import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptiedInTurn, openTestDatabases } from '../platform/databases.ts';
import { rollups } from '../orders/world.ts';
import { openMarket, shop, type Market } from './world.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const frame = { lines: [{ sku: 'FRAME', quantity: 1, total: 12_900 }] };

describe.each(openTestDatabases().map(emptiedInTurn))('what goes wrong with a shop on $name', (engine) => {
  let market: Market;
  beforeEach(async () => {
    market = await openMarket(engine);
  });
  afterEach(() => market.close());

  const orders = async () => (await rollups(market, 'day')).reduce((sum, day) => sum + day.orders, 0);
  const now = async () => {
    const [connection] = await market.service.list(market.account);
    return connection && { state: connection.state, cause: connection.cause };
  };

  test('an error that an answer tells says what is wrong, and is over once it is over', async () => {
    const { control, sync } = market;
    const connection = await market.imported();
    for (const [code, state] of [
      ['ACCESS_DENIED', 'scope_missing'],
      ['SHOP_INACTIVE', 'frozen'],
      ['MAX_COST_EXCEEDED', 'unsupported_version'],
      [null, 'unsupported_version'],
    ] as const) {
      control.trouble(shop, { kind: 'call', code });
      expect(await sync.sync(connection)).toBe('none');
      expect(await now()).toEqual({ state, cause: null });
      expect(await sync.sync(connection)).toBe('done');
      expect(await now()).toEqual({ state: 'connected', cause: null });
    }
  });

  test('a token whose sealing key is gone is over: the shop says so, and lets us in once it is opened again', async () => {
    const { database, service, sync, control } = market;
    const connection = await market.imported();
    await database.system((trx) =>
      sql`update connections set sealed = 'gone:' || split_part(sealed, ':', 2)`.execute(trx),
    );
    expect(await sync.sync(connection)).toBe('none');
    expect(await now()).toEqual({ state: 'auth_expired', cause: null });

    await service.connect(market.account, control.idToken(shop));
    expect(await sync.sync(connection)).toBe('done');
    expect(await now()).toEqual({ state: 'connected', cause: null });
  });

  test('errors over there are believed the third time, those within one blip are one, and hooks are none', async () => {
    const { control, clock, sync } = market;
    const connection = await market.imported();
    const fail = async () => {
      control.trouble(shop, { kind: 'call', code: 'INTERNAL_SERVER_ERROR' });
      await sync.sync(connection);
      return (await now())?.state;
    };
    expect([await fail(), await fail(), await fail()]).toEqual(['connected', 'connected', 'connected']);
    clock.advance(31);
    expect(await fail()).toBe('degraded');
    clock.advance(60);
    expect(await fail()).toBe('unreachable');
    clock.advance(60);
    await sync.sync(connection);
    expect((await now())?.state).toBe('connected');

    for (let id = 1; id <= 3; id += 1) control.place(shop, { ...frame, id });
    control.fault({ kind: 'status', status: 503, times: 3 });
    await market.deliver();
    expect(await now()).toEqual({ state: 'connected', cause: null });
    expect(await orders()).toBe(0);
    await sync.sync(connection);
    expect(await orders()).toBe(3);
  });

  test('an import that is refused says so, and begins later', async () => {
    const { control, clock, sync } = market;
    control.place(shop, frame);
    const connection = await market.connect();
    for (const [code, state] of [
      ['INVALID', 'unsupported_version'],
      ['OPERATION_IN_PROGRESS', 'rate_limited'],
      ['LIMIT_REACHED', 'rate_limited'],
    ] as const) {
      control.trouble(shop, { kind: 'refuse-bulk', code });
      expect(await sync.sync(connection)).toBe('none');
      expect(await now()).toEqual({ state, cause: 'import_refused' });
    }
    expect(await sync.sync(connection)).toBe('importing');
    clock.advance(1);
    expect(await sync.sync(connection)).toBe('done');
    expect(await orders()).toBe(1);
  });

  test('an import that does not come to its end is begun anew', async () => {
    const { control, clock, sync } = market;
    control.place(shop, frame);
    const connection = await market.connect();
    for (const [status, errorCode, state, cause] of [
      ['FAILED', 'INTERNAL_SERVER_ERROR', 'degraded', 'import_failed'],
      ['EXPIRED', null, 'degraded', 'import_failed'],
      ['CANCELED', null, 'degraded', 'import_failed'],
      ['FAILED', 'ACCESS_DENIED', 'scope_missing', null],
    ] as const) {
      control.trouble(shop, { kind: 'end-bulk', status, errorCode });
      expect(await sync.sync(connection)).toBe('importing');
      clock.advance(1);
      expect(await sync.sync(connection)).toBe('none');
      expect(await now()).toEqual({ state, cause });
    }
    expect(await sync.sync(connection)).toBe('importing');
    clock.advance(1);
    expect(await sync.sync(connection)).toBe('done');
    expect(await now()).toEqual({ state: 'connected', cause: null });
    expect(await orders()).toBe(1);
  });

  test('a file that ends within a line, between two or with its connection is not taken for the whole', async () => {
    const { control, clock, sync } = market;
    for (let id = 1; id <= 3; id += 1) control.place(shop, { ...frame, id });
    const connection = await market.connect();
    await sync.sync(connection);
    clock.advance(1);
    const cuts = [{ bytes: 300 }, { lines: 3 }, { broken: true }];
    for (const [times, cut] of cuts.entries()) {
      control.trouble(shop, { kind: 'cut-file', ...cut });
      expect(await sync.sync(connection)).toBe('none');
      expect((await now())?.state).toBe(['connecting', 'degraded', 'unreachable'][times]);
      clock.advance(60);
    }
    expect(await now()).toEqual({ state: 'unreachable', cause: 'import_incomplete' });
    expect(await sync.sync(connection)).toBe('done');
    expect(await orders()).toBe(3);
  });

  test('a fault of our own is told as ours when it stays', async () => {
    const { clock, begin } = market;
    const connection = await market.imported();
    const failing = begin((point) => {
      if (point === 'integrations:page') throw new Error('ours');
    });
    for (let times = 0; times < 3; times += 1) {
      await expect(failing.sync.sync(connection)).rejects.toThrow('ours');
      clock.advance(60);
    }
    expect(await now()).toEqual({ state: 'degraded', cause: 'internal' });
  });

  test('a shop that changed its currency takes nothing more until it counts as before', async () => {
    const { control, clock, sync } = market;
    control.place(shop, { ...frame, id: 1 });
    const connection = await market.imported();
    clock.advance(60);
    control.setCurrency(shop, 'USD');
    control.place(shop, { ...frame, id: 2 });
    await market.deliver();
    expect(await orders()).toBe(1);
    expect(await sync.sync(connection)).toBe('none');
    expect(await now()).toEqual({ state: 'misconfigured', cause: 'currency_changed' });
    control.setCurrency(shop, 'GBP');
    expect(await sync.sync(connection)).toBe('done');
    expect(await orders()).toBe(2);
  });
});
