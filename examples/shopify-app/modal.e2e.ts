import type { Route } from '@playwright/test';
import { faults } from '../html/axe.ts';
import { expectStrict } from '../strict.ts';
import { expect, test } from './admin.ts';

test('what is asked before it is done is asked in a modal of the admin, and closing it in any other way is a no', async ({
  admin,
  system,
}) => {
  const { page, app } = admin;
  const inside = page.frameLocator('iframe');
  const shops = inside.locator('varai-integrations');
  const shop = shops.locator('[part=integration]');
  const modal = inside.locator('s-modal');
  const dialog = inside.getByRole('dialog');
  const asks = shops.getByRole('button', { name: /^Disconnect\b/ });
  const keep = modal.getByRole('button', { name: 'Keep connected' });
  const disconnect = modal.getByRole('button', { name: 'Disconnect', exact: true });
  const frame = () => page.frames().find((one) => one.url().startsWith(app))!;
  const asked = () =>
    page.evaluate(() =>
      (globalThis as never as { asked: { name: string; args: unknown[] }[] }).asked
        .filter(({ name }) => name.startsWith('modal.'))
        .map(({ name, args }) => [name, ...args].join(' ')),
    );
  /** How many shops the portal was asked to give up. */
  const partings: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'DELETE') partings.push(new URL(request.url()).pathname);
  });

  expectStrict(await page.goto(app));
  await admin.visit('/store');
  await expect(shops).toHaveAttribute('state', 'ready');
  await expect(shops).toContainText('all connected');
  await expect(shop).toHaveCount(1);

  /** The question as it stands: the admin's, and none of ours. */
  const isAsked = async () => {
    await expect(dialog).toHaveCount(1);
    await expect(dialog).toBeVisible();
    await expect(modal).toHaveAttribute('heading', 'Disconnect Acme Lenses?');
    await expect(dialog).toHaveAccessibleName('Disconnect Acme Lenses?');
    await expect(dialog.getByRole('heading', { name: 'Disconnect Acme Lenses?' })).toBeVisible();
    await expect(modal).toContainText('New orders, products and stock levels of this shop no longer come in.');
    await expect(modal).toContainText('Orders that were taken stay');
    await expect(modal.getByRole('button')).toHaveCount(2);
    await expect(keep).toBeVisible();
    await expect(disconnect).toBeVisible();
    await expect(shops.locator('dialog')).toHaveCount(0);
  };
  /** It was a no: all is as it was, and who asked goes on from there. */
  const nothingHappened = async () => {
    await expect(modal).toHaveCount(0);
    await expect(asks).toBeFocused();
    await expect(shop).toHaveCount(1);
    expect(partings).toEqual([]);
  };

  await asks.click();
  await isAsked();
  expect(await faults(frame())).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('modal-1280.png') });
  await keep.click();
  await nothingHappened();

  // by keyboard alone
  await page.keyboard.press('Enter');
  await isAsked();
  await expect(keep).toBeFocused();
  await page.keyboard.press('Escape');
  await nothingHappened();
  await page.keyboard.press('Enter');
  await isAsked();
  await page.keyboard.press('Enter');
  await nothingHappened();

  const confirm = async () => {
    await page.keyboard.press('Enter');
    await isAsked();
    await page.keyboard.press('Tab');
    await expect(disconnect).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(modal).toHaveCount(0);
  };
  // what could not be done is said by the tag: the admin's modal is gone by then
  const refuse = (route: Route) =>
    route.request().method() === 'DELETE'
      ? route.fulfill({
          status: 403,
          headers: { 'access-control-allow-origin': app, 'content-type': 'application/problem+json' },
          body: JSON.stringify({ code: 'request/forbidden', status: 403, title: 'Not now.' }),
        })
      : route.fallback();
  await page.route('**/api/integrations/*', refuse);
  await confirm();
  await expect(dialog).toContainText('We could not disconnect the shop. Nothing has changed');
  expect(await faults(frame())).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(asks).toBeFocused();
  await page.unroute('**/api/integrations/*', refuse);
  expect(partings.splice(0)).toHaveLength(1);

  await confirm();
  await expect(shops).toHaveAttribute('state', 'empty');
  await expect(shops.getByRole('button', { name: 'Connect a shop' })).toBeFocused();
  expect(partings).toHaveLength(1);
  expect(await faults(frame())).toEqual([]);

  // by App Bridge, which the merchant needs for none of what Escape does
  const shows = [1, 2, 3, 4, 5].map((count) => `modal.show varai-question-${String(count)}`);
  const calls = await asked();
  expect(calls.filter((call) => call.startsWith('modal.show'))).toEqual(shows);
  expect(calls.filter((call) => call.startsWith('modal.hide')).length).toBeGreaterThanOrEqual(4);
  expect(admin.asked.filter((url) => url.startsWith(system.stripe))).toEqual([]);
  expect(admin.violations).toEqual([]);

  // who opens the app anew brings the shop back
  await admin.visit('/store');
  await expect(shops).toContainText('all connected');
});
