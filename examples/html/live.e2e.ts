import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './merchant.ts';

/** The look that comes every thirty seconds in any case never comes here: what shows was told. */
const withoutLooks = (context: BrowserContext) =>
  context.addInitScript(() => {
    const own = window.setInterval.bind(window);
    const without = (run: () => void, milliseconds?: number) => (milliseconds === 30_000 ? 0 : own(run, milliseconds));
    Object.assign(window, { setInterval: without });
  });

const revenue = (page: Page) => page.locator('varai-live-metrics').getByRole('listitem').filter({ hasText: 'Revenue' });

test('an order shows in every open tab as it comes, and the pages say that they are told', async ({
  page,
  context,
  system,
  merchant,
}) => {
  await withoutLooks(context);
  const before = (await system.violations()).length;
  await merchant.sell(10_000);
  const other = await merchant.secondTab();
  await other.goto(`${system.page}/store`);
  await merchant.visitStore();
  for (const tab of [page, other]) await expect(tab.locator('varai-live-metrics')).toContainText('Told as it changes');

  await merchant.sell(20_000);

  for (const tab of [page, other]) await expect(revenue(tab)).toContainText('$300.00');
  expect(await system.violations()).toHaveLength(before);
  expect(merchant.complaints).toEqual([]);
});

test('where no sockets come through, changes come all the same', async ({ page, context, merchant }) => {
  await withoutLooks(context);
  let refused = 0;
  await page.routeWebSocket('**/api/live', async (socket) => {
    refused += 1;
    await socket.close();
  });
  await merchant.sell(10_000);
  const metrics = await merchant.visitStore();
  await expect(metrics).toContainText('Told as it changes');
  expect(refused).toBeGreaterThan(0);

  await merchant.sell(20_000);

  await expect(revenue(page)).toContainText('$300.00');
});
