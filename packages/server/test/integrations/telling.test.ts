import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptiedInTurn, openTestDatabases } from '../platform/databases.ts';
import { openMarket, shop, type Market } from './world.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe.each(openTestDatabases().map(emptiedInTurn))('what is told of a shop on $name', (engine) => {
  let market: Market;
  beforeEach(async () => {
    market = await openMarket(engine);
  });
  afterEach(() => market.close());

  const told = async () => {
    const rows = await market.database.system((trx) =>
      trx
        .selectFrom('notifications')
        .select(['kind', 'data', 'read_at'])
        .where('account', '=', market.account)
        .orderBy('at')
        .execute(),
    );
    return rows.map(({ kind, data, read_at }) => {
      const { state, shop: of } = data as { state: string; shop: string };
      expect([kind, of]).toEqual([state === 'connected' ? 'integrations/well' : 'integrations/trouble', shop]);
      return `${state}${read_at ? ', read' : ''}`;
    });
  };

  test('is what waits for somebody, once, and once that it is well again; what passes by itself is not', async () => {
    const { control, clock, sync } = market;
    const connection = await market.imported();
    const look = async () => {
      clock.advance(60);
      await sync.sync(connection);
    };
    const fail = async () => {
      control.trouble(shop, { kind: 'call', code: 'INTERNAL_SERVER_ERROR' });
      await look();
    };
    expect(await told()).toEqual([]);
    await fail();
    await fail();
    expect(await market.state()).toBe('degraded');
    await look();
    expect(await told()).toEqual([]);

    for (let times = 0; times < 5; times += 1) await fail();
    expect(await told()).toEqual(['unreachable']);
    await look();
    await look();
    expect(await told()).toEqual(['unreachable, read', 'connected']);
    control.freeze(shop);
    await look();
    await look();
    expect(await told()).toEqual(['unreachable, read', 'connected, read', 'frozen']);
  });

  test('an uninstall is told at once; who disconnects or asks to be forgotten is told nothing more', async () => {
    const { control, store } = market;
    const connection = await market.imported();
    control.uninstall(shop);
    await market.deliver();
    expect(await told()).toEqual(['uninstalled']);
    await store.remove(connection, market.clock.now());
    expect(await told()).toEqual(['uninstalled, read']);
    await store.forgetShop(market.account, shop);
    expect(await told()).toEqual([]);
  });
});
