import type { Page } from '@playwright/test';
import { expect, test } from './merchant.ts';

const usageOf = (page: Page) => page.locator('varai-usage');
const bankOf = (page: Page) => page.locator('iframe').last().contentFrame();

test('tokens are bought once the bank has its answer; gauge and invoices say so, in another tab too', async ({
  page,
  system,
  provider,
  merchant,
}) => {
  await merchant.visitBilling();
  const other = await merchant.secondTab();
  await other.goto(`${system.page}/billing`);
  await expect(usageOf(other)).toHaveAttribute('state', 'ready');
  await expect(usageOf(other)).toContainText('of 10,000');

  await provider.nextPayment(merchant.customer, 'requires_action');
  await usageOf(page)
    .getByRole('button', { name: /^Buy tokens/ })
    .click();
  const dialog = usageOf(page).getByRole('dialog');
  await dialog.getByRole('button', { name: /^Pay \$25\.00/ }).click();
  await expect(dialog).toContainText('Your bank wants to hear from you');
  expect(await merchant.paid(), 'something was taken before the bank was told').toHaveLength(1);
  await bankOf(page)
    .getByRole('button', { name: /complete|confirm|approve/i })
    .click();

  await expect(dialog).toContainText('We added 1,000 tokens and charged $25.00.');
  await dialog.getByRole('button', { name: 'Done' }).click();
  for (const tab of [page, other]) await expect(usageOf(tab)).toContainText('of 10,000 + 1,000 bought');
  expect((await merchant.paid()).map(({ amount_paid: paid }) => paid)).toEqual([2_500, 19_900]);

  for (const tab of [page, other]) {
    await tab.reload();
    const invoices = tab.locator('varai-invoices');
    await expect(invoices.locator('[part=invoice]').first()).toContainText('$25.00');
    await expect(invoices.locator('[part=invoice]')).toHaveCount(2);
    await expect(usageOf(tab)).toContainText('of 10,000 + 1,000 bought');
  }
  expect(merchant.complaints).toEqual([]);
});
