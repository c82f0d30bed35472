import { expect, test, type Merchant } from './merchant.ts';
import type { System } from './system.ts';

async function api(system: System, state: 'works' | 'slow' | 'failing' | 'offline'): Promise<void> {
  const answer = await fetch(`${system.api}/demo/api`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ state }),
  });
  if (!answer.ok) throw new Error(`The demo answered ${String(answer.status)}.`);
}

test.afterEach(({ system }) => api(system, 'works'));

const choose = (merchant: Merchant) => merchant.picker.getByRole('button', { name: 'Upgrade to Enterprise' }).click();

test('a slow API shows a skeleton of the same height, then the plans', async ({ page, system, merchant }) => {
  await api(system, 'slow');
  await page.goto(system.page);
  await expect(merchant.picker).toHaveAttribute('state', 'loading');
  await expect(merchant.picker).toHaveAttribute('state', 'ready');
});

test('a failing API is said, and trying again helps once it works', async ({ page, system, merchant }) => {
  await api(system, 'failing');
  await page.goto(system.page);
  await expect(merchant.picker).toHaveAttribute('state', 'error');
  await api(system, 'works');

  await merchant.picker.getByRole('button', { name: /try again/i }).click();

  await expect(merchant.picker).toHaveAttribute('state', 'ready');
});

test('an API that does not answer leaves what is on the screen', async ({ system, merchant }) => {
  await merchant.visit();
  await api(system, 'offline');
  await choose(merchant);
  await expect(merchant.dialog).toContainText(/Nothing was charged|did not/);
  await merchant.dialog.getByRole('button', { name: 'Keep Professional' }).click();

  await expect(merchant.picker).toContainText('Professional');
});

test('a confirmation that got lost on its way is made once the way is free', async ({ system, merchant }) => {
  await merchant.visit();
  await choose(merchant);
  const pay = merchant.dialog.getByRole('button', { name: /^Pay \$/ });
  await expect(pay).toBeVisible();
  await api(system, 'failing');
  await pay.click();
  await expect(merchant.dialog).toContainText('We do not know yet');
  await api(system, 'works');

  await expect(merchant.dialog).toContainText('You are on Enterprise', { timeout: 60_000 });
  expect(await merchant.paid()).toHaveLength(2);
});

test('a page without network says so and goes on by itself', async ({ context, merchant }) => {
  await merchant.visit();
  await context.setOffline(true);
  await expect(merchant.picker).toHaveAttribute('state', 'offline');
  await context.setOffline(false);
  await expect(merchant.picker).toHaveAttribute('state', 'ready');
});

test('an expired token is exchanged without a word', async ({ page, system }) => {
  // the host's own back end: it knows which sessions it has made
  await page.goto(system.page);
  const picker = page.locator('varai-plan-picker');
  await expect(picker).toHaveAttribute('state', 'ready');
  const refreshed = page.waitForResponse((answer) => answer.url().endsWith('/varai-session'));
  await page.locator('.panel [data-demo="expire"]').click();
  await expect(page.locator('.panel output')).toHaveText(/Expired [1-9]/);

  await picker.getByRole('button', { name: 'Upgrade to Enterprise' }).click();

  await refreshed;
  await expect(page.getByRole('dialog').getByRole('button', { name: /^Pay \$/ })).toBeVisible();
});

test('the panel orders what comes of one payment, and can take it back', async ({ page, merchant }) => {
  const order = page.locator('.panel select[name="payment"]');
  const said = page.locator('.panel output');
  await merchant.visit();
  await order.selectOption('declined');
  await expect(said).toHaveText('Set');
  await choose(merchant);
  await merchant.dialog.getByRole('button', { name: /^Pay \$/ }).click();
  await expect(merchant.dialog).toContainText('Your bank declined');
  await expect(order).toHaveValue('works');
  await merchant.dialog.getByRole('button', { name: 'Keep Professional' }).click();
  await expect(merchant.dialog).toContainText('Your plan stays as it was');

  await merchant.visit();
  for (const outcome of ['insufficient_funds', 'works']) {
    const set = page.waitForResponse((answer) => answer.url().endsWith('/demo/payment'));
    await order.selectOption(outcome);
    await set;
  }
  await choose(merchant);
  await merchant.dialog.getByRole('button', { name: /^Pay \$/ }).click();

  await expect(merchant.dialog).toContainText('You are on Enterprise');
});

test('a restart keeps the subscription and the mails', async ({ page, system, merchant }) => {
  await merchant.visit();
  await merchant.picker.getByRole('button', { name: 'Switch to Starter' }).click();
  await merchant.dialog.getByRole('button', { name: /^Switch to Starter on/ }).click();
  await expect(merchant.dialog).toContainText('You switch to Starter on');
  await expect.poll(() => merchant.mails()).toHaveLength(1);

  await system.restart();
  await merchant.visit();

  await expect(page.locator('varai-subscription')).toContainText('You switch to Starter on');
  expect(await merchant.mails()).toHaveLength(1);
});

test('a month ahead the planned switch has happened', async ({ system, merchant }) => {
  await merchant.visit();
  await merchant.picker.getByRole('button', { name: 'Switch to Starter' }).click();
  await merchant.dialog.getByRole('button', { name: /^Switch to Starter on/ }).click();
  await expect(merchant.dialog).toContainText('You switch to Starter on');

  const answer = await fetch(`${system.api}/demo/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ months: 1 }),
  });
  expect(answer.ok).toBe(true);

  expect(await merchant.plan()).toBe('starter_month');
  await merchant.visit();
  await expect(merchant.picker.locator('.current')).toContainText('Starter');
});
