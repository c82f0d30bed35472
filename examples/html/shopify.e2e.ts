import { faults } from './axe.ts';
import { expect, test } from './merchant.ts';

test('a shop that comes by an ID token chooses its plan on Shopify’s page: approved, declined, and while the shop is frozen', async ({
  page,
  system,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const picker = page.locator('varai-plan-picker');
  const subscription = page.locator('varai-subscription');
  const turn = (state: string) =>
    fetch(`${system.api}/demo/shopify`, { method: 'POST', body: JSON.stringify({ state }) }).then(({ ok }) =>
      expect(ok).toBe(true),
    );
  /** As far as Shopify's own page, which the whole window shows. */
  const choose = async (name: string) => {
    await picker.getByRole('button', { name }).click();
    await picker.getByRole('button', { name: 'Continue at Shopify' }).click();
    await page.waitForURL(`${system.shopify}/acme-frames.myshopify.com/admin/charges/**`);
  };
  const back = () => page.waitForURL((url) => url.href.startsWith(`${system.page}/shopify`));

  await page.goto(`${system.page}/shopify`);
  await expect(picker).toHaveAttribute('state', 'ready');
  expect(await faults(page)).toEqual([]);
  await choose('Choose Professional');
  await expect(page.getByRole('main')).toContainText('199.00 USD');
  await page.getByRole('button', { name: 'Approve' }).click();
  await back();
  await expect(subscription).toContainText('Professional');
  await expect(subscription).toContainText('$199.00');

  await choose('Upgrade to Enterprise');
  await page.getByRole('button', { name: 'Decline' }).click();
  await back();
  await expect(subscription).toContainText('Professional');
  await expect(picker.getByRole('button', { name: 'Upgrade to Enterprise' })).toBeVisible();

  try {
    await turn('frozen');
    await page.reload();
    await expect(picker).toContainText('Shopify has put your subscription on hold');
    expect(await faults(page)).toEqual([]);
    await picker.getByRole('button', { name: 'Upgrade to Enterprise' }).click();
    await picker.getByRole('button', { name: 'Continue at Shopify' }).click();
    await expect(picker).toContainText('Shopify has frozen your shop');
  } finally {
    await turn('works');
  }
  await page.reload();
  await expect(picker).not.toContainText('on hold');
  expect(asked.filter((url) => url.startsWith(system.stripe))).toEqual([]);
});
