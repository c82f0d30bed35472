import type { Integration } from '@varai/client';
import { createMagentoSimulator } from '@varai/simulators';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { readConfig } from '../../src/platform/config.ts';
import { emptiedInTurn, openTestDatabases } from '../platform/databases.ts';
import { openPortal, problemIn, type Portal } from '../platform/portal.ts';
import { openMarket, settings, shop, type Market } from './world.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe.each(openTestDatabases().map(emptiedInTurn))('integrations over HTTP on $name', (engine) => {
  let market: Market;
  let portal: Portal;
  beforeEach(async () => {
    market = await openMarket(engine);
    const config = readConfig({
      NODE_ENV: 'test',
      PUBLIC_URL: 'https://portal.test',
      SHOPIFY_CLIENT_ID: settings.clientId,
      SHOPIFY_CLIENT_SECRET: settings.clientSecrets[0],
      SHOPIFY_API_URL: market.shopifyUrl,
      MAGENTO_LOOPBACK: 'true',
    });
    portal = await openPortal(market.database, { config, clock: market.clock });
    await portal.start();
  });
  afterEach(async () => {
    await portal.stop();
    await market.close();
  });

  test('a merchant connects a shop, pauses it, goes on and ends it, and nobody else sees it', async () => {
    const { clientSecret: token } = await portal.signIn();
    const connect = (idToken: string) =>
      portal.ask('/api/customer/integrations', { method: 'POST', token, body: { platform: 'shopify', idToken } });
    expect(await problemIn(await connect('nonsense'))).toMatchObject({ code: 'integrations/id_token_refused' });
    market.control.freeze(shop);
    expect(await problemIn(await connect(market.control.idToken(shop)))).toMatchObject({
      code: 'integrations/platform_refused',
      data: { state: 'frozen' },
    });
    market.control.freeze(shop, false);
    const answer = await connect(market.control.idToken(shop));
    expect(answer.status).toBe(201);
    const made = (await answer.json()) as Integration;
    expect(made).toMatchObject({ platform: 'shopify', name: 'gifts', store: shop, lastSyncAt: null });
    expect(JSON.stringify(made)).not.toContain('shpat_');

    const act = (how: string, by = token) =>
      portal.ask(`/api/integrations/${made.id}/${how}`, { method: 'POST', token: by });
    expect(await (await act('pause')).json()).toMatchObject({ state: 'paused', cause: { remedy: 'resume' } });
    const health = await portal.ask(`/api/integrations/${made.id}/health`, { token });
    expect(await problemIn(health)).toMatchObject({ status: 503, data: { state: 'paused' } });
    expect(await (await act('resume')).json()).toMatchObject({ state: 'connecting', cause: null });

    const tested = await portal.ask(`/api/integrations/${made.id}/test`, {
      method: 'POST',
      token,
      body: { capability: 'sign_in' },
    });
    expect(await tested.json()).toMatchObject({
      integration: { id: made.id, checks: [{ capability: 'sign_in' }] },
      checks: [{ capability: 'sign_in', state: 'connected', cause: null }],
    });
    const history = await portal.ask(`/api/integrations/${made.id}/checks?limit=1`, { token });
    const { items, nextCursor } = (await history.json()) as { items: unknown[]; nextCursor: string | null };
    expect(items).toHaveLength(1);
    const rest = `/api/integrations/${made.id}/checks?cursor=${encodeURIComponent(nextCursor ?? '2020-01-01T00:00:00Z/sign_in')}`;
    expect((await portal.ask(rest, { token })).status).toBe(200);
    const unread = await portal.ask(`/api/integrations/${made.id}/checks?cursor=nonsense`, { token });
    expect(await problemIn(unread)).toMatchObject({ code: 'request/invalid' });
    market.control.setScopes(shop, []);
    expect(await (await act('reconnect')).json()).toMatchObject({
      open: `${market.shopifyUrl}/${shop}/admin/apps/${settings.clientId}`,
      integration: { cause: { remedy: 'reconnect' } },
    });
    market.control.setScopes(shop, ['read_orders']);

    const { clientSecret: other } = await portal.signIn({ account: 'other' });
    expect(await (await portal.ask('/api/customer/integrations', { token: other })).json()).toEqual({ items: [] });
    expect(await problemIn(await act('test', other))).toMatchObject({ code: 'integrations/not_found' });
    expect(await problemIn(await act('pause', other))).toMatchObject({ code: 'integrations/not_found' });

    const ended = await portal.ask(`/api/integrations/${made.id}`, { method: 'DELETE', token });
    expect(ended.status).toBe(200);
    expect(await (await portal.ask('/api/customer/integrations', { token })).json()).toEqual({ items: [] });
    expect(portal.log.join('\n')).not.toMatch(/shp(at|rt)_/);
  });

  test('a merchant is told what is wrong with an address, led to his shop, and goes on with the invitation that he left', async () => {
    const magento = createMagentoSimulator();
    await magento.listen();
    onTestFinished(() => magento.close());
    const { clientSecret: token } = await portal.signIn();
    const at = '/api/customer/integrations/invitations';
    const invite = (address?: string, by = token) =>
      portal.ask(at, { method: 'POST', token: by, body: { platform: 'magento', address } });
    const open = async (by = token) =>
      ((await (await portal.ask(at, { token: by })).json()) as { items: unknown[] }).items;
    const reasons = {
      'shop example': 'no_address',
      'http://shop.example': 'not_https',
      'https://127.0.0.1': 'not_public',
      'acme.myshopify.com': 'shopify',
      [market.shopifyUrl]: 'no_magento',
      [`${magento.url}nowhere`]: 'no_magento',
      'http://127.0.0.1:1': 'silent',
    };
    for (const [address, reason] of Object.entries(reasons))
      expect(await problemIn(await invite(address)), address).toMatchObject({
        code: 'integrations/address_refused',
        data: { reason },
      });
    magento.control.trouble({ kind: 'firewall', times: 1 });
    expect(await problemIn(await invite(magento.url))).toMatchObject({ data: { reason: 'firewall' } });
    magento.control.trouble({ kind: 'login', times: 1 });
    expect(await problemIn(await invite(magento.url))).toMatchObject({ data: { reason: 'leads_on' } });
    expect(await open()).toEqual([]);

    const invited = (await (await invite(magento.url)).json()) as { callbackUrl: string };
    expect(await open()).toEqual([invited]);
    const posted = await portal.ask(new URL(invited.callbackUrl).pathname, {
      method: 'POST',
      body: new URLSearchParams({
        store_base_url: magento.url,
        oauth_consumer_key: 'k'.repeat(32),
        oauth_consumer_secret: 's'.repeat(32),
        oauth_verifier: 'v'.repeat(32),
      }).toString(),
    });
    expect(posted.status).toBe(200);
    expect(await open()).toEqual([{ ...invited, heardFrom: new URL(magento.url).host }]);
    const { clientSecret: other } = await portal.signIn({ account: 'other' });
    expect(await open(other)).toEqual([]);
    const door = (address: string) =>
      portal.ask(`/api/customer/integrations/door?address=${encodeURIComponent(address)}`, { token });
    for (const address of ['gifts', ' GIFTS.myshopify.com ', 'https://admin.shopify.com/store/gifts/orders'])
      expect(await (await door(address)).json(), address).toEqual({
        store: 'gifts.myshopify.com',
        url: `${market.shopifyUrl}/gifts.myshopify.com/admin/apps/${settings.clientId}`,
      });
    expect(await problemIn(await door('https://shop.example'))).toMatchObject({ data: { reason: 'no_address' } });

    market.clock.advance(3601);
    expect(await open((await portal.signIn()).clientSecret)).toEqual([]);
  });
});
