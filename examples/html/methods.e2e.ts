import type { Locator, Page } from '@playwright/test';
import { expect, test } from './merchant.ts';

const tagOf = (page: Page): Locator => page.locator('varai-payment-methods');
const rowsOf = (page: Page): Locator => tagOf(page).getByRole('button', { name: /^Actions for / });
const fieldsOf = (page: Page) => page.locator('iframe[title="Secure payment input frame"]').contentFrame();

async function openFields(page: Page, kind: string) {
  await page.getByRole('button', { name: 'Add method' }).click();
  const fields = fieldsOf(page);
  await fields.getByRole('tab', { name: kind }).click();
  return fields;
}

/** Adds a method that is agreed to at the bank's own page, and is there then. */
async function goToBank(page: Page): Promise<void> {
  const fields = await openFields(page, 'iDEAL');
  await expect(fields.getByLabel('Full name')).not.toHaveValue('');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Confirm the mandate' })).toBeVisible();
}

test('in dollars a card is all that is asked for, and nothing to choose from', async ({ page, merchant }) => {
  await merchant.visitBilling();
  await page.getByRole('button', { name: 'Add method' }).click();

  await expect(fieldsOf(page).getByLabel('Card number')).toBeVisible();
  await expect(fieldsOf(page).getByRole('tab')).toHaveCount(0);
});

test.describe('in euros', () => {
  test.use({ wish: { currency: 'EUR' } });

  test('an account at a bank is added, listed, and carries a bigger plan at once', async ({
    page,
    merchant,
    provider,
  }) => {
    await merchant.visitBilling();
    const fields = await openFields(page, 'SEPA');
    await expect(page.getByRole('button', { name: 'Save account' })).toBeVisible();
    await expect(fields.getByLabel('Full name'), 'the profile has told it').toHaveValue('Acme Optics');
    await expect(fields.getByLabel('Email')).toHaveValue(merchant.email);
    await fields.getByLabel('Full name').fill('');
    await page.getByRole('button', { name: 'Save account' }).click();
    await expect(fields.getByText('Your name is incomplete.')).toBeVisible();
    await fields.getByLabel('Full name').fill('Ada Owner');
    await fields.getByLabel('IBAN').fill('DE89370400440532013000');
    await page.getByRole('button', { name: 'Save account' }).click();

    const row = tagOf(page).getByRole('listitem').filter({ hasText: 'SEPA debit ending 3000' });
    await expect(row.getByText('Default')).toBeVisible();
    await page.reload();
    await expect(row.getByText('Default')).toBeVisible();

    await merchant.visit();
    await merchant.picker.getByRole('button', { name: /enterprise/i }).click();
    await expect(merchant.dialog.getByText('SEPA debit ending 3000')).toBeVisible();
    await expect(merchant.dialog.getByText(/Expires/), 'a debit does not expire').toHaveCount(0);
    await merchant.dialog.getByRole('button', { name: /^Pay .* and upgrade$/ }).click();
    await expect.poll(() => merchant.plan()).toBe('enterprise_month');
    const { data } = await provider.sdk.subscriptions.list({ customer: merchant.customer });
    expect(
      data.map(({ pending_update: waits }) => waits),
      'a debit carries no update that waits',
    ).toEqual([null]);
  });

  test('where something is paid at once nobody is led to a bank’s own page that could not lead back', async ({
    page,
    merchant,
    provider,
  }) => {
    const { data } = await provider.sdk.paymentMethods.list({ customer: merchant.customer });
    for (const { id } of data) await provider.sdk.paymentMethods.detach(id);
    await merchant.visit();
    await merchant.picker.getByRole('button', { name: /enterprise/i }).click();

    await expect(fieldsOf(page).getByLabel('Card number')).toBeVisible();
    await expect(fieldsOf(page).getByRole('tab')).toHaveCount(0);
  });

  test('a bank’s own page leads back to a method that is on file', async ({ page, system, merchant }) => {
    await merchant.visitBilling();
    await goToBank(page);
    expect(page.url()).toContain(`${system.stripe}/bank/seti_`);
    await page.getByRole('button', { name: 'Agree to the mandate' }).click();

    const row = tagOf(page).getByRole('listitem').filter({ hasText: 'SEPA debit ending 3201' });
    await expect(row.getByText('Default')).toBeVisible();
    await expect(page, 'no secret stays in the address').toHaveURL(`${system.page}/billing`);
    expect(merchant.complaints).toEqual([]);
  });

  test('whoever refuses at the bank’s own page is told so, and may try again', async ({ page, system, merchant }) => {
    await merchant.visitBilling();
    await goToBank(page);
    await page.getByRole('button', { name: 'Refuse the mandate' }).click();

    const refusal = tagOf(page).getByText(
      /The bank wants you to confirm payments .* and that did not happen\. Nothing was/,
    );
    await expect(refusal).toBeVisible();
    await expect(rowsOf(page)).toHaveCount(1);
    await expect(page).toHaveURL(`${system.page}/billing`);
    await openFields(page, 'SEPA');
    await expect(refusal).toHaveCount(0);
  });

  test('whoever leaves the bank’s own page finds everything as it was', async ({ page, merchant }) => {
    await merchant.visitBilling();
    await goToBank(page);
    await page.goBack();

    await expect(tagOf(page)).toHaveAttribute('state', 'ready');
    await expect(rowsOf(page)).toHaveCount(1);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await openFields(page, 'iDEAL');
    await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeEnabled();
  });
});

test.describe('with a card of its own in the browser', () => {
  test.use({ wish: { card: 'pm_card_mastercard' } });

  test('a wallet is offered where Stripe offers it, and gives its card', async ({ page, system, merchant }) => {
    const offer = (offered: boolean) =>
      fetch(`${system.stripe}/_/wallet`, { method: 'POST', body: JSON.stringify({ offered }) });
    await offer(true);
    try {
      await merchant.visitBilling();
      await openFields(page, 'Google Pay');
      const wallet = page.locator('iframe[title="Google Pay"]').contentFrame();
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await wallet.getByRole('button', { name: 'Cancel' }).click();
      await expect(page.getByText('Google Pay was closed.')).toBeVisible();
      await expect(rowsOf(page)).toHaveCount(1);

      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await wallet.getByRole('button', { name: 'Continue with Visa' }).click();
      await expect(rowsOf(page)).toHaveCount(2);
      await expect(page.getByRole('button', { name: /Google Pay\s· Visa ending 4242$/ })).toBeVisible();
    } finally {
      await offer(false);
    }
  });
});
