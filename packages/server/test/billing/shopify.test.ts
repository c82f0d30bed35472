import { subscription, type PlanPage, type Subscription } from '@varai/client';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readConfig } from '../../src/platform/config.ts';
import { entitlementsOf } from '../../src/features/subscription/entitlement.ts';
import type { Page } from '../../src/features/subscription/shopify/ports.ts';
import { postgresShopifyStore } from '../../src/features/subscription/shopify/store.ts';
import { openMarket, settings, shop, type Market } from '../integrations/world.ts';
import { emptiedInTurn, openTestDatabases } from '../platform/databases.ts';
import { openPortal, problemIn, type Portal } from '../platform/portal.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const plans = ['starter', 'pro-2026', 'enterprise'].map((handle) => ({
  handle,
  name: handle,
  month: '29.00',
  year: '290.00',
}));

describe.each(openTestDatabases().map(emptiedInTurn))('billing through Shopify on $name', (engine) => {
  let market: Market;
  let portal: Portal;
  let token: string;
  beforeEach(async () => {
    market = await openMarket(engine);
    market.control.price(plans);
    const config = readConfig({
      NODE_ENV: 'test',
      PUBLIC_URL: 'https://portal.test',
      SHOPIFY_CLIENT_ID: settings.clientId,
      SHOPIFY_CLIENT_SECRET: settings.clientSecrets[0],
      SHOPIFY_API_URL: market.shopifyUrl,
      SHOPIFY_PLANS: 'pro-2026:professional',
      SHOPIFY_TEST_CHARGES: 'true',
    });
    portal = await openPortal(market.database, { config, clock: market.clock });
    await portal.start();
    token = (await portal.signIn()).clientSecret;
  });
  afterEach(async () => {
    await portal.stop();
    await market.close();
  });

  const payBy = (rail: 'shopify-app-pricing' | 'shopify-billing') =>
    market.database.system((trx) => sql`update accounts set rail = ${rail}`.execute(trx));
  const get = (path: string) => portal.ask(path, { token });
  const current = async () => {
    const answer = await get(subscription.current.path);
    return answer.ok ? ((await answer.json()) as Subscription) : (await problemIn(answer)).code;
  };
  const brief = async () => {
    const known = await current();
    return typeof known === 'string' ? known : `${known.planId} ${known.interval} ${known.status}`;
  };
  const ask = (planId: string, interval = 'month') =>
    portal.ask(subscription.page.path, { method: 'POST', token, body: { planId, interval } });
  const page = async (planId: string, interval?: string) => {
    const answer = await ask(planId, interval);
    if (!answer.ok) throw new Error(await answer.text());
    return (await answer.json()) as PlanPage;
  };
  const answer = (url: string, said: Record<string, string>) =>
    fetch(url, { method: 'POST', body: new URLSearchParams(said), redirect: 'manual' });
  const entitled = async () =>
    (await market.database.system((trx) => entitlementsOf(trx, [market.account]))).get(market.account)?.limits.aiTokens;
  /** What the shop has told since arrives, and is acted on. */
  const deliver = () => market.control.webhooks.settle().then(() => portal.parts.inbox.drain());

  test('a merchant chooses on the page that Shopify keeps, and what it says afterwards is the plan', async () => {
    await payBy('shopify-app-pricing');
    expect(await problemIn(await ask('starter'))).toMatchObject({ code: 'subscription/shop_missing', status: 409 });
    await market.connect();
    expect(await brief()).toBe('subscription/not_found');
    expect(await problemIn(await ask('gold'))).toMatchObject({ code: 'subscription/plan_not_found' });

    const { url, ...rest } = await page('professional', 'year');
    expect(url).toBe(`${market.shopifyUrl}/store/gifts/charges/varai/pricing_plans`);
    expect(rest).toEqual({ planId: 'professional', interval: 'year', computedBy: 'shopify' });
    expect(await brief()).toBe('subscription/not_found');
    // another one than the one that was asked for
    await answer(url, { plan: 'starter/EVERY_30_DAYS' });
    expect(await current()).toMatchObject({
      planId: 'starter',
      interval: 'month',
      status: 'active',
      price: { amount: 2900, currency: 'USD' },
      currentPeriodStart: '2026-11-20T12:00:00.000Z',
      currentPeriodEnd: '2026-12-20T12:00:00.000Z',
    });
    expect(await entitled()).toBe(1000);
    await answer(url, { plan: 'pro-2026/ANNUAL' });
    expect(await brief()).toBe('professional year active');
    expect(await problemIn(await ask('professional', 'year'))).toMatchObject({ code: 'subscription/same_plan' });
  });

  test('nothing is quoted, changed or cancelled here: Shopify computes what is due, and says so', async () => {
    await payBy('shopify-billing');
    await market.connect();
    for (const [{ path }, body] of [
      [subscription.preview, { planId: 'starter', interval: 'month' }],
      [subscription.change, { quoteId: 'q' }],
      [subscription.cancel, { reason: 'other' }],
    ] as const)
      expect(await problemIn(await portal.ask(path, { method: 'POST', token, body }))).toMatchObject({
        code: 'subscription/paid_through_shopify',
        status: 409,
      });
    const listed = (await (await get(subscription.plans.path)).json()) as { prices: unknown }[];
    expect(listed[0]?.prices).toEqual({
      month: { amount: 2900, currency: 'USD' },
      year: { amount: 29_000, currency: 'USD' },
    });
  });

  test('however often and at once it is asked for, one charge waits for one approval', async () => {
    await payBy('shopify-billing');
    await market.connect();
    const urls = (await Promise.all([page('starter'), page('starter'), page('starter')])).map(({ url }) => url);
    expect(new Set([...urls, (await page('starter')).url]).size).toBe(1);
    expect(market.control.charges(shop)).toMatchObject([{ name: 'Starter', status: 'PENDING' }]);
    expect(await brief()).toBe('subscription/not_found');

    // whoever comes back by that address has not approved for that
    market.control.publish(shop, 'app_subscriptions/update', { app_subscription: { status: 'ACTIVE' } });
    await deliver();
    expect(await brief()).toBe('subscription/not_found');
    expect(await entitled()).toBeUndefined();

    const [url = ''] = urls;
    const back = await answer(url, { answer: 'approve' });
    expect(back.headers.get('location')).toContain(`${market.shopifyUrl}/${shop}/admin/apps/${settings.clientId}`);
    expect(await brief()).toBe('starter month active');
    expect(await entitled()).toBe(1000);

    const second = await page('enterprise', 'year');
    await answer(second.url, { answer: 'decline' });
    expect(await brief()).toBe('starter month active');
    const third = await page('enterprise', 'year');
    expect(third.url).not.toBe(second.url);
    market.control.decide(shop, 'approve');
    expect(await brief()).toBe('enterprise year active');
  });

  test('a page that was still being made when it was read is not made once more when it is there', async () => {
    const { database, account, clock } = market;
    const { jobs, outbox, accounts } = portal.parts;
    const pages = postgresShopifyStore({ database, jobs, outbox, accounts });
    const wish = { planId: 'starter', interval: 'month', openedAt: clock.now() } as const;
    const stale = new Date(clock.now().getTime() - 1);
    const claim = (id: string, of?: Page, since = stale) => pages.claim(account, { ...wish, id }, { of, stale: since });
    expect(await claim('first')).toBe(true);
    expect(await claim('second')).toBe(false);
    const { page: making } = await pages.read(account);
    expect(await claim('second', making)).toBe(false);
    expect(await claim('second', making, clock.now())).toBe(true);
    const { page: taken } = await pages.read(account);
    await pages.finish(account, 'first', { url: 'https://late.test/', charge: 'late' });
    await pages.finish(account, 'second', { url: 'https://made.test/', charge: 'made' });
    expect(await claim('third', taken, clock.now())).toBe(false);
    const { page: made } = await pages.read(account);
    expect(made).toMatchObject({ id: 'second', url: 'https://made.test/' });
    expect(await claim('third', made)).toBe(true);
  });

  test('what becomes of it later is looked up when the shop tells, and without: held, gone on, removed, opened anew', async () => {
    await payBy('shopify-billing');
    const connection = await market.connect();
    await market.sync.sync(connection);
    await page('professional');
    market.control.decide(shop, 'approve');
    await deliver();
    expect(await entitled()).toBe(10_000);

    market.control.freezeBilling(shop);
    await deliver();
    expect(await brief()).toBe('professional month paused');
    expect(await entitled()).toBeUndefined();
    market.control.freezeBilling(shop, false);
    market.control.freeze(shop);
    await portal.parts.subscription.recover();
    expect(await brief()).toBe('professional month paused');
    for (const plan of ['professional', 'enterprise'])
      expect(await problemIn(await ask(plan))).toMatchObject({ code: 'subscription/shop_frozen', status: 409 });
    market.control.freeze(shop, false);
    // whoever was on hold is looked at each minute, whatever is told
    await portal.parts.subscription.recover();
    expect(await brief()).toBe('professional month active');

    market.clock.advance(31 * 86_400);
    token = (await portal.signIn()).clientSecret;
    await portal.parts.subscription.recover();
    expect(await current()).toMatchObject({
      status: 'active',
      currentPeriodStart: '2026-12-20T12:00:00.000Z',
      currentPeriodEnd: '2027-01-19T12:00:00.000Z',
    });

    market.control.uninstall(shop);
    await deliver();
    expect(await brief()).toBe('professional month canceled');
    expect(await entitled()).toBeUndefined();
    expect(await problemIn(await ask('starter'))).toMatchObject({ code: 'subscription/shop_removed' });
    market.control.install(shop);
    await market.connect();
    const { url } = await page('professional');
    await answer(url, { answer: 'approve' });
    expect(await brief()).toBe('professional month active');
  });

  test.each(['shopify-app-pricing', 'shopify-billing'] as const)(
    'a plan that is ended at Shopify while the app stays is over here, with and without a word of it, and may be chosen again: %s',
    async (rail) => {
      await payBy(rail);
      const connection = await market.connect();
      await market.sync.sync(connection);
      const choose = async () => {
        const { url } = await page('professional');
        await answer(url, rail === 'shopify-billing' ? { answer: 'approve' } : { plan: 'pro-2026/EVERY_30_DAYS' });
        await deliver();
      };
      await choose();
      expect(await brief()).toBe('professional month active');
      market.control.endBilling(shop);
      await deliver();
      expect(await brief()).toBe('professional month canceled');
      expect(await current()).toMatchObject({ cancelAt: '2026-11-20T12:00:00.000Z' });
      expect(await entitled()).toBeUndefined();
      await choose();
      expect(await brief()).toBe('professional month active');
      expect(await entitled()).toBe(10_000);

      // what was told got lost: it is looked up all the same
      market.control.webhooks.set({ hold: true, drop: true });
      market.control.endBilling(shop);
      market.clock.advance(7 * 3600);
      token = (await portal.signIn()).clientSecret;
      await portal.parts.subscription.recover();
      expect(await brief()).toBe('professional month canceled');
    },
  );

  test.each([
    ['frozen', { code: 'SHOP_INACTIVE' }, 'shop_frozen', false],
    ['silent', { code: 'INTERNAL_SERVER_ERROR' }, 'provider_unavailable', true],
    ['closed to us', { code: 'ACCESS_DENIED' }, 'shop_missing', false],
  ] as const)('a shop that is %s while its page is made is named as that', async (_, { code }, told, retryable) => {
    await payBy('shopify-billing');
    await market.connect();
    expect(await brief()).toBe('subscription/not_found');
    // the look before it is answered, the charge is not
    market.control.trouble(shop, { kind: 'call', code, of: 'appSubscriptionCreate' });
    expect(await problemIn(await ask('starter'))).toMatchObject({ code: `subscription/${told}`, retryable });
    expect((await page('starter')).url).toContain(shop);
  });

  test('while the shop does not answer, what was seen last stays, and no page is made', async () => {
    await payBy('shopify-billing');
    await market.connect();
    await page('starter');
    market.control.decide(shop, 'approve');
    expect(await brief()).toBe('starter month active');
    await page('professional');
    market.control.fault({ kind: 'status', status: 503 });
    expect(await brief()).toBe('starter month active');
    market.control.fault({ kind: 'status', status: 503 });
    expect(await problemIn(await ask('enterprise'))).toMatchObject({ code: 'subscription/provider_unavailable' });
    expect(market.control.charges(shop)).toHaveLength(2);
  });
});
