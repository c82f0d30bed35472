import type { Browser, Page } from '@playwright/test';
import { expect, signIn, test, type Merchant } from '../html/merchant.ts';
import type { System } from '../html/system.ts';
import { thirdOrigin } from '../html/third-origin.ts';

/** Another device of the same person: a browser that shares nothing with the first but the account. */
async function device(browser: Browser, system: System, account: string, origin = system.api, user = 'ada') {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, system, account, origin, { id: user, name: user, email: `${user}@acme.test` });
  return page;
}

const stopOf = (page: Page) => page.locator('varai-tour').getByRole('dialog');
/** A heading says which step it is, with what parts both drawn or read. */
const heard = (page: Page, step: string) =>
  page.getByRole('heading', { name: new RegExp(`^${step.replace(': ', String.raw`\s?:\s?`)}$`, 'u') });

test('a newcomer is led: steps tick themselves, the tour is offered once, shown by keyboard, and skipped for good on every device', async ({
  browser,
  page,
  system,
  merchant,
}) => {
  const portal = `${system.api}/portal`;
  await merchant.signInAt(system.api);
  await page.goto(portal);
  const list = page.locator('varai-checklist');
  const done = (what: string) => list.getByRole('listitem').filter({ hasText: `Done: ${what}` });
  await expect(done('Choose a plan')).toHaveCount(1);
  await expect(done('See your first order arrive')).toHaveCount(0);
  await expect(page.getByText('New here? A tour takes one minute.')).toBeVisible();

  // it is begun, walked and left by keys alone
  await page.getByRole('button', { name: 'Show me around' }).press('Enter');
  await expect(heard(page, 'Step 1 of 5: Find your way')).toBeFocused();
  await expect(stopOf(page)).toHaveAccessibleName(/^Step 1 of 5\s?: Find your way$/);
  await expect(stopOf(page)).toHaveAccessibleDescription(/^Your store, plan, bills/);
  await page.keyboard.press('ArrowRight');
  await expect(heard(page, 'Step 2 of 5: Search and news')).toBeFocused();
  for (const name of ['Skip for good', 'Back', 'Next']) {
    await page.keyboard.press('Tab');
    await expect(stopOf(page).getByRole('button', { name })).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(heard(page, 'Step 3 of 5: Your first steps')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(stopOf(page)).toHaveCount(0);
  await expect(page.getByText('We will not show this tour again.')).toBeVisible();

  // what happens elsewhere ticks itself
  await merchant.sell(12_000);
  const phone = await device(browser, system, merchant.id);
  await phone.goto(portal);
  await expect(phone.locator('varai-checklist')).toContainText('Done: See your first order arrive');
  await expect(phone.locator('varai-tour')).toBeAttached();
  await expect(phone.getByText('New here?')).toHaveCount(0);
  // also here, where nobody has touched anything
  await expect(done('See your first order arrive')).toHaveCount(1);

  // a colleague has another tour to see
  const colleague = await device(browser, system, merchant.id, system.api, 'bob');
  await colleague.goto(portal);
  await expect(colleague.getByText('New here?')).toBeVisible();
  for (const other of [phone, colleague]) await other.context().close();
  expect(merchant.complaints).toEqual([]);
});

test('the first set-up goes on where it was on another device, with what was typed to connect a store', async ({
  browser,
  system,
  merchant,
}: {
  browser: Browser;
  system: System;
  merchant: Merchant;
}) => {
  const { url, server } = await thirdOrigin(
    `<script type="module" src="${system.api}/elements/loader.js"></script>
    <varai-provider base-url="${system.api}" session-url="/varai-session"><varai-wizard></varai-wizard></varai-provider>`,
  );
  try {
    const desk = await device(browser, system, merchant.id, url);
    await desk.goto(url);
    const at = (where: Page) => where.locator('varai-wizard [aria-current=step]');
    await expect(at(desk)).toContainText('Company profile');
    await desk.getByRole('button', { name: /^(Next|Do this later)$/ }).click();
    await expect(heard(desk, 'Step 2 of 4: Connect a store')).toBeFocused();
    const connect = (where: Page) =>
      where.locator('varai-integrations').getByRole('dialog', { name: 'Connect a shop' });
    await desk.getByRole('button', { name: 'Connect a shop' }).click();
    await connect(desk)
      .getByRole('radio', { name: /^Magento/ })
      .check();
    const kept = desk.waitForResponse((answer) => answer.url().endsWith('/api/guidance/progress/connect'));
    await connect(desk).getByLabel('Address of your shop').fill('https://shop.example');
    await connect(desk).getByLabel('Address of your shop').blur();
    expect((await kept).ok()).toBe(true);

    const phone = await device(browser, system, merchant.id, url);
    await phone.goto(url);
    await expect(at(phone)).toContainText('Connect a store');
    await phone.getByRole('button', { name: 'Connect a shop' }).click();
    await expect(connect(phone).getByRole('radio', { name: /^Magento/ })).toBeChecked();
    await expect(connect(phone).getByLabel('Address of your shop')).toHaveValue('https://shop.example');
    await phone.keyboard.press('Escape');
    await phone.getByRole('button', { name: 'Do this later' }).click();
    await expect(at(phone)).toContainText('Choose a plan');

    // the first device has not seen that, and asks before it writes over it
    await desk.keyboard.press('Escape');
    await desk.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(desk.getByText('You went on at “Choose a plan” on another device.')).toBeVisible();
    await desk.getByRole('button', { name: 'Go on there' }).click();
    await expect(at(desk)).toContainText('Choose a plan');
    await expect(heard(desk, 'Step 3 of 4: Choose a plan')).toBeFocused();
    for (const each of [desk, phone]) await each.context().close();
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('the portal sets an account up step by step, and goes on there on another device', async ({
  browser,
  system,
  merchant,
}) => {
  const open = async () => {
    const page = await device(browser, system, merchant.id);
    await page.goto(`${system.api}/portal`);
    await page.getByRole('button', { name: 'Set up step by step' }).press('Enter');
    await expect(page.getByRole('group', { name: 'Set up step by step' })).toBeFocused();
    return page;
  };
  const at = (page: Page) => page.locator('varai-wizard [aria-current=step]');
  const desk = await open();
  await expect(at(desk)).toContainText('Company profile');
  const kept = desk.waitForResponse((answer) => answer.url().endsWith('/api/guidance/progress/setup'));
  await desk.getByRole('button', { name: /^(Next|Do this later)$/ }).click();
  await expect(heard(desk, 'Step 2 of 4: Connect a store')).toBeFocused();
  expect((await kept).ok()).toBe(true);
  const phone = await open();
  await expect(at(phone)).toContainText('Connect a store');
  for (const each of [desk, phone]) await each.context().close();
});
