import { session, subscription, type PortalSession, type SessionInfo } from '@varai/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readConfig } from '../../src/platform/config.ts';
import { emptiedInTurn, openTestDatabases } from '../platform/databases.ts';
import { openPortal, problemIn, type Portal } from '../platform/portal.ts';
import { openMarket, settings, shop, type Market } from './world.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe.each(openTestDatabases().map(emptiedInTurn))('who comes from Shopify on $name', (engine) => {
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
    });
    portal = await openPortal(market.database, { config, clock: market.clock });
    await portal.start();
  });
  afterEach(async () => {
    await portal.stop();
    await market.close();
  });

  const enter = (token: string, body: object = {}) => portal.ask(session.enter.path, { method: 'POST', token, body });
  const infoOf = async (answer: Response): Promise<SessionInfo> => {
    expect(answer.status).toBe(201);
    const { clientSecret } = (await answer.json()) as PortalSession;
    return (await (await portal.info(clientSecret)).json()) as SessionInfo;
  };
  const exchanges = () =>
    market.control.requests.filter((request) => request === `POST /${shop}/admin/oauth/access_token`).length;

  test('a page in the admin gets a session of its shop, whose account is made and connected once', async () => {
    const first = await infoOf(await enter(market.control.idToken(shop), { locale: 'de' }));
    expect(first).toMatchObject({
      account: { name: 'gifts' },
      user: { id: 'shopify_42', name: 'gifts', email: `owner@${shop}` },
      rail: { name: 'shopify-app-pricing' },
      // it is ended in the shop, so nobody is offered to do it here
      features: { subscription: ['change-plan'] },
      locale: 'de',
      currency: 'USD',
      timeZone: 'Europe/London',
    });
    expect(exchanges()).toBe(1);
    const again = await infoOf(await enter(market.control.idToken(shop, { sub: '7' })));
    expect(again.account.id).toBe(first.account.id);
    expect(again.user.id).toBe('shopify_7');
    expect(exchanges()).toBe(1);

    market.control.uninstall(shop);
    await market.control.webhooks.settle();
    await portal.parts.inbox.drain();
    market.control.install(shop);
    const back = await infoOf(await enter(market.control.idToken(shop)));
    expect(back.account.id).toBe(first.account.id);
    const { clientSecret: token } = (await (await enter(market.control.idToken(shop))).json()) as PortalSession;
    const page = { method: 'POST', token, body: { planId: 'starter', interval: 'month' } };
    expect((await portal.ask(subscription.page.path, page)).status).toBe(200);
  });

  test('pages that are opened at once share the token of the first: none ends what another one was given', async () => {
    const pages = await Promise.all(['1', '2', '3'].map((sub) => enter(market.control.idToken(shop, { sub }))));
    const infos = await Promise.all(pages.map(infoOf));
    expect(infos.map(({ user }) => user.id)).toEqual(['shopify_1', 'shopify_2', 'shopify_3']);
    expect(new Set(infos.map(({ account }) => account.id)).size).toBe(1);
    expect(exchanges()).toBe(1);
  });

  test('nobody else gets one: not by another token, a late one, nor for a shop that another account holds', async () => {
    const { clientSecret } = await portal.signIn();
    const late = market.control.idToken(shop, { exp: market.clock.now().getTime() / 1000 - 60 });
    const foreign = market.control.idToken(shop, { dest: 'https://other.myshopify.com' });
    for (const token of [portal.secretKey, clientSecret, late, foreign]) {
      const problem = await problemIn(await enter(token));
      expect(problem).toMatchObject({ code: 'session/id_token_refused', status: 401 });
      expect(JSON.stringify(problem)).not.toContain(token);
    }
    expect(await problemIn(await portal.info(market.control.idToken(shop)))).toMatchObject({ status: 401 });
    expect(exchanges()).toBe(0);
    await market.connect();
    expect(await problemIn(await enter(market.control.idToken(shop)))).toMatchObject({
      code: 'integrations/shop_taken',
    });
    expect(portal.log.join('')).not.toContain(market.control.idToken(shop).split('.')[2]);
  });

  test('a server without an app at Shopify says so', async () => {
    const bare = await openPortal(market.database, { clock: market.clock });
    const token = market.control.idToken(shop);
    const answer = await bare.ask(session.enter.path, { method: 'POST', token, body: {} });
    expect(await problemIn(answer)).toMatchObject({ code: 'session/id_token_refused', status: 401 });
  });
});
