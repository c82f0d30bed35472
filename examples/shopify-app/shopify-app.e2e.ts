import type { Frame, Page } from '@playwright/test';
import { faults } from '../html/axe.ts';
import { listen } from '../html/listen.ts';
import { settled } from '../html/settled.ts';
import { expectStrict } from '../strict.ts';
import { expect, test } from './admin.ts';

/** Whether a page may keep anything: a cookie that any site may send, and both kinds of storage. */
const keeps = (frame: Frame | Page) =>
  frame.evaluate(() => {
    document.cookie = 'probe=1; SameSite=None; Secure';
    const tried = (act: () => unknown) => {
      try {
        act();
        return true;
      } catch {
        return false;
      }
    };
    return {
      cookie: document.cookie.includes('probe'),
      local: tried(() => localStorage.setItem('probe', '1')),
      session: tried(() => sessionStorage.setItem('probe', '1')),
    };
  });

test('the app lives in the admin of a shop, in a frame of another site that may keep nothing', async ({
  admin,
  system,
}) => {
  const { page, app, vitals } = admin;
  const inside = page.frameLocator('iframe');
  const picker = inside.locator('varai-plan-picker');
  const frame = () => page.frames().find((one) => one.url().startsWith(app))!;
  const recorded = () =>
    page.evaluate(() => (globalThis as never as { asked: { name: string; args: unknown[] }[] }).asked);
  const turn = (state: string) =>
    fetch(`${system.api}/demo/shopify`, { method: 'POST', body: JSON.stringify({ state }) }).then(({ ok }) =>
      expect(ok).toBe(true),
    );

  // alone the app could keep what it likes, in the frame nothing: the browser blocks it
  expectStrict(await page.goto(app));
  expect(await keeps(page)).toEqual({ cookie: true, local: true, session: true });
  await admin.context.clearCookies();

  await admin.visit();
  await expect(picker).toHaveAttribute('state', 'ready');
  expect(await keeps(frame())).toEqual({ cookie: false, local: false, session: false });
  // in the look of the admin: no other preset has this weight
  expect(await picker.evaluate((tag) => getComputedStyle(tag).getPropertyValue('--varai-weight-strong').trim())).toBe(
    '650',
  );

  // a plan is approved on Shopify's own page, which the whole window shows
  await picker.getByRole('button', { name: 'Choose Professional' }).click();
  await picker.getByRole('button', { name: 'Continue at Shopify' }).click();
  await page.waitForURL(`${system.shopify}/acme-lenses.myshopify.com/admin/charges/**`);
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.waitForURL(`${system.shopify}/store/acme-lenses/apps/varai*`);
  await expect(picker).toHaveAttribute('state', 'ready');
  await expect(inside.locator('varai-subscription')).toHaveAttribute('state', 'ready');
  await expect(inside.locator('varai-subscription')).toContainText('Professional');
  expect(await faults(frame())).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('plan-1280.png') });

  // the admin's own navigation, and a link into the app
  await page.getByRole('navigation', { name: 'Admin' }).getByRole('link', { name: 'Store' }).click();
  await expect(inside.locator('varai-integrations')).toHaveAttribute('state', 'ready');
  await expect(page).toHaveURL(`${system.shopify}/store/acme-lenses/apps/varai/store`);
  // what is told while the shop's first orders come moves as news do
  await expect(inside.locator('varai-integrations')).toContainText('all connected');
  for (const page of vitals.keys()) if (page.startsWith('/store ')) vitals.delete(page);
  await admin.visit('/store');
  await expect(inside.locator('varai-integrations')).toHaveAttribute('state', 'ready');
  expect(await faults(frame())).toEqual([]);
  await admin.visit('/settings');
  const company = inside.locator('varai-profile [name=company] input');
  await company.fill('Acme Lenses Ltd');

  // the admin's save bar and toast, and none of ours
  const bar = page.getByRole('region', { name: 'Save bar' });
  await expect(bar).toContainText('Unsaved changes');
  await expect(inside.getByRole('button', { name: 'Save changes' })).toHaveCount(0);
  expect(await faults(frame())).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('settings-1280.png') });
  await bar.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status')).toContainText('Profile saved');
  await expect(bar).toBeHidden();
  await expect(inside.locator('varai-profile [part=toast]')).toHaveCount(0);
  const calls = (await recorded()).map(({ name }) => name);
  expect(calls).toEqual(expect.arrayContaining(['idToken', 'saveBar.show', 'saveBar.hide', 'toast.show']));

  // what moves in a window that is made narrow is no page's fault
  await page.goto('about:blank');
  await page.setViewportSize({ width: 390, height: 844 });
  await admin.visit();
  await expect(picker).toHaveAttribute('state', 'ready');
  await page.screenshot({ path: test.info().outputPath('plan-390.png') });

  // an ID token that has expired on its way is replaced by another
  await fetch(`${system.shopify}/_/id-token`, { method: 'POST', body: JSON.stringify({ lifetime: -60 }) });
  const statuses: number[] = [];
  page.on('response', (answer) => {
    if (answer.url() === `${app}/session`) statuses.push(answer.status());
  });
  await page.reload();
  await expect(picker).toHaveAttribute('state', 'ready');
  expect(statuses).toEqual([401, 201]);

  /** Whether a new session is given: what the shop tells of itself comes by webhooks, a moment later. */
  const letsIn = async () => {
    const token = await fetch(`${system.shopify}/store/acme-lenses/apps/varai/id-token`, { method: 'POST' });
    const headers = { authorization: `Bearer ${await token.text()}` };
    return (await fetch(`${app}/session`, { method: 'POST', headers })).ok;
  };
  const refused = async () => {
    await expect(inside.locator('s-banner')).toContainText('Shopify does not let VARAi into this shop.');
    await expect(inside.locator('s-banner')).toContainText('install it again');
    await expect(picker).toHaveAttribute('state', 'error');
    await expect(picker).toBeHidden();
  };
  try {
    await turn('removed');
    await expect.poll(letsIn).toBe(false);
    await frame().evaluate(() => location.reload());
    await refused();
    expect(await faults(frame())).toEqual([]);
    await page.screenshot({ path: test.info().outputPath('banner-390.png') });
    const anew = page.waitForEvent('framenavigated');
    await inside.getByRole('button', { name: 'Try again' }).click();
    await anew;
    await refused();
  } finally {
    await turn('works');
  }
  // a tag that asks again by itself, as on return, opens the app for all
  const subscription = inside.locator('varai-subscription');
  await subscription.evaluate((tag) => (tag as HTMLElement & { refresh(): Promise<void> }).refresh());
  await expect(picker).toBeVisible();
  await expect(picker).toHaveAttribute('state', 'ready');
  await expect(subscription).toHaveAttribute('state', 'ready');
  await expect(inside.locator('s-banner')).toBeHidden();
  await settled(frame());

  expect(admin.asked.filter((url) => url.startsWith(system.stripe))).toEqual([]);
  expect(await admin.context.cookies()).toEqual([]);
  expect(admin.violations).toEqual([]);
  console.log('web-vitals in the frame:', JSON.stringify(Object.fromEntries(vitals)));
  const shifts = [...vitals].flatMap(([page, { CLS }]) => (CLS === undefined ? [] : [{ page, shift: CLS }]));
  expect(shifts.map(({ page }) => page.split(' ')[0])).toEqual(expect.arrayContaining(['/', '/store', '/settings']));
  for (const { page, shift } of shifts) expect(shift, page).toBeLessThanOrEqual(0.01);
});

test('nobody frames the app but the admin of the shop that it is asked for', async ({ admin, system }) => {
  const { page, app } = admin;
  const shop = 'acme-lenses.myshopify.com';
  const html = `<!doctype html><title>Stranger</title><iframe src="${app}/?shop=${shop}"></iframe>`;
  const stranger = await listen(() => new Response(html, { headers: { 'content-type': 'text/html' } }), 0, '127.0.0.1');
  const refused = page.waitForEvent('requestfailed', (request) => request.url().startsWith(app));
  await page.goto(stranger.url);
  expect((await refused).failure()?.errorText).toContain('BLOCKED_BY');
  await expect(page.frameLocator('iframe').locator('s-page')).toHaveCount(0);
  await stranger.close();

  const framedBy = async (path: string) =>
    /frame-ancestors ([^;]+)/.exec((await fetch(app + path)).headers.get('content-security-policy') ?? '')?.[1];
  for (const path of ['/', '/store', '/settings', '/nowhere'])
    expect(await framedBy(`${path}?shop=${shop}`), path).toBe(`https://${shop} ${system.shopify}`);
  for (const wrong of [
    '',
    '?shop=',
    '?shop=evil.example',
    '?shop=a.myshopify.com.evil.example',
    '?shop=a.myshopify.com;*',
  ])
    for (const path of ['/', '/nowhere']) expect(await framedBy(path + wrong), wrong).toBe("'none'");
});
