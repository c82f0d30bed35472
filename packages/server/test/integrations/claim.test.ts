import { claims, integrations, session, type Claim, type Claimant, type Integration } from '@varai/client';
import type { PortalSession } from '@varai/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readConfig } from '../../src/platform/config.ts';
import { emptiedInTurn, openTestDatabases } from '../platform/databases.ts';
import { openPortal, problemIn, type Portal } from '../platform/portal.ts';
import { openMarket, settings, shop, type Market } from './world.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe.each(openTestDatabases().map(emptiedInTurn))('a shop that is begun outside its admin on $name', (engine) => {
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
      SHOPIFY_RAIL: 'shopify-billing',
    });
    portal = await openPortal(market.database, { config, clock: market.clock });
    await portal.start();
  });
  afterEach(async () => {
    await portal.stop();
    await market.close();
  });

  const idToken = (of = shop) => market.control.idToken(of);
  const post = (path: string, token: string, body: object) => portal.ask(path, { method: 'POST', token, body });
  const signedIn = async (account?: string) =>
    (await portal.signIn(account === undefined ? {} : { account })).clientSecret;
  /** A page in the shop's admin. */
  const within = async () =>
    ((await (await post(session.enter.path, idToken(), {})).json()) as PortalSession).clientSecret;
  const begun = async (token: string, address = 'gifts') => {
    const answer = await post(claims.create.path, token, { address });
    expect(answer.status).toBe(201);
    return (await answer.json()) as Claim;
  };
  const look = (token: string, code: string, of?: string) =>
    post(claims.look.path, token, { code, idToken: idToken(of) });
  const accept = (token: string, code: string, of?: string) =>
    post(claims.accept.path, token, { code, idToken: idToken(of) });
  const shopsOf = async (token: string) =>
    ((await (await portal.ask(integrations.list.path, { token })).json()) as { items: Integration[] }).items;

  test('is connected with the account that began it once its merchant agrees in the admin, and with nobody twice', async () => {
    const acme = await signedIn();
    const claim = await begun(acme);
    expect(claim).toMatchObject({
      store: shop,
      url: `${market.shopifyUrl}/${shop}/admin/apps/${settings.clientId}`,
      expiresAt: '2026-11-20T13:00:00.000Z',
    });
    // whoever comes back reads the same one
    expect((await begun(acme)).code).toBe(claim.code);
    expect(await (await portal.ask(claims.open.path, { token: acme })).json()).toEqual({ items: [claim] });

    // the page in the admin has connected the shop with the shop's own account by then
    const own = await within();
    expect(await shopsOf(own)).toHaveLength(1);
    const typed = claim.code.toLowerCase().replace('-', ' ');
    const told: Claimant = { store: shop, account: { name: 'Ada', email: 'ada@acme.test' }, leaves: true };
    expect(await (await look(own, typed)).json()).toEqual(told);
    expect(await shopsOf(acme)).toEqual([]);
    expect(await (await accept(own, typed)).json()).toEqual(told);
    expect(await shopsOf(acme)).toMatchObject([{ store: shop, state: 'connecting' }]);
    expect(await shopsOf(own)).toEqual([]);
    expect(await (await portal.ask(claims.open.path, { token: acme })).json()).toEqual({ items: [] });
    expect(await problemIn(await accept(own, claim.code))).toMatchObject({ code: 'integrations/claim_gone' });

    // it is Acme's now, whoever opens the app
    expect(await problemIn(await post(session.enter.path, idToken(), {}))).toMatchObject({
      code: 'integrations/shop_taken',
    });
    expect(JSON.stringify(portal.log)).not.toContain(claim.code);
  });

  test('is not to be had by the name of the shop, a code of another shop, a late one, nor where a third account holds it', async () => {
    const acme = await signedIn();
    const claim = await begun(acme);
    market.control.open('other.myshopify.com');
    const mallory = await signedIn('mallory');
    // a name and a code are no shop
    for (const token of ['nonsense', mallory])
      expect(
        await problemIn(await post(claims.accept.path, mallory, { code: claim.code, idToken: token })),
      ).toMatchObject({ code: 'integrations/id_token_refused' });
    // a shop and a code of another one
    for (const ask of [look, accept])
      expect(await problemIn(await ask(mallory, claim.code, 'other.myshopify.com'))).toMatchObject({
        code: 'integrations/claim_gone',
      });
    // a shop and a guess
    expect(await problemIn(await accept(mallory, 'AAAAA-AAAAA'))).toMatchObject({ code: 'integrations/claim_gone' });
    expect(await shopsOf(acme)).toEqual([]);

    // held by an account that is not the one that agrees
    await market.connect();
    const third = await signedIn('third');
    const begunThere = await begun(third);
    expect(await problemIn(await accept(mallory, begunThere.code))).toMatchObject({ code: 'integrations/shop_taken' });
    // and a refusal uses nothing up
    expect(await (await look(mallory, begunThere.code)).json()).toMatchObject({ leaves: false });

    market.clock.advance(3601);
    const late = (await portal.signIn({ account: 'mallory' })).clientSecret;
    expect(await problemIn(await accept(late, begunThere.code))).toMatchObject({ code: 'integrations/claim_gone' });
    expect(await (await portal.ask(claims.open.path, { token: await signedIn('third') })).json()).toEqual({
      items: [],
    });
  });

  test('goes to one of two that agree at once, and stays where a plan of its own runs', async () => {
    const acme = await signedIn();
    const { code } = await begun(acme);
    const own = await within();
    const page = (await (
      await post('/api/billing/change-plan/page', own, { planId: 'starter', interval: 'month' })
    ).json()) as { url: string };
    await fetch(page.url, { method: 'POST', body: new URLSearchParams({ answer: 'approve' }), redirect: 'manual' });
    expect(await problemIn(await accept(own, code))).toMatchObject({ code: 'integrations/plan_runs' });
    expect(await shopsOf(own)).toHaveLength(1);

    market.control.endBilling(shop);
    const answers = await Promise.all([accept(own, code), accept(own, code), accept(own, code)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 404, 404]);
    expect(await shopsOf(acme)).toMatchObject([{ store: shop }]);
    expect(await shopsOf(own)).toEqual([]);
  });
});
