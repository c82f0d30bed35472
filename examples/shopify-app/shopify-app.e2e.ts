import type { Frame, Page } from '@playwright/test';
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
  const { page, app } = admin;
  const inside = page.frameLocator('iframe');
  const picker = inside.locator('varai-plan-picker');
  const frame = () => page.frames().find((one) => one.url().startsWith(app))!;

  // alone the app could keep what it likes, in the frame nothing: the browser blocks it
  await page.goto(app);
  expect(await keeps(page)).toEqual({ cookie: true, local: true, session: true });
  await admin.context.clearCookies();

  await admin.visit();
  await expect(picker).toHaveAttribute('state', 'ready');
  expect(await keeps(frame())).toEqual({ cookie: false, local: false, session: false });

  // a plan is approved on Shopify's own page, which the whole window shows
  await picker.getByRole('button', { name: 'Choose Professional' }).click();
  await picker.getByRole('button', { name: 'Continue at Shopify' }).click();
  await page.waitForURL(`${system.shopify}/acme-lenses.myshopify.com/admin/charges/**`);
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.waitForURL(`${system.shopify}/store/acme-lenses/apps/varai*`);
  await expect(inside.locator('varai-subscription')).toContainText('Professional');

  // the admin's own navigation, and a link into the app
  await page.getByRole('navigation', { name: 'Admin' }).getByRole('link', { name: 'Store' }).click();
  await expect(inside.locator('varai-integrations')).toHaveAttribute('state', 'ready');
  await expect(page).toHaveURL(`${system.shopify}/store/acme-lenses/apps/varai/store`);
  expect(admin.asked.filter((url) => url.startsWith(system.stripe))).toEqual([]);
});

test('nobody frames the app but the admin of the shop that it is asked for', async ({ admin, system }) => {
  const { app } = admin;
  const shop = 'acme-lenses.myshopify.com';
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
