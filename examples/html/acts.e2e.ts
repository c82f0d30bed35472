import type { Page } from '@playwright/test';
import { faults } from './axe.ts';
import { expect, test } from './merchant.ts';

test('a card is edited, becomes the default and goes, at the provider too and after a reload', async ({
  page,
  merchant,
  provider,
}) => {
  const second = await provider.sdk.paymentMethods.attach('pm_card_mastercard', { customer: merchant.customer });
  const address = { line1: '20 Lispenard Street', city: 'New York', state: 'NY', postal_code: '10013', country: 'US' };
  await provider.sdk.paymentMethods.update(second.id, { billing_details: { address } });
  await merchant.visitBilling();
  const tag = page.locator('varai-payment-methods');
  const dialog = tag.getByRole('dialog');
  const row = (name: string) => tag.getByRole('listitem').filter({ hasText: name });
  const act = async (name: string, item: string) => {
    await tag.getByRole('button', { name: `Actions for ${name}` }).click();
    await tag.getByRole('menuitem', { name: item }).click();
  };
  const visa = 'Visa ending 4242';
  const mastercard = 'Mastercard ending 4444';

  await act(mastercard, 'Edit details');
  const year = String(new Date().getUTCFullYear() + 5);
  await dialog.getByLabel('Year').selectOption(year);
  await dialog.getByLabel('Street and number').fill('14 Crosby Street');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(tag.getByText(`${mastercard} saved`)).toBeVisible();
  await act(mastercard, 'Make default');
  await expect(row(mastercard).getByText('Default')).toBeVisible();
  await act(visa, 'Remove');
  await expect(dialog.getByText(`${mastercard} still pays your renewal`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Remove card' }).click();
  await expect(tag.getByText(`${visa} removed`)).toBeVisible();

  await page.reload();
  await expect(row(mastercard).getByText('Default')).toBeVisible();
  await expect(row(mastercard).getByText(year)).toBeVisible();
  await expect(row(visa)).toHaveCount(0);
  const { data } = await provider.sdk.paymentMethods.list({ customer: merchant.customer });
  expect(data.map(({ id, card, billing_details: { address } }) => [id, card?.exp_year, address?.line1])).toEqual([
    [second.id, Number(year), '14 Crosby Street'],
  ]);
  const { invoice_settings: settings } = (await provider.sdk.customers.retrieve(merchant.customer)) as {
    invoice_settings?: { default_payment_method: unknown };
  };
  expect(settings?.default_payment_method).toBe(second.id);
});

test('a year of invoices is prepared with its progress and comes as one archive', async ({ page, merchant }) => {
  await merchant.visitBilling();
  const tag = page.locator('varai-invoices');
  const dialog = tag.getByRole('dialog');
  await tag.getByRole('button', { name: 'Download a year' }).click();
  // the server is held until the progress is seen
  let on!: () => void;
  const seen = new Promise<void>((resolve) => (on = resolve));
  await page.route('**/api/billing/invoices/archives', async (route) => {
    await seen;
    await route.continue();
  });
  await dialog.getByRole('button', { name: /^Prepare 20\d\d$/ }).click();
  await expect(dialog.getByRole('progressbar', { name: 'Download a year' })).toBeVisible();
  await expect(dialog.getByText('Counting the invoices…')).toBeVisible();
  on();
  await expect(dialog.getByRole('heading', { name: /^The invoices of 20\d\d are ready$/ })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('link', { name: 'Download' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.zip$/);
  expect(await download.failure()).toBe(null);
});

test('what somebody else saved meanwhile stands beside what was typed, and what is kept is true after a reload', async ({
  page,
  system,
  merchant,
}) => {
  await merchant.visitBilling();
  const other = await merchant.secondTab();
  await other.goto(`${system.page}/billing`);
  const nameIn = (tab: Page) => tab.locator('varai-profile').getByLabel('Legal name');
  const save = (tab: Page) => tab.locator('varai-profile').getByRole('button', { name: 'Save changes' }).click();
  await nameIn(page).fill('Acme Vision');
  await nameIn(other).fill('Acme Eyewear');
  await save(other);
  await expect(other.getByText('Profile saved')).toBeVisible();

  const [refused] = await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === 'PATCH'),
    save(page),
  ]);
  expect(refused.status()).toBe(409);
  const both = page.locator('varai-profile').getByRole('group', { name: 'Theirs' });
  await expect(both).toContainText(/Yours\s*Acme Vision\s*Theirs\s*Acme Eyewear/);
  expect(await faults(page)).toEqual([]);
  await both.getByRole('button', { name: 'Keep mine' }).click();
  await save(page);
  await expect(page.getByText('Profile saved')).toBeVisible();
  await page.reload();
  await expect(nameIn(page)).toHaveValue('Acme Vision');
});
