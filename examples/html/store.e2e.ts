import { faults } from './axe.ts';
import { expect, test } from './merchant.ts';
import { dressed } from './settled.ts';

test('the admin’s own navigation leads to the store, whose numbers are what was sent, under the strict policy', async ({
  page,
  system,
  merchant,
}) => {
  const before = (await system.violations()).length;
  await merchant.sell(12_900, 4_950);
  await merchant.visit();
  await page.getByRole('navigation', { name: 'Admin' }).getByRole('link', { name: 'Store' }).click();
  const metrics = page.locator('varai-live-metrics');
  await expect(metrics).toHaveAttribute('state', 'ready');
  await expect(metrics.getByRole('listitem').filter({ hasText: 'Revenue' })).toContainText('$178.50');
  await expect(metrics.getByRole('listitem').filter({ hasText: 'Conversion' })).toContainText('Not available');

  await metrics.getByRole('button', { name: /^Revenue: .* Source and time$/ }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Revenue: source and time' })).toContainText('America/New York');
  await page.keyboard.press('Escape');
  await expect(metrics.getByRole('button', { name: /^Revenue: / })).toBeFocused();

  expect(await system.violations()).toHaveLength(before);
  expect(merchant.complaints).toEqual([]);
});

test('an order that comes while somebody looks is counted without their doing', async ({ page, merchant }) => {
  await merchant.sell(10_000);
  await page.clock.install();
  const metrics = await merchant.visitStore();
  const orders = metrics
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Orders', exact: true }) });
  await expect(orders).toContainText('1');
  await merchant.sell(20_000);

  await page.clock.fastForward(30_000);

  await expect(metrics.getByRole('listitem').filter({ hasText: 'Revenue' })).toContainText('$300.00');
});

test('without network the last truth stays, and the next visit begins with it', async ({ page, context, merchant }) => {
  await merchant.sell(10_000);
  const metrics = await merchant.visitStore();
  await context.setOffline(true);
  await expect(metrics).toHaveAttribute('state', 'offline');
  await expect(metrics).toContainText('$100.00');
  await expect(metrics).toContainText('Offline since');
  await context.setOffline(false);
  await expect(metrics).toHaveAttribute('state', 'ready');

  await page.route('**/api/dashboard/metrics*', (route) => route.abort());
  await merchant.visitStore();
  await expect(metrics).toHaveAttribute('state', 'stale');
  await expect(metrics).toContainText('$100.00');
});

test('before the first order the page says so', async ({ merchant }) => {
  const metrics = await merchant.visitStore();
  await expect(metrics).toHaveAttribute('state', 'empty');
  await expect(metrics).toContainText('No orders have come yet');
});

for (const [width, colorScheme, locale] of [
  [1600, 'light', 'en'],
  [320, 'dark', 'en'],
  [280, 'light', 'de'],
] as const) {
  test(`axe finds nothing and nothing is cut off at ${String(width)} pixels, ${colorScheme}, ${locale}`, async ({
    page,
    merchant,
  }) => {
    await merchant.sell(1_234_567_89, 4_950);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme });
    await expect(await merchant.visitStore(`?locale=${locale}`)).toHaveAttribute('state', 'ready');
    await dressed(page);

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await faults(page)).toEqual([]);
  });
}
