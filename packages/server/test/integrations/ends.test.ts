import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptiedInTurn, openTestDatabases } from '../platform/databases.ts';
import { rollups } from '../orders/world.ts';
import { openMarket, shop, type Market } from './world.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const frame = { lines: [{ sku: 'FRAME', quantity: 1, total: 12_900 }] };

describe.each(openTestDatabases().map(emptiedInTurn))('a connection that ends while it works on $name', (engine) => {
  let market: Market;
  beforeEach(async () => {
    market = await openMarket(engine);
  });
  afterEach(() => market.close());

  const row = () =>
    market.database.system((trx) => trx.selectFrom('connections').selectAll().executeTakeFirstOrThrow());
  const left = async (tables: readonly ('metric_rollups' | 'order_lines' | 'orders' | 'stores')[]) => {
    const rows = await Promise.all(
      tables.map((table) => market.database.system((trx) => trx.selectFrom(table).selectAll().execute())),
    );
    return rows.flat().length;
  };
  const everything = ['stores', 'orders', 'order_lines', 'metric_rollups'] as const;
  /** Does this once. */
  const once = (act: () => Promise<unknown>) => {
    let begun: Promise<unknown> | undefined;
    return () => (begun ??= act());
  };

  test.each(['before', 'after'] as const)('stays paused when that happens %s orders are taken', async (when) => {
    const { control, clock, service } = market;
    const connection = await market.imported();
    clock.advance(60);
    control.place(shop, frame);
    const { sync } = market.begin(undefined, { [when]: once(() => service.pause(connection)) });
    expect(await sync.sync(connection)).toBe('none');
    expect(await left(['orders'])).toBe(when === 'before' ? 0 : 1);
    expect(await row()).toMatchObject({ state: 'paused' });
    expect(await service.resume(connection)).toMatchObject({ state: 'connecting' });
    expect(await sync.sync(connection)).toBe('done');
    expect(await row()).toMatchObject({ state: 'connected' });
  });

  test('stays uninstalled when that happens in the middle of a sync, without a secret', async () => {
    const { control, clock } = market;
    const connection = await market.imported();
    clock.advance(60);
    control.place(shop, frame);
    const after = once(async () => {
      control.uninstall(shop);
      await market.deliver();
    });
    const { sync } = market.begin(undefined, { after });
    expect(await sync.sync(connection)).toBe('none');
    expect(await row()).toMatchObject({ state: 'uninstalled', sealed: null });
  });

  test('is given no new secret by a renewal that began before it was uninstalled', async () => {
    const { clock, begin } = market;
    const connection = await market.imported();
    clock.advance(50 * 60);
    const store = market.begin().store;
    let ended: Promise<void> | undefined;
    const { sync } = begin((point) => {
      if (point === 'integrations:renewed') ended = store.uninstalled(connection, clock.now());
    });
    await sync.sync(connection);
    await ended;
    expect(await row()).toMatchObject({ state: 'uninstalled', sealed: null, renewing_until: null });
  });

  test('is no failure for a delivery that is worked off while it is disconnected', async () => {
    const { control, service, database } = market;
    const connection = await market.imported();
    const { inbox } = market.begin(undefined, { before: once(() => service.disconnect(connection)) });
    control.place(shop, frame);
    await control.webhooks.settle();
    await inbox.drain();
    expect(await left(['orders'])).toBe(0);
    const waiting = await database.system((trx) =>
      trx.selectFrom('inbox_events').select('id').where('done_at', 'is', null).execute(),
    );
    expect(waiting).toEqual([]);
  });

  test('is not brought back by an import that runs while the shop is forgotten', async () => {
    const { control, clock } = market;
    for (let id = 1; id <= 450; id += 1) control.place(shop, { ...frame, id });
    const connection = await market.connect();
    await market.sync.sync(connection);
    clock.advance(60);
    let batches = 0;
    const before = async () => {
      if ((batches += 1) !== 2) return;
      control.publish(shop, 'shop/redact', { shop_domain: shop });
      await market.deliver();
    };
    const { sync } = market.begin(undefined, { before });
    expect(await sync.sync(connection)).toBe('none');
    expect(batches).toBe(2);
    expect(await left(everything)).toBe(0);
  });

  test('is over for privacy only when its data is gone: what is asked after it is disconnected counts too', async () => {
    const { control, clock, service, database } = market;
    control.place(shop, { ...frame, id: 1, customer: 5 });
    const connection = await market.imported();
    const fed = () => market.sourceOf(market.account, shop);
    expect(await fed()).toEqual({ state: 'live', asOf: null, source: 'shopify' });
    const asOf = clock.now();
    await service.pause(connection);
    expect(await fed()).toEqual({ state: 'offline', asOf, source: 'shopify' });
    clock.advance(60);
    await service.disconnect(connection);
    expect(await fed()).toEqual({ state: 'offline', asOf, source: 'shopify' });
    expect(await market.sourceOf(market.account, 'web')).toBeUndefined();
    expect(control.subscriptions(shop)).toEqual([]);
    clock.advance(60);
    control.publish(shop, 'customers/data_request', { shop_domain: shop, customer: { id: 5 } });
    await market.deliver();
    const mails = await database.system((trx) => trx.selectFrom('outbox_mails').selectAll().execute());
    expect(mails).toMatchObject([{ subject: expect.stringContaining('customer 5') as string }]);
    control.publish(shop, 'customers/redact', { shop_domain: shop, customer: { id: 5 } });
    await market.deliver();
    const [order] = await database.system((trx) => trx.selectFrom('orders').select('customer').execute());
    expect(order?.customer).toMatch(/^forgotten\//);
    control.publish(shop, 'shop/redact', { shop_domain: shop });
    await market.deliver();
    expect(await left(everything)).toBe(0);
  });

  test('forgets no shop that was connected again before the late news of its end', async () => {
    const { control, clock } = market;
    control.place(shop, frame);
    await market.imported();
    control.webhooks.set({ hold: true });
    control.publish(shop, 'shop/redact', { shop_domain: shop });
    clock.advance(3600);
    await market.connect();
    await market.deliver();
    expect(await row()).toMatchObject({ shop });
    expect(await left(['orders'])).toBe(1);
  });

  test('does not know a forgotten customer again, whatever comes of his orders', async () => {
    const { control, clock, sync, database } = market;
    control.place(shop, { ...frame, id: 1, customer: 5 });
    const connection = await market.imported();
    control.publish(shop, 'customers/redact', { shop_domain: shop, customer: { id: 5 } });
    // whom nobody knows yet
    control.publish(shop, 'customers/redact', { shop_domain: shop, customer: { id: 6 } });
    await market.deliver();
    clock.advance(60);
    control.refund(shop, 1, { amount: 100 });
    control.place(shop, { ...frame, id: 2, customer: 5 });
    control.place(shop, { ...frame, id: 3, customer: 6 });
    control.place(shop, { ...frame, id: 4, customer: 7 });
    await market.deliver();
    expect(await sync.sync(connection)).toBe('done');
    const kept = await database.system((trx) =>
      trx.selectFrom('orders').select(['id', 'customer']).where('kind', '=', 'order').orderBy('id').execute(),
    );
    const [first, second, third, fourth] = kept.map(({ customer }) => customer ?? '');
    expect(first).toMatch(/^forgotten\//);
    expect(second).toBe(first);
    expect(third).toMatch(/^forgotten\//);
    expect(third).not.toBe(first);
    expect(fourth).toBe('7');
    const days = await rollups(market, 'day');
    expect(days.reduce((sum, day) => sum + day.new_customers, 0)).toBe(3);
  });

  test('belongs to one account at a time', async () => {
    const { control, service, clock } = market;
    const connection = await market.imported();
    const other = await market.openAccount('other');
    const tokens = () => control.requests.filter((request) => request.endsWith('access_token')).length;
    const before = tokens();
    await expect(service.connect(other, control.idToken(shop))).rejects.toMatchObject({
      code: 'integrations/shop_taken',
    });
    // the other account's token is still good
    expect(tokens()).toBe(before);
    await service.disconnect(connection);
    const both = await Promise.allSettled([
      service.connect(other, control.idToken(shop)),
      service.connect(market.account, control.idToken(shop)),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    clock.advance(5);
    control.uninstall(shop);
    await market.deliver();
    control.install(shop);
    clock.advance(5);
    expect(await service.connect(market.account, control.idToken(shop))).toMatchObject({ state: 'connecting' });
  });
});
