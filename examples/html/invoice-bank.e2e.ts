import type { Page } from '@playwright/test';
import { expect, test } from './merchant.ts';

const tagOf = (page: Page) => page.locator('varai-invoices');
const dialogOf = (page: Page) => tagOf(page).getByRole('dialog');
const bankOf = (page: Page) => page.locator('iframe').last().contentFrame();

test.beforeEach(async ({ system, provider, merchant }) => {
  await provider.sdk.paymentMethods.attach('pm_card_mastercard', { customer: merchant.customer });
  await provider.nextPayment(merchant.customer, 'declined');
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ months: 1 });
  expect((await fetch(`${system.api}/demo/clock`, { method: 'POST', headers, body })).ok).toBe(true);
  await provider.nextPayment(merchant.customer, 'requires_action');
  await merchant.visitBilling();
});

const pay = async (page: Page) => {
  await tagOf(page)
    .getByRole('button', { name: /^Pay \$199\.00/ })
    .first()
    .click();
  await dialogOf(page)
    .getByRole('button', { name: /^Pay \$199\.00/ })
    .click();
};

test('an invoice is paid once the bank has its answer, and stays paid when the page is loaded anew', async ({
  page,
  merchant,
}) => {
  await pay(page);
  await bankOf(page)
    .getByRole('button', { name: /complete|confirm|approve/i })
    .click();

  await expect(dialogOf(page)).toContainText('Paid. Thank you');
  expect(await merchant.paid()).toHaveLength(2);
  await page.reload();
  await expect(tagOf(page)).toHaveAttribute('state', 'ready');
  await expect(tagOf(page).getByRole('button', { name: /^Pay \$/ })).toHaveCount(0);
  expect(merchant.complaints).toEqual([]);
});

test('an invoice that the bank was told no about is paid by another card, once', async ({ page, merchant }) => {
  await pay(page);
  await bankOf(page)
    .getByRole('button', { name: /fail|decline|reject/i })
    .click();

  await expect(dialogOf(page)).toContainText('Nothing was charged');
  expect(await merchant.paid()).toHaveLength(1);
  await dialogOf(page)
    .getByRole('radio', { name: /mastercard/i })
    .check();
  await dialogOf(page)
    .getByRole('button', { name: /^Pay \$199\.00/ })
    .click();

  await expect(dialogOf(page)).toContainText('Paid. Thank you');
  const [invoice, ...earlier] = await merchant.paid();
  expect(invoice?.amount_paid).toBe(19_900);
  expect(earlier).toHaveLength(1);
});
