import type { Page } from '@playwright/test';
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

/** Lets no channel tell the page of anything: once the API works again, only what is pressed helps. */
async function hush(page: Page): Promise<void> {
  await page.routeWebSocket('**/api/live', (socket) => socket.close());
  await page.route('**/api/live?*', (route) => route.abort());
}

/** What the panel's own control orders, once the demo has heard it. */
async function order(page: Page, control: 'api' | 'payment', value: string): Promise<void> {
  const heard = page.waitForResponse((answer) => answer.url().endsWith(`/demo/${control}`));
  await page.locator(`.panel select[name="${control}"]`).selectOption(value);
  expect((await heard).ok()).toBe(true);
}

for (const width of [1600, 1280, 360]) {
  test(`a slow API shows a skeleton of the height that the plans then have, at ${String(width)} pixels`, async ({
    page,
    system,
    merchant,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    let answer = (): void => undefined;
    const looked = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/api/billing/plans*', async (route) => {
      await looked;
      await route.continue();
    });
    await page.goto(system.page);
    await expect(merchant.picker).toHaveAttribute('state', 'loading');
    const heightOf = async () => (await merchant.picker.boundingBox())?.height ?? 0;
    await expect.poll(heightOf).toBeGreaterThan(200);
    const skeleton = await heightOf();
    await expect(merchant.picker).toHaveAttribute('state', 'loading');
    answer();

    await expect(merchant.picker).toHaveAttribute('state', 'ready');
    expect(Math.abs((await heightOf()) - skeleton)).toBeLessThanOrEqual(1);
  });
}

test('the panel makes the API slow, failing and offline, and each is seen in the page', async ({ page, merchant }) => {
  await merchant.visit();
  await order(page, 'api', 'slow');
  // an answer that is slow may all the same be quicker than whoever looks: it waits until it was looked for
  const looked = Promise.withResolvers<void>();
  let took = 0;
  await page.route('**/api/billing/plans*', async (route) => {
    const asked = performance.now();
    const response = await route.fetch();
    took = performance.now() - asked;
    await looked.promise;
    await route.fulfill({ response });
  });
  await page.reload();
  await expect(merchant.picker).toHaveAttribute('state', 'loading');
  looked.resolve();
  await expect(merchant.picker).toHaveAttribute('state', 'ready');
  expect(took).toBeGreaterThan(1000);
  await page.unroute('**/api/billing/plans*');
  await hush(page);
  await order(page, 'api', 'failing');
  await page.reload();
  await expect(merchant.picker).toHaveAttribute('state', 'error');
  await order(page, 'api', 'works');
  await merchant.picker.getByRole('button', { name: /try again/i }).click();
  await expect(merchant.picker).toHaveAttribute('state', 'ready');

  await order(page, 'api', 'offline');
  await choose(merchant);
  await expect(merchant.dialog).toContainText(/Nothing was charged|did not/);
  await order(page, 'api', 'works');
});

test('a failing API is said, and trying again helps once it works', async ({ page, system, merchant }) => {
  await hush(page);
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

  await expect(merchant.dialog).toContainText('You are on Enterprise');
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

const pay = (merchant: Merchant) => merchant.dialog.getByRole('button', { name: /^Pay \$/ }).click();

const outcomes = { declined: 'Your bank declined', insufficient_funds: 'Not enough funds' };

for (const [outcome, words] of Object.entries(outcomes)) {
  test(`the panel orders one payment that ends in ${outcome}, and is then back at "Works"`, async ({
    page,
    merchant,
  }) => {
    await merchant.visit();
    await order(page, 'payment', outcome);
    await expect(page.locator('.panel output')).toHaveText('Set');
    await choose(merchant);
    await pay(merchant);

    await expect(merchant.dialog).toContainText(words);
    await expect(page.locator('.panel select[name="payment"]')).toHaveValue('works');
    expect(await merchant.plan()).toBe('professional_month');
  });
}

test('the panel orders 3-D Secure, and the bank’s page is there', async ({ page, merchant }) => {
  await merchant.visit();
  await order(page, 'payment', 'requires_action');
  await choose(merchant);
  await pay(merchant);
  const bank = page.locator('iframe').last().contentFrame();
  await bank.getByRole('button', { name: /complete|confirm|approve/i }).click();

  await expect(merchant.dialog).toContainText('You are on Enterprise');
});

test('the panel takes back what it ordered', async ({ page, merchant }) => {
  await merchant.visit();
  await order(page, 'payment', 'insufficient_funds');
  await order(page, 'payment', 'works');
  await choose(merchant);
  await pay(merchant);

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

test('a month ahead, by the panel, the planned switch has happened', async ({ page, merchant }) => {
  await merchant.visit();
  await merchant.picker.getByRole('button', { name: 'Switch to Starter' }).click();
  await merchant.dialog.getByRole('button', { name: /^Switch to Starter on/ }).click();
  await expect(merchant.dialog).toContainText('You switch to Starter on');

  await merchant.dialog.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'A month ahead' }).click();
  await expect(page.locator('.panel output')).toHaveText(/^It is \d{4}-\d\d-\d\d$/);

  expect(await merchant.plan()).toBe('starter_month');
  await merchant.visit();
  await expect(merchant.picker.locator('.current')).toContainText('Starter');
});
