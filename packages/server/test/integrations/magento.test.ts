import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { integrationOf } from '../../src/features/integrations/presence.ts';
import { rollups } from '../orders/world.ts';
import { emptiedInTurn, openTestDatabases } from '../platform/databases.ts';
import { openBazaar, type Bazaar } from './magento-world.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const frame = { lines: [{ sku: 'FRAME', quantity: 1, total: 12_900, discount: 900, variant: 'FRAME-RED' }] };

describe.each(openTestDatabases().map(emptiedInTurn))('a shop of Magento on $name', (engine) => {
  let bazaar: Bazaar;
  beforeEach(async () => {
    bazaar = await openBazaar(engine);
  });
  afterEach(() => bazaar.close());

  const days = async () =>
    (await rollups(bazaar, 'day')).map(({ bucket, revenue, orders, items, returns }) => ({
      day: bucket.slice(0, 10),
      revenue,
      orders,
      items,
      returns,
    }));

  test('shakes hands by the addresses that it was given, once, and seals what opens it for its own row', async () => {
    const { account, control, handshake, database, service, publicUrl, shop, clock } = bazaar;
    const addresses = await handshake.invite(account);
    // nobody posted yet; a look connects nothing; another's key neither
    expect((await fetch(`${addresses.identityUrl}?oauth_consumer_key=guessed`)).status).toBe(404);
    const { status, identity } = await control.activate(addresses);
    expect(status).toBe(200);
    const looked = await fetch(identity, { headers: { 'accept-language': 'de' } });
    expect(await looked.text()).toContain(`${shop} verbinden?`);
    expect((await fetch(`${addresses.identityUrl}?oauth_consumer_key=guessed`, { method: 'POST' })).status).toBe(404);
    expect(await service.list(account)).toEqual([]);
    expect(await (await fetch(identity, { method: 'POST' })).text()).toContain('is connected');
    const [connection] = await service.list(account);
    expect(connection).toMatchObject({ platform: 'magento', shop, currency: 'GBP', timeZone: 'Europe/London' });
    // what was posted is used up: another's key leads nowhere, and nothing is exchanged again
    expect((await fetch(`${addresses.identityUrl}?oauth_consumer_key=guessed`, { method: 'POST' })).status).toBe(404);
    expect(control.requests.filter((request) => request.startsWith('POST /oauth'))).toHaveLength(2);

    const { token, tokenSecret, consumerSecret } = control.credentials();
    const rows = await database.system(async (trx) => [
      ...(await trx.selectFrom('connections').selectAll().execute()),
      ...(await trx.selectFrom('connection_invitations').selectAll().execute()),
    ]);
    for (const secret of [token, tokenSecret, consumerSecret, addresses.callbackUrl.split('/').at(-1) ?? ''])
      expect(JSON.stringify(rows)).not.toContain(secret);

    const guessed = { callbackUrl: `${publicUrl}/hooks/magento/guessed`, identityUrl: addresses.identityUrl };
    expect((await control.activate(guessed)).status).toBe(404);
    clock.advance(3601);
    expect((await control.activate(addresses)).status).toBe(404);
  });

  test('is connected once where its merchant presses twice, and both pages say so', async () => {
    const { identity } = await bazaar.control.activate(await bazaar.handshake.invite(bazaar.account));
    const answers = await Promise.all([1, 2].map(() => fetch(identity, { method: 'POST' })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const pages = await Promise.all(answers.map((answer) => answer.text()));
    expect(pages[1]).toBe(pages[0]);
    const [connection, ...more] = await bazaar.service.list(bazaar.account);
    expect(more).toEqual([]);
    // what it holds opens the shop
    await bazaar.sync.sync(connection!);
    expect(await bazaar.stands()).toEqual({ state: 'connected', cause: null });
  });

  test('is connected once where its merchant presses again when it is done, until it is taken out', async () => {
    const { account, control, handshake, service } = bazaar;
    const { identity } = await control.activate(await handshake.invite(account));
    const press = async () => {
      const answer = await fetch(identity, { method: 'POST' });
      return [answer.status, await answer.text()];
    };
    const first = await press();
    expect(first).toEqual([200, expect.stringContaining('is connected')]);
    const asked = control.requests.length;
    const [connection] = await service.list(account);
    expect(await press()).toEqual(first);
    // nor does who opens the window anew read that its shop told no keys
    const looked = await fetch(identity);
    expect([looked.status, await looked.text()]).toEqual(first);
    expect((await fetch(identity.replace(/key=.*/, 'key=guessed'))).status).toBe(404);
    expect(control.requests).toHaveLength(asked);
    expect(await service.list(account)).toEqual([connection]);
    await service.disconnect(connection!);
    expect((await press())[0]).toBe(404);
  });

  test('belongs to one account at a time, and a post that lies about its address opens nothing', async () => {
    const { account, control, handshake, openAccount, service } = bazaar;
    await bazaar.connect();
    const other = await openAccount('other');
    expect(await bazaar.activate(await handshake.invite(other))).toMatchObject({ status: 409 });
    expect(await service.list(other)).toEqual([]);

    const { callbackUrl } = await handshake.invite(account);
    const post = async (store_base_url: string) =>
      (
        await fetch(callbackUrl, {
          method: 'POST',
          body: new URLSearchParams({
            store_base_url,
            oauth_consumer_key: 'k'.repeat(32),
            oauth_consumer_secret: 's'.repeat(32),
            oauth_verifier: 'v'.repeat(32),
          }),
        })
      ).status;
    for (const address of [
      'http://shop.example/',
      'https://shop.example:8443/',
      'https://ada:secret@shop.example/',
      'https://acme.myshopify.com/',
      'ftp://127.0.0.1/',
      'nonsense',
    ])
      expect([address, await post(address)]).toEqual([address, 404]);
    // a name that leads to where nobody may look is heard of only when it is asked
    expect(await post('https://169.254.169.254/')).toBe(200);
    const asked = await fetch(`${callbackUrl}/identity?oauth_consumer_key=${'k'.repeat(32)}`, { method: 'POST' });
    expect([asked.status, await asked.text()]).toEqual([502, expect.stringContaining('does not answer')]);
    expect(control.requests.filter((request) => request.startsWith('POST /oauth'))).toHaveLength(4);
  });

  test('tells whoever waits in the portal why it is not connected, in his language, until it tells its keys anew', async () => {
    const { account, control, handshake, openAccount, service, shop } = bazaar;
    const addresses = await handshake.invite(account);
    const told = async (language: 'de' | 'en' = 'en') => (await handshake.open(account, language))[0]?.failure;
    expect(await told()).toBeUndefined();

    // the window opens, and nothing was posted here
    await fetch(`${addresses.identityUrl}?oauth_consumer_key=${'k'.repeat(32)}`);
    expect(await told()).toMatchObject({ code: 'not_heard', remedy: 'addresses' });

    control.trouble({ kind: 'maintenance', match: 'POST /oauth', times: 9 });
    const { identity } = await control.activate(addresses);
    expect(await told()).toBeUndefined();
    expect((await fetch(identity, { method: 'POST' })).status).toBe(502);
    expect(await told('de')).toMatchObject({ message: expect.stringContaining('Wartungsmodus'), remedy: 'repair' });
    control.clear();

    expect(await bazaar.activate(addresses)).toMatchObject({ status: 200 });
    expect(await service.list(account)).toMatchObject([{ shop }]);
    expect(await handshake.open(account, 'en')).toEqual([]);
    // what fails after it opens it no more
    await fetch(identity, { method: 'POST' });
    expect(await handshake.open(account, 'en')).toEqual([]);

    const other = await openAccount('other');
    await bazaar.activate(await handshake.invite(other));
    expect(await handshake.open(other, 'en')).toMatchObject([
      { heardFrom: shop, failure: { code: 'shop_taken', remedy: 'disconnect' } },
    ]);
  });

  test('counts what was bought once, takes back what was given back on its own day, and nothing that was not paid', async () => {
    const { control, clock, sync } = bazaar;
    control.place({ ...frame, id: 1, shipping: 500, tax: 200, paidIn: { currency: 'EUR', rate: 1.2 } });
    control.place({ ...frame, id: 2, state: 'pending_payment' });
    control.place({ ...frame, id: 3 });
    const connection = await bazaar.connect();
    expect(await sync.sync(connection)).toBe('done');
    expect(await days()).toEqual([{ day: '2026-11-20', revenue: 24_700, orders: 2, items: 2, returns: 0 }]);

    clock.advance(24 * 3600);
    control.move(2, 'processing');
    control.move(3, 'canceled');
    control.refund(1, { amount: 7000, lines: [{ place: 0, quantity: 1, total: 6500 }] });
    expect(await sync.sync(connection)).toBe('done');
    // read within the second of the change, it is read again after it
    control.refund(1, { amount: 100 });
    clock.advance(60);
    expect(await sync.sync(connection)).toBe('done');
    const after = [
      { day: '2026-11-20', revenue: 24_700, orders: 2, items: 2, returns: 0 },
      { day: '2026-11-21', revenue: -7100, orders: 0, items: 0, returns: 7100 },
    ];
    expect(await days()).toEqual(after);
    await sync.sync(connection);
    expect(await days()).toEqual(after);
  });

  test('reads page after page however many changed within one second, and asks for nobody’s name', async () => {
    const { control, sync, clock, database } = bazaar;
    for (let id = 1; id <= 230; id += 1) control.place({ ...frame, id, customer: id });
    const connection = await bazaar.connect();
    expect(await sync.sync(connection)).toBe('done');
    expect(await days()).toMatchObject([{ orders: 230 }]);
    clock.advance(3600);
    for (let id = 1; id <= 230; id += 1) control.move(id, id > 200 ? 'canceled' : 'complete');
    expect(await sync.sync(connection)).toBe('done');
    expect(await days()).toMatchObject([{ orders: 200 }]);
    const lists = control.requests.filter((request) => request.includes('/orders?'));
    for (const request of lists) expect(request).not.toMatch(/%|email|name,last/);
    expect(await database.system((trx) => trx.selectFrom('orders').select('customer').limit(1).execute())).toHaveLength(
      1,
    );
  });

  test('says what stands before the shop, and is well again by itself', async () => {
    const { control, clock, sync, account, service, waits } = bazaar;
    const connection = await bazaar.connect();
    await sync.sync(connection);
    const look = async () => {
      clock.advance(60);
      await sync.sync(connection);
      return bazaar.stands();
    };
    const told = async (language: 'de' | 'en') => {
      const [one] = await service.list(account);
      return one && integrationOf(one, language).cause;
    };
    for (const [kind, reason] of [
      ['maintenance', 'maintenance'],
      ['report', 'error_page'],
    ] as const) {
      control.trouble({ kind });
      expect([await look(), await look(), await look()]).toEqual([
        { state: 'connected', cause: null },
        { state: 'degraded', cause: reason },
        { state: 'unreachable', cause: reason },
      ]);
      expect(await told('en')).toMatchObject({
        remedy: 'wait',
        message: expect.stringContaining('We try again') as string,
      });
      control.clear();
      expect(await look()).toEqual({ state: 'connected', cause: null });
    }
    for (const [kind, reason] of [
      ['firewall', 'firewall'],
      ['login', 'web_page'],
      ['nonsense', 'web_page'],
    ] as const) {
      control.trouble({ kind });
      expect(await look()).toEqual({ state: 'misconfigured', cause: reason });
      expect(await told('de')).toMatchObject({
        remedy: 'ask_platform',
        message: expect.stringContaining('/rest') as string,
      });
      control.clear();
      expect(await look()).toEqual({ state: 'connected', cause: null });
    }
    control.trouble({ kind: 'busy', times: 2 });
    expect(await look()).toEqual({ state: 'connected', cause: null });
    expect(waits).toEqual([1000, 1000]);
    control.trouble({ kind: 'busy' });
    expect(await look()).toEqual({ state: 'rate_limited', cause: null });
    control.clear();
    control.trouble({ kind: 'cut' });
    expect(await look()).toMatchObject({ state: 'degraded' });
    control.clear();
    control.setCurrency('USD');
    expect(await look()).toEqual({ state: 'misconfigured', cause: 'currency_changed' });
    control.setCurrency('GBP');
    control.allow(['Magento_Backend::store']);
    expect(await look()).toEqual({ state: 'scope_missing', cause: null });
    expect((await told('en'))?.message).toContain('allow Sales under API');
    control.allow();
    expect(await look()).toEqual({ state: 'connected', cause: null });
  });

  test('is tested one thing after another, and authorized anew in place by the addresses that it has', async () => {
    const { control, account, service, handshake, sync, clock, publicUrl } = bazaar;
    const addresses = await handshake.invite(account);
    await bazaar.activate(addresses);
    const [connection] = await service.list(account);
    if (!connection) throw new Error('There is no connection.');
    const brief = async () =>
      (await service.test(connection)).checks.map(({ capability, state }) => [capability, state]);
    expect(await brief()).toEqual([
      ['sign_in', 'connected'],
      ['read_orders', 'connected'],
      ['read_products', 'connected'],
      ['read_stock', 'connected'],
    ]);
    await sync.sync(connection);
    clock.advance(7200);
    control.revoke();
    expect(await brief()).toEqual([['sign_in', 'auth_expired']]);
    expect((await control.activate(addresses)).status).toBe(404);
    control.revoke();

    const { open } = await service.reconnect(connection);
    expect(open).toBe(`${publicUrl}/hooks/magento`);
    expect(await (await fetch(open ?? '')).text()).toContain('Reauthorize');
    expect((await bazaar.activate(addresses)).status).toBe(200);
    expect(await service.reconnect(connection)).toMatchObject({ open: null, connection: { id: connection.id } });
    expect(await sync.sync(connection)).toBe('done');
    expect(await bazaar.stands()).toEqual({ state: 'connected', cause: null });
  });

  test('without its Inventory modules goes on with orders and products, and says why there is no stock', async () => {
    const { control, account, service, handshake, sync } = bazaar;
    await bazaar.activate(await handshake.invite(account));
    const [connection] = await service.list(account);
    if (!connection) throw new Error('There is no connection.');
    const stock = async () => {
      const { checks } = await service.test(connection);
      return checks
        .filter(({ state }) => state !== 'connected')
        .map(({ capability, state, cause }) => [capability, state, cause]);
    };
    control.trouble({ kind: 'no_route', match: 'GET /rest/V1/inventory/' });
    expect(await stock()).toEqual([['read_stock', 'unsupported_version', 'stock_unreadable']]);
    expect(await sync.sync(connection)).toBe('done');
    expect(await bazaar.stands()).toEqual({ state: 'connected', cause: null });
    control.clear();
    expect(await stock()).toEqual([]);
  });
});
