import type { Page } from '@playwright/test';
import { expect, test, type Merchant } from './merchant.ts';

async function review(merchant: Merchant): Promise<void> {
  await merchant.visit();
  await merchant.picker.getByRole('button', { name: 'Upgrade to Enterprise' }).click();
  await expect(merchant.dialog.getByRole('button', { name: /^Pay \$/ })).toBeVisible();
}

const dialogIn = (page: Page) => page.locator('varai-plan-picker').getByRole('dialog');

const bank = (page: Page) => page.locator('iframe').last().contentFrame();

const pay = (merchant: Merchant) => merchant.dialog.getByRole('button', { name: /^Pay \$/ }).click();

test('3-D Secure is passed in a second tab that only learned there of the change', async ({
  page,
  provider,
  merchant,
}) => {
  await provider.nextPayment(merchant.customer, 'requires_action');
  await review(merchant);
  const tab = await merchant.secondTab();
  await tab.locator('varai-plan-picker').getByRole('button', { name: 'Upgrade to Enterprise' }).click();
  const second = dialogIn(tab).getByRole('button', { name: /^Pay \$/ });
  await expect(second).toBeVisible();
  await pay(merchant);
  await expect(bank(page).getByRole('button').first()).toBeVisible();

  const [refused] = await Promise.all([
    tab.waitForResponse((answer) => answer.url().endsWith('/change-plan') && answer.request().method() === 'POST'),
    second.click(),
  ]);
  expect(refused.status()).toBe(409);
  await bank(tab)
    .getByRole('button', { name: /complete|confirm|approve/i })
    .click();

  await expect(dialogIn(tab)).toContainText('You are on Enterprise');
  expect(await merchant.plan()).toBe('enterprise_month');
  expect(await merchant.paid()).toHaveLength(2);
});

test.describe('3-D Secure', () => {
  test.beforeEach(async ({ provider, merchant }) => {
    await provider.nextPayment(merchant.customer, 'requires_action');
    await review(merchant);
    await pay(merchant);
  });

  test('the plan changes once the bank has its answer', async ({ page, merchant }) => {
    await bank(page)
      .getByRole('button', { name: /complete|confirm|approve/i })
      .click();

    await expect(merchant.dialog).toContainText('You are on Enterprise');
    expect(await merchant.plan()).toBe('enterprise_month');
    expect(await merchant.paid()).toHaveLength(2);
  });

  test('the old plan stays when the bank was told no', async ({ page, merchant }) => {
    await bank(page)
      .getByRole('button', { name: /fail|decline|reject/i })
      .click();

    await expect(merchant.dialog).toContainText('still on Professional');
    expect(await merchant.plan()).toBe('professional_month');
    expect(await merchant.paid()).toHaveLength(1);
  });

  test('the change can be finished after the page was loaded anew', async ({ page, merchant }) => {
    await expect(bank(page).getByRole('button').first()).toBeVisible();
    await merchant.visit();
    await merchant.picker.getByRole('button', { name: 'Continue' }).click();
    await bank(page)
      .getByRole('button', { name: /complete|confirm|approve/i })
      .click();

    await expect(merchant.dialog).toContainText('You are on Enterprise');
    expect(await merchant.paid()).toHaveLength(2);
  });

  test('leaving it alone leaves nothing half done', async ({ page, merchant }) => {
    await expect(bank(page).getByRole('button').first()).toBeVisible();
    await merchant.visit();
    await page.locator('varai-subscription').getByRole('button', { name: 'Keep Professional' }).click();
    await expect(page.locator('varai-subscription').getByRole('button', { name: 'Keep Professional' })).toHaveCount(0);

    expect(await merchant.plan()).toBe('professional_month');
    expect(await merchant.paid()).toHaveLength(1);
  });
});

test('after a decline another card pays', async ({ provider, merchant }) => {
  await provider.sdk.paymentMethods.attach('pm_card_mastercard', { customer: merchant.customer });
  await provider.nextPayment(merchant.customer, 'declined');
  await review(merchant);
  await pay(merchant);
  await expect(merchant.dialog).toContainText('Your bank declined');
  expect(await merchant.plan()).toBe('professional_month');

  await merchant.dialog.getByRole('radio', { name: /mastercard/i }).check();
  await pay(merchant);

  await expect(merchant.dialog).toContainText('You are on Enterprise');
  expect(await merchant.paid()).toHaveLength(2);
});

test('not enough funds are named, and keeping the plan costs nothing', async ({ provider, merchant }) => {
  await provider.nextPayment(merchant.customer, 'insufficient_funds');
  await review(merchant);
  await pay(merchant);
  await expect(merchant.dialog).toContainText('Not enough funds');

  await merchant.dialog.getByRole('button', { name: 'Keep Professional' }).click();
  await expect(merchant.dialog).toContainText('Your plan stays as it was');

  expect(await merchant.plan()).toBe('professional_month');
  expect(await merchant.paid()).toHaveLength(1);
});

test('without a card one is added in the same dialog', async ({ page, provider, merchant }) => {
  const { data } = await provider.sdk.paymentMethods.list({ customer: merchant.customer });
  for (const { id } of data) await provider.sdk.paymentMethods.detach(id);
  await merchant.visit();
  await merchant.picker.getByRole('button', { name: 'Upgrade to Enterprise' }).click();
  await expect(merchant.dialog).toContainText('Add a card to go on');

  const fields = page.locator('iframe').last().contentFrame();
  await fields.getByLabel(/card number/i).fill('4242424242424242');
  await fields.getByLabel(/expir/i).fill('12 / 34');
  await fields.getByLabel(/cvc|security/i).fill('123');
  await merchant.dialog.getByRole('button', { name: 'Save card' }).click();
  await pay(merchant);

  await expect(merchant.dialog).toContainText('You are on Enterprise');
  expect(await merchant.plan()).toBe('enterprise_month');
});

test('a double click makes one change and one invoice', async ({ merchant }) => {
  await review(merchant);
  await merchant.dialog.getByRole('button', { name: /^Pay \$/ }).dblclick();
  await expect(merchant.dialog).toContainText('You are on Enterprise');

  expect(await merchant.paid()).toHaveLength(2);
});

test('two tabs that confirm make one change and one invoice', async ({ merchant }) => {
  await review(merchant);
  const tab = await merchant.secondTab();
  await tab.locator('varai-plan-picker').getByRole('button', { name: 'Upgrade to Enterprise' }).click();
  const second = dialogIn(tab).getByRole('button', { name: /^Pay \$/ });
  await expect(second).toBeVisible();

  await Promise.all([pay(merchant), second.click()]);
  const made = /You are on Enterprise/;
  const told = /You are on (Enterprise|this plan already)/;
  await expect(merchant.dialog).toContainText(told);
  await expect(dialogIn(tab)).toContainText(told);
  const ends = [await merchant.dialog.innerText(), await dialogIn(tab).innerText()];
  expect(ends.some((words) => made.test(words))).toBe(true);

  expect(await merchant.plan()).toBe('enterprise_month');
  expect(await merchant.paid()).toHaveLength(2);
});

test('without an address the invoice’s one is asked for in the same dialog', async ({ provider, merchant }) => {
  await provider.sdk.subscriptions.update(merchant.subscription, { automatic_tax: { enabled: true } });
  await provider.sdk.customers.update(merchant.customer, { address: '' });
  await merchant.visit();
  await merchant.picker.getByRole('button', { name: 'Upgrade to Enterprise' }).click();
  await expect(merchant.dialog).toContainText('Where should the invoice go?');

  await merchant.dialog.getByLabel('Street and number').fill('20 Lispenard Street');
  const country = merchant.dialog.getByRole('combobox', { name: 'Country' });
  await country.fill('United States');
  await country.press('Enter');
  await merchant.dialog.getByLabel('City').fill('New York');
  await merchant.dialog.getByLabel(/^State/).fill('NY');
  await merchant.dialog.getByLabel('ZIP code').fill('10013');
  await merchant.dialog.getByRole('button', { name: 'Save address' }).click();
  await pay(merchant);

  await expect(merchant.dialog).toContainText('You are on Enterprise');
  const customer = await provider.sdk.customers.retrieve(merchant.customer);
  expect(customer.deleted ? undefined : customer.address?.city).toBe('New York');
});

test('an invoice that is overdue is paid first, in the same dialog', async ({ system, provider, merchant }) => {
  await provider.nextPayment(merchant.customer, 'declined');
  const answer = await fetch(`${system.api}/demo/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ months: 1 }),
  });
  expect(answer.ok).toBe(true);
  await merchant.visit();
  await merchant.picker.getByRole('button', { name: 'Upgrade to Enterprise' }).click();
  await expect(merchant.dialog).toContainText('Pay the open invoice of $199.00 first');

  await merchant.dialog.getByRole('button', { name: 'Pay $199.00', exact: true }).click();
  await merchant.dialog.getByRole('button', { name: /^Pay \$.* and upgrade$/ }).click();

  await expect(merchant.dialog).toContainText('You are on Enterprise');
  expect(await merchant.paid()).toHaveLength(3);
});
