import { cents, expect, test } from './merchant.ts';

test('an upgrade takes four activations at most, costs what the quote says to the cent, and is told by mail', async ({
  page,
  merchant,
}) => {
  await merchant.visit();
  let activations = 0;
  const activate = async (name: RegExp) => {
    await page.getByRole('button', { name }).last().click();
    activations++;
  };

  await page.locator('.action[data-action]').click();
  activations++;
  await activate(/^Upgrade to Enterprise/);
  const pay = merchant.dialog.getByRole('button', { name: /^Pay \$/ });
  const due = cents(await pay.innerText());
  await activate(/^Pay \$/);
  await expect(merchant.dialog).toContainText('You are on Enterprise');

  expect(activations).toBeLessThanOrEqual(4);
  expect(await merchant.plan()).toBe('enterprise_month');
  const [invoice, ...earlier] = await merchant.paid();
  expect(invoice?.amount_paid).toBe(due);
  expect(earlier).toHaveLength(1);
  await expect.poll(() => merchant.mails()).toEqual(['You are on Enterprise now']);

  await merchant.dialog.getByRole('button', { name: 'Done' }).click();
  await expect(merchant.picker.locator('[aria-current], .current')).toContainText('Enterprise');
});

test('a button of the host opens the plans, by data-action and by command alike', async ({ page, merchant }) => {
  await merchant.visit();
  for (const button of ['.action[data-action]', '[commandfor="picker"]']) {
    await page.locator(button).click();
    await expect(merchant.dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(merchant.dialog).toBeHidden();
    await expect(page.locator(button)).toBeFocused();
  }
});

test('the mail that came can be read at /demo/mail', async ({ page, system, merchant }) => {
  await merchant.visit();
  await merchant.picker.getByRole('button', { name: 'Upgrade to Enterprise' }).click();
  await merchant.dialog.getByRole('button', { name: /^Pay \$/ }).click();
  await expect(merchant.dialog).toContainText('You are on Enterprise');
  await expect.poll(() => merchant.mails()).toHaveLength(1);

  await page.goto(`${system.api}/demo/mail`);
  await page
    .getByRole('link', { name: /You are on Enterprise now/ })
    .first()
    .click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are on Enterprise now');
  await expect(page.locator('main')).toContainText(merchant.email);
});

test('a downgrade costs nothing today, waits for the end of the period and can be taken back', async ({
  page,
  merchant,
}) => {
  await merchant.visit();
  await merchant.picker.getByRole('button', { name: 'Switch to Starter' }).click();
  await expect(merchant.dialog).toContainText('$0.00');
  await expect(merchant.dialog).toContainText('$29.00');
  await merchant.dialog.getByRole('button', { name: /^Switch to Starter on/ }).click();
  await expect(merchant.dialog).toContainText('You switch to Starter on');
  await merchant.dialog.getByRole('button', { name: 'Done' }).click();

  expect(await merchant.plan()).toBe('professional_month');
  await page.locator('varai-subscription').getByRole('button', { name: 'Keep Professional' }).click();
  await expect(page.locator('varai-subscription')).not.toContainText('You switch to Starter');

  expect(await merchant.paid()).toHaveLength(1);
  await expect.poll(() => merchant.mails()).toHaveLength(2);
});

test('a downgrade at once shows the provider’s credit and gives it', async ({ provider, merchant }) => {
  await merchant.visit();
  await merchant.picker.getByRole('button', { name: 'Switch to Starter' }).click();
  await merchant.dialog.getByRole('radio', { name: /Immediately/ }).check();
  await expect(merchant.dialog).toContainText(/Credit for later invoices/);
  await merchant.dialog.getByRole('button', { name: 'Switch to Starter now' }).click();
  await expect(merchant.dialog).toContainText('You are on Starter');

  expect(await merchant.plan()).toBe('starter_month');
  const customer = await provider.sdk.customers.retrieve(merchant.customer);
  expect(customer.deleted ? 0 : customer.balance).toBeLessThan(-15_000);
});

test('a year is paid from today', async ({ page, merchant }) => {
  await merchant.visit();
  await merchant.picker.getByRole('radio', { name: 'Yearly' }).check();
  await merchant.picker.getByRole('button', { name: 'Pay yearly' }).click();
  const pay = merchant.dialog.getByRole('button', { name: /^Pay \$/ });
  let due = cents(await pay.innerText());
  const confirm = async () => {
    const answered = page.waitForResponse(
      (answer) => answer.url().endsWith('/change-plan') && answer.request().method() === 'POST',
    );
    await pay.click();
    return answered;
  };
  // the total goes down with the seconds; one that has moved is shown anew, and confirmed anew
  for (let answer = await confirm(); answer.status() === 409; answer = await confirm()) {
    const { data } = (await answer.json()) as { data: { quote: { dueNow: { amount: number } } } };
    due = data.quote.dueNow.amount;
    await expect.poll(async () => cents(await pay.innerText())).toBe(due);
  }
  await expect(merchant.dialog).toContainText('You pay Professional yearly now');

  expect(await merchant.plan()).toBe('professional_year');
  expect((await merchant.paid())[0]?.amount_paid).toBe(due);
});
