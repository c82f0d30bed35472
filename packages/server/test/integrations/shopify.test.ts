import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readConfig } from '../../src/platform/config.ts';
import { createSealing } from '../../src/platform/sealing.ts';
import { emptiedInTurn, openTestDatabases } from '../platform/databases.ts';
import { countryDays, rollups } from '../orders/world.ts';
import { keyOf, openPortal } from '../platform/portal.ts';
import { openMarket, shop, type Market } from './world.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const frame = { lines: [{ sku: 'FRAME', quantity: 1, total: 12_900 }] };

describe.each(openTestDatabases().map(emptiedInTurn))('a shop of Shopify on $name', (engine) => {
  let market: Market;
  beforeEach(async () => {
    market = await openMarket(engine);
  });
  afterEach(() => market.close());

  const refreshes = () => market.control.requests.filter((request) => request.endsWith('access_token')).length - 1;
  const revenue = async () => (await rollups(market, 'day')).reduce((sum, day) => sum + day.revenue, 0);
  const row = () =>
    market.database.system((trx) => trx.selectFrom('connections').selectAll().executeTakeFirstOrThrow());

  test('counts no test orders and none that are cancelled, and takes back what is given back on its own day', async () => {
    const { control, clock, sync } = market;
    control.place(shop, { ...frame, id: 1, shipping: 590, country: 'DE', customer: 5 });
    control.place(shop, { ...frame, id: 2, test: true });
    control.place(shop, { ...frame, id: 3, country: 'DE' });
    control.refund(shop, 3, { amount: 900 });
    const connection = await market.imported();
    expect(await rollups(market, 'day')).toMatchObject([
      { revenue: 2 * 12_900 + 590 - 900, orders: 2, items: 2, returns: 900, new_customers: 1 },
    ]);
    clock.advance(86_400);
    control.refund(shop, 1, { amount: 590 });
    control.cancel(shop, 3);
    await market.deliver();
    expect(await rollups(market, 'day')).toMatchObject([
      { revenue: 12_900 + 590, orders: 1, returns: 0 },
      { revenue: -590, orders: 0, returns: 590 },
    ]);
    expect((await countryDays(market)).map(({ country, revenue: sum }) => [country, sum])).toEqual([
      ['DE', 12_900 + 590],
      ['DE', -590],
    ]);
    expect(await sync.sync(connection)).toBe('done');
    expect(await market.state()).toBe('connected');
  });

  test('keeps orders with more lines than a page, and all refunds of one', async () => {
    const { control, clock, sync } = market;
    const connection = await market.imported();
    clock.advance(60);
    const lines = Array.from({ length: 300 }, (_, at) => ({ sku: `S${at}`, quantity: 2, total: at }));
    control.place(shop, { id: 9, lines });
    for (let times = 0; times < 3; times += 1) control.refund(shop, 9, { amount: 7 });
    await sync.sync(connection);
    expect(await rollups(market, 'day')).toMatchObject([{ revenue: (299 * 300) / 2 - 21, items: 600, returns: 21 }]);
  });

  test('renews its token once, however many instances want one, and with a lost answer or a death in between', async () => {
    const { control, clock, sync, begin } = market;
    const connection = await market.imported();
    const second = begin();
    clock.advance(50 * 60);
    await Promise.all([sync, second.sync, sync, second.sync].map((one) => one.sync(connection)));
    expect(refreshes()).toBe(1);

    clock.advance(61 * 60);
    control.fault({ kind: 'after', match: `POST /${shop}/admin/oauth` });
    expect(await sync.sync(connection)).toBe('none');
    expect(await sync.sync(connection)).toBe('done');
    expect(refreshes()).toBe(3);

    clock.advance(61 * 60);
    const dying = begin((point) => {
      if (point === 'integrations:renewed') throw new Error('died');
    });
    await expect(dying.sync.sync(connection)).rejects.toThrow('died');
    clock.advance(31);
    expect(await sync.sync(connection)).toBe('done');
    expect(await market.state()).toBe('connected');
  });

  test('takes an import up again where a process died in it', async () => {
    const { control, clock, begin, sync } = market;
    for (let id = 1; id <= 250; id += 1) control.place(shop, { ...frame, id });
    const connection = await market.connect();
    let operation: string | null | undefined;
    for (const deadly of ['integrations:import-begun', 'integrations:import-batch']) {
      const dying = begin((point) => {
        if (point === deadly) throw new Error('died');
      });
      await expect(dying.sync.sync(connection)).rejects.toThrow('died');
      operation ??= (await row()).import_id;
      clock.advance(1);
    }
    expect(await sync.sync(connection)).toBe('done');
    expect(await revenue()).toBe(250 * 12_900);
    expect((await row()).import_id).toBe(operation);
  });

  test('says what is wrong with it, and mends itself when that is over', async () => {
    const { control, clock, sync } = market;
    const connection = await market.imported();
    control.freeze(shop);
    await sync.sync(connection);
    expect(await market.state()).toBe('frozen');
    control.freeze(shop, false);
    await sync.sync(connection);
    expect(await market.state()).toBe('connected');

    control.setScopes(shop, ['read_products']);
    await market.deliver();
    expect(await market.state()).toBe('scope_missing');
    await sync.sync(connection);
    expect(await market.state()).toBe('scope_missing');
    control.setScopes(shop, ['read_orders']);
    await market.deliver();
    await sync.sync(connection);
    expect(await market.state()).toBe('connected');

    const states = [];
    for (let times = 0; times < 3; times += 1) {
      control.fault({ kind: 'status', status: 503 });
      await sync.sync(connection);
      states.push(await market.state());
      clock.advance(60);
    }
    expect(states).toEqual(['connected', 'degraded', 'unreachable']);
    await sync.sync(connection);
    expect(await market.state()).toBe('connected');
  });

  test('says that a store of its name counts otherwise, and takes nothing into it', async () => {
    const { control, database, account, clock, sync } = market;
    const other = { account, id: shop, name: shop, currency: 'EUR', time_zone: 'Europe/Berlin', counted_at: null };
    await database.system((trx) =>
      trx
        .insertInto('stores')
        .values({ ...other, created_at: clock.now() })
        .execute(),
    );
    control.place(shop, frame);
    const connection = await market.connect();
    await sync.sync(connection);
    clock.advance(1);
    await sync.sync(connection);
    expect(await market.state()).toBe('misconfigured');
    expect(await rollups(market, 'day')).toEqual([]);
  });

  test('forgets its secrets when the app is uninstalled, and goes on when it is installed again', async () => {
    const { control, clock, sync } = market;
    const connection = await market.imported();
    clock.advance(5);
    control.uninstall(shop);
    control.webhooks.set({ hold: true });
    clock.advance(5);
    await market.deliver();
    expect(await row()).toMatchObject({ state: 'uninstalled', sealed: null });
    expect(await sync.sync(connection)).toBe('none');

    control.install(shop);
    control.place(shop, frame);
    await market.connect();
    // another end, the news of which comes when it is over
    clock.advance(5);
    control.uninstall(shop);
    clock.advance(5);
    control.install(shop);
    expect(await market.connect()).toMatchObject({ id: connection.id });
    await market.deliver();
    expect(await sync.sync(connection)).toBe('done');
    expect(await revenue()).toBe(12_900);
    expect(control.subscriptions(shop)).toHaveLength(10);
  });

  test('seals what opens it for its own row, under a key that can be replaced', async () => {
    await market.imported();
    const { account, id, sealed } = await row();
    expect(sealed).not.toContain('shpat_');
    const text = JSON.stringify(await row());
    expect(text).not.toMatch(/shp(at|rt)_/);
    const rotated = createSealing([keyOf('t'), keyOf('s')]);
    expect(rotated.open(`connections/${account}/${id}`, sealed ?? '')).toContain('shpat_');
    expect(() => rotated.open(`connections/another/${id}`, sealed ?? '')).toThrow();
    expect(() => createSealing([keyOf('t')]).open(`connections/${account}/${id}`, sealed ?? '')).toThrow(
      'SEALING_KEYS',
    );
  });

  test('is heard of by the whole server, which takes nothing that is not signed', async () => {
    const config = readConfig({
      NODE_ENV: 'test',
      SHOPIFY_CLIENT_ID: 'shopify-client',
      SHOPIFY_CLIENT_SECRET: 'new,old',
    });
    const { app } = await openPortal(market.database, { config });
    const tell = (secret: string) =>
      app.request('/hooks/shopify', {
        method: 'POST',
        body: '{}',
        headers: { 'x-shopify-hmac-sha256': createHmac('sha256', secret).update('{}').digest('base64') },
      });
    expect((await tell('guessed')).status).toBe(401);
    // signed, and without the headers of a delivery
    expect((await tell('old')).status).toBe(400);
    expect((await tell('new')).status).toBe(400);
  });

  test('hears only what is signed, and keeps of it no more than is acted on', async () => {
    const { control, publicUrl, database } = market;
    await market.imported();
    const forged = await fetch(`${publicUrl}/hooks/shopify`, {
      method: 'POST',
      body: '{}',
      headers: { 'x-shopify-hmac-sha256': 'AAAA', 'x-shopify-topic': 'shop/redact', 'x-shopify-shop-domain': shop },
    });
    expect(forged.status).toBe(401);
    control.webhooks.set({ hold: true, duplicate: true });
    control.place(shop, { ...frame, customer: 5 });
    await market.deliver();
    const kept = await database.system((trx) => trx.selectFrom('inbox_events').selectAll().execute());
    expect(kept).toHaveLength(2); // and the end of the import
    expect(JSON.stringify(kept)).not.toContain('@example.com');
    expect(await revenue()).toBe(12_900);
  });

  test('acts on what privacy asks for: tells what is known, forgets a customer, forgets a shop', async () => {
    const { control, clock, database } = market;
    control.place(shop, { ...frame, id: 1, customer: 5 });
    await market.imported();
    const before = await rollups(market, 'day');
    control.publish(shop, 'customers/data_request', { shop_domain: shop, customer: { id: 5 }, orders_requested: [1] });
    await market.deliver();
    const mails = await database.system((trx) => trx.selectFrom('outbox_mails').selectAll().execute());
    expect(mails).toMatchObject([{ subject: expect.stringContaining('customer 5') as string }]);
    expect(mails[0]?.body).toContain('1 (Nov 20, 2026)');

    control.publish(shop, 'customers/redact', { shop_domain: shop, customer: { id: 5 }, orders_to_redact: [1] });
    await market.deliver();
    const customers = await database.system((trx) => trx.selectFrom('orders').select('customer').execute());
    expect(customers).toEqual([{ customer: expect.stringMatching(/^forgotten\//) as string }]);
    expect(await rollups(market, 'day')).toEqual(before);

    clock.advance(60);
    control.publish(shop, 'shop/redact', { shop_domain: shop });
    await market.deliver();
    for (const table of ['connections', 'stores', 'orders', 'order_lines', 'metric_rollups'] as const)
      expect(await database.system((trx) => trx.selectFrom(table).selectAll().execute())).toEqual([]);
  });
});
