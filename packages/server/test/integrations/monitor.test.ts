import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptiedInTurn, openTestDatabases } from '../platform/databases.ts';
import { openMarket, shop, type Market } from './world.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe.each(openTestDatabases().map(emptiedInTurn))('the monitor of a shop on $name', (engine) => {
  let market: Market;
  beforeEach(async () => {
    market = await openMarket(engine);
  });
  afterEach(() => market.close());

  const seen = async () => [...(await market.service.seen(market.account)).values()][0] ?? { checks: [], recent: [] };
  const heard = async () => {
    const { rows } = await market.database.system((trx) =>
      sql<{ seq: number }>`
        select seq::int from live_topics where account = ${market.account} and topic = 'integrations'`.execute(trx),
    );
    return rows[0]?.seq ?? 0;
  };
  const brief = (checks: readonly { capability: string; state: string }[]) =>
    checks.map(({ capability, state }) => `${capability} ${state}`);

  test('each look keeps what it tried, by the hour, and open pages hear of it', async () => {
    const { control, clock, sync } = market;
    const connection = await market.imported();
    // the look that began the import is not one yet
    expect(brief((await seen()).checks)).toEqual([
      'sign_in connected',
      'read_orders connected',
      'read_products connected',
      'read_stock connected',
    ]);
    const before = await heard();
    clock.advance(3600);
    control.freeze(shop);
    await sync.sync(connection);
    expect(await heard()).toBeGreaterThan(before);
    const { checks, recent } = await seen();
    expect(brief(checks)).toContain('sign_in frozen');
    expect(brief(checks)).toContain('read_orders connected');
    expect(recent).toHaveLength(24);
    expect(recent.slice(-2).map(({ from, failed }) => [from.toISOString(), failed])).toEqual([
      ['2026-11-20T12:00:00.000Z', 0],
      ['2026-11-20T13:00:00.000Z', 1],
    ]);
  });

  test('a look asks the shop one question of a few points, and one each for orders, products and stock that have changed', async () => {
    const { control, sync, clock } = market;
    const connection = await market.imported();
    clock.advance(300);
    // the import of products and stock ends
    await sync.sync(connection);
    clock.advance(300);
    const before = control.requests.length;
    await sync.sync(connection);
    expect(control.requests.slice(before)).toHaveLength(4);
  });

  test('a scope that is gone is noticed by the next look, without a webhook', async () => {
    const { control, clock, sync } = market;
    const connection = await market.imported();
    control.setScopes(shop, ['read_products']);
    clock.advance(300);
    await sync.sync(connection);
    expect(await market.state()).toBe('scope_missing');
    expect(brief((await seen()).checks)).toContain('read_orders scope_missing');

    control.setScopes(shop, ['read_orders']);
    clock.advance(300);
    await sync.sync(connection);
    expect(await market.state()).toBe('connected');
  });

  test('a test tries one thing after another, ends with what fails, and changes nothing in the shop', async () => {
    const { control, clock, service } = market;
    const connection = await market.imported();
    const subscriptions = control.subscriptions(shop);
    clock.advance(60);
    expect(brief((await service.test(connection)).checks)).toEqual([
      'sign_in connected',
      'read_orders connected',
      'receive_webhooks connected',
      'read_products connected',
      'read_stock connected',
    ]);
    expect(control.subscriptions(shop)).toEqual(subscriptions);

    control.setScopes(shop, []);
    clock.advance(60);
    const tested = await service.test(connection);
    expect(brief(tested.checks)).toEqual(['sign_in connected', 'read_orders scope_missing']);
    expect(tested.connection.state).toBe('scope_missing');
    expect(brief((await service.test(connection, 'sign_in')).checks)).toEqual(['sign_in connected']);
    expect(await market.state()).toBe('scope_missing');
  });

  test('one blip in a test is told, and not believed of the shop', async () => {
    const { control, service } = market;
    const connection = await market.imported();
    control.fault({ kind: 'status', status: 503 });
    const { checks, connection: now } = await service.test(connection);
    expect(brief(checks)).toEqual(['sign_in unreachable']);
    expect(now.state).toBe('connected');
  });

  test('webhooks that are gone are told by a test, and back with the look that follows', async () => {
    const { control, clock, service, sync } = market;
    const connection = await market.imported();
    control.unsubscribe(shop);
    clock.advance(60);
    const { checks, connection: now } = await service.test(connection, 'receive_webhooks');
    expect(checks).toMatchObject([{ state: 'degraded', cause: 'webhooks_missing' }]);
    expect(now.state).toBe('connected');
    expect(control.subscriptions(shop)).toEqual([]);
    await sync.sync(connection);
    expect(control.subscriptions(shop)).toHaveLength(10);
  });

  test('a subscription that is there proves nothing until what was told comes in', async () => {
    const { control, service, clock, sync } = market;
    const connection = await market.imported();
    control.webhooks.set({ drop: true });
    const { checks, connection: now } = await service.test(connection, 'receive_webhooks');
    expect(checks).toMatchObject([{ state: 'degraded', cause: 'webhooks_silent' }]);
    expect(now.state).toBe('connected');

    const told = async () => {
      clock.advance(3600);
      await sync.sync(connection);
      // the operation ends, which its shop finds out when it is asked anything
      clock.advance(1);
      await service.test(connection, 'sign_in');
      await market.deliver();
      clock.advance(300);
      await sync.sync(connection);
      return (await seen()).checks.find(({ capability }) => capability === 'receive_webhooks');
    };
    expect(await told()).toMatchObject({ state: 'degraded', cause: 'webhooks_silent' });
    expect(await market.state()).toBe('connected');
    control.webhooks.set({ hold: true });
    expect(await told()).toMatchObject({ state: 'connected', cause: null, latencyMs: 1000 });
  });

  test('the end of an operation that is not ours, or not signed, is no round trip', async () => {
    const { control, service, publicUrl } = market;
    const connection = await market.imported();
    control.webhooks.set({ drop: true });
    await service.test(connection, 'receive_webhooks');
    const { echoId } = (await market.store.find(connection)) ?? {};
    const body = JSON.stringify({ admin_graphql_api_id: echoId });
    const headers = { 'x-shopify-topic': 'bulk_operations/finish', 'x-shopify-shop-domain': shop };
    const forged = await fetch(`${publicUrl}/hooks/shopify`, { method: 'POST', body, headers });
    expect(forged.status).toBe(401);
    control.webhooks.set({ hold: true });
    control.publish(shop, 'bulk_operations/finish', { admin_graphql_api_id: 'gid://shopify/BulkOperation/1' });
    await market.deliver();
    expect(await market.store.find(connection)).toMatchObject({ echoHeardAt: null });
    control.publish(shop, 'bulk_operations/finish', { admin_graphql_api_id: echoId });
    await market.deliver();
    expect(await market.store.find(connection)).toMatchObject({ echoHeardAt: expect.any(Date) });
  });

  test('a shop that keeps its products to itself is told as that, and its orders come in', async () => {
    const { control, service } = market;
    const connection = await market.imported();
    control.setScopes(shop, ['read_orders']);
    const { checks, connection: now } = await service.test(connection);
    expect(checks.map(({ capability, state, cause }) => [capability, state, cause])).toEqual([
      ['sign_in', 'connected', null],
      ['read_orders', 'connected', null],
      ['receive_webhooks', 'connected', null],
      ['read_products', 'scope_missing', 'products_denied'],
      ['read_stock', 'scope_missing', 'stock_denied'],
    ]);
    expect(now.state).toBe('connected');
    expect((await service.reconnect(connection)).open).toBeNull();
  });

  test('a paused shop is tested and stays paused, and nothing of it is kept', async () => {
    const { service, clock } = market;
    const connection = await market.imported();
    await service.pause(connection);
    const before = (await seen()).checks;
    clock.advance(60);
    const tested = await service.test(connection);
    expect(tested.checks.every(({ state }) => state === 'connected')).toBe(true);
    expect(tested.connection.state).toBe('paused');
    expect((await seen()).checks).toEqual(before);
  });

  test('opened anew in place it is the same connection with the same history', async () => {
    const { control, clock, service, sync } = market;
    const connection = await market.imported();
    const before = await service.checks(connection, { limit: 100 });
    control.uninstall(shop);
    await market.deliver();
    expect(await market.state()).toBe('uninstalled');
    const refused = await service.reconnect(connection);
    expect(refused).toMatchObject({ connection: { state: 'uninstalled' } });
    expect(refused.open).toMatch(/\/gifts\.myshopify\.com\/admin\/apps\/shopify-client$/);

    control.install(shop);
    clock.advance(60);
    const again = await service.reconnect(connection, control.idToken(shop));
    expect(again).toMatchObject({ connection: { id: connection.id, state: 'connecting' }, open: null });
    expect(await sync.sync(connection)).toBe('done');
    expect(await market.state()).toBe('connected');
    expect((await service.checks(connection, { limit: 100 })).slice(-before.length)).toEqual(before);
  });

  test('what was lost and is back needs no token: the shop lets us in', async () => {
    const { control, clock, service } = market;
    const connection = await market.imported();
    control.setScopes(shop, []);
    expect((await service.reconnect(connection)).open).toContain('/admin/apps/');
    control.setScopes(shop, ['read_orders']);
    clock.advance(60);
    expect((await service.reconnect(connection)).open).toBeNull();
  });

  test('a token opens nothing that the shop does not allow, and a shop that cannot be heard is told as that', async () => {
    const { control, service, clock } = market;
    const connection = await market.imported();
    control.setScopes(shop, ['read_products']);
    const allowed = await service.reconnect(connection, control.idToken(shop));
    expect(allowed).toMatchObject({ connection: { state: 'scope_missing' }, open: expect.stringContaining('/apps/') });
    control.setScopes(shop, ['read_orders']);
    clock.advance(60);
    control.fault({ kind: 'status', status: 503 });
    await expect(service.reconnect(connection)).rejects.toMatchObject({
      code: 'integrations/platform_refused',
      data: { state: 'unreachable' },
    });
  });

  test('a token of another shop opens nothing', async () => {
    const { control, service } = market;
    const connection = await market.imported();
    control.open('other.myshopify.com');
    await expect(service.reconnect(connection, control.idToken('other.myshopify.com'))).rejects.toMatchObject({
      code: 'integrations/id_token_refused',
    });
  });

  test('history is read page by page, the newest first, and forgotten after a week', async () => {
    const { clock, service, sync, store } = market;
    const connection = await market.imported();
    for (let times = 0; times < 5; times += 1) {
      clock.advance(300);
      await sync.sync(connection);
    }
    const all = await service.checks(connection, { limit: 100 });
    const pages = [];
    for (let before = undefined as (typeof all)[number] | undefined; ;) {
      const page = await service.checks(connection, { before, limit: 4 });
      if (page.length === 0) break;
      pages.push(...page);
      before = page.at(-1);
    }
    expect(pages).toEqual(all);
    expect(all.map(({ at }) => at.getTime())).toEqual(
      all.map(({ at }) => at.getTime()).toSorted((one, other) => other - one),
    );
    await store.purgeChecks(new Date(clock.now().getTime() + 1));
    expect(await service.checks(connection, { limit: 100 })).toEqual([]);
  });
});
