import type { Page } from '@playwright/test';
import { faults } from '../html/axe.ts';
import { expect, test } from '../html/merchant.ts';
import { expectStrict } from '../strict.ts';
import { ready } from './ready.ts';

const views = ['Store', 'Plan', 'Billing', 'Connections', 'Settings'] as const;

const headingOf = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const linkTo = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Portal' }).getByRole('link', { name, exact: true });

async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search pages and settings' })).toBeFocused();
}

test('each view has an address, a title and the focus; a reload stays, the browser leads back, no policy is broken', async ({
  page,
  system,
  merchant,
}) => {
  const before = (await system.violations()).length;
  const portal = `${system.api}/portal`;
  await merchant.signInAt(system.api);
  expectStrict(await page.goto(portal));
  await ready(page);
  await expect(page).toHaveTitle('Store – VARAi portal');
  const navigation = page.getByRole('navigation', { name: 'Portal' });
  for (const name of views.slice(1)) {
    await linkTo(page, name).click();
    await expect(page).toHaveURL(`${portal}/${name.toLowerCase()}`);
    await expect(page).toHaveTitle(`${name} – VARAi portal`);
    await expect(headingOf(page, name)).toBeFocused();
    await page.reload();
    await expect(headingOf(page, name)).toBeVisible();
    await ready(page);
    // the same in each view, in the same order
    expect(await navigation.getByRole('link').allInnerTexts()).toEqual([...views]);
    await expect(navigation.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page');
  }
  await page.goBack();
  await expect(headingOf(page, 'Connections')).toBeVisible();
  await linkTo(page, 'Store').click();
  await page.goBack();
  await expect(headingOf(page, 'Connections')).toBeFocused();
  await page.goForward();
  await expect(page).toHaveURL(`${portal}/store`);
  await expect(headingOf(page, 'Store')).toBeFocused();
  expect(await faults(page)).toEqual([]);
  expect(await system.violations()).toHaveLength(before);
  expect(merchant.complaints).toEqual([]);
});

test('a keyboard is enough: past the navigation, by the search to a place and to a setting in its section', async ({
  page,
  system,
  merchant,
}) => {
  await merchant.signInAt(system.api);
  await page.goto(`${system.api}/portal`);
  await ready(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(headingOf(page, 'Store')).toBeFocused();
  await openSearch(page);
  await page.keyboard.type('invoices');
  await expect(page.getByRole('option', { name: /^Invoices/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${system.api}/portal/billing/invoices`);
  await expect(page.getByRole('group', { name: 'Invoices' })).toBeFocused();
  await openSearch(page);
  await page.keyboard.type('digest');
  await expect(page.getByRole('option', { name: /^Summary by mail/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${system.api}/portal/settings/notifications/digest`);
  await expect(page.getByRole('radio', { name: 'None' })).toBeFocused();
});

test('what a session forbids is in no navigation and no search, and an address that leads there says so', async ({
  page,
  system,
  merchant,
}) => {
  await merchant.signInAt(system.api, ['metrics', 'integrations']);
  await page.goto(`${system.api}/portal/billing/invoices`);
  await expect(headingOf(page, 'This page is not part of your access')).toBeVisible();
  expect(await page.getByRole('navigation', { name: 'Portal' }).getByRole('link').allInnerTexts()).toEqual([
    'Store',
    'Connections',
  ]);
  await expect(page.getByRole('button', { name: /otification/ })).toHaveCount(0);
  await openSearch(page);
  await page.keyboard.type('card');
  await expect(page.getByRole('paragraph').filter({ hasText: 'Nothing found for “card”' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(merchant.requests.filter((request) => request.includes('/api/billing'))).toEqual([]);
  await page.getByRole('link', { name: 'Go to Store' }).click();
  await expect(headingOf(page, 'Store')).toBeFocused();
});

test('3-D Secure is passed in the view of the plan, also after the page was loaded anew', async ({
  page,
  system,
  provider,
  merchant,
}) => {
  await merchant.signInAt(system.api);
  await provider.nextPayment(merchant.customer, 'requires_action');
  await page.goto(`${system.api}/portal/plan`);
  await merchant.picker.getByRole('button', { name: 'Upgrade to Enterprise' }).click();
  await merchant.dialog.getByRole('button', { name: /^Pay \$/ }).click();
  const bank = page.locator('iframe[title="3D Secure authentication"]').contentFrame();
  await expect(bank.getByRole('button').first()).toBeVisible();
  await page.reload();
  await merchant.picker.getByRole('button', { name: 'Continue' }).click();
  await bank.getByRole('button', { name: /complete|confirm|approve/i }).click();
  await expect(merchant.dialog).toContainText('You are on Enterprise');
  await expect(page).toHaveURL(`${system.api}/portal/plan`);
  expect(await merchant.plan()).toBe('enterprise_month');
});

test.describe('on a phone of 280 pixels', () => {
  test.use({ viewport: { width: 280, height: 640 }, isMobile: true, hasTouch: true });

  test('bar and sheet lead everywhere, a finger to the next view, and a pull reads anew', async ({
    page,
    system,
    merchant,
  }) => {
    const portal = `${system.api}/portal`;
    await merchant.signInAt(system.api);
    await page.goto(portal);
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
    const fingers = await page.context().newCDPSession(page);
    const drag = async (from: [number, number], to: [number, number]) => {
      const at = (part: number) => [{ x: from[0] + (to[0] - from[0]) * part, y: from[1] + (to[1] - from[1]) * part }];
      await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
      for (const part of [0.1, 0.3, 0.5, 0.8, 1])
        await fingers.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(part) });
      await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    // what fingers do comes when the browser has nothing else to do
    await expect
      .poll(async () => {
        await drag([200, 400], [60, 405]);
        return page.url();
      })
      .not.toBe(portal);
    await ready(page);
    await page.goto(`${portal}/store`);
    await ready(page);
    const reads = () => merchant.requests.filter((request) => request.includes('/api/dashboard')).length;
    const before = reads();
    await expect
      .poll(async () => {
        await drag([140, 150], [140, 420]);
        return reads();
      })
      .toBeGreaterThan(before);
    await expect(page.getByText('All is up to date')).toBeAttached();

    const bar = page.getByRole('navigation', { name: 'Portal' });
    await bar.getByRole('link', { name: 'Billing' }).tap();
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
    await bar.getByRole('button', { name: 'More' }).tap();
    await page.getByRole('dialog').getByRole('link', { name: 'Settings' }).tap();
    await expect(headingOf(page, 'Settings')).toBeFocused();
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
    expect(await faults(page)).toEqual([]);
  });
});

test.describe('in euros', () => {
  test.use({ wish: { currency: 'EUR' } });

  test('a bank leads back to the view that it was left from, and what it was asked goes on there', async ({
    page,
    system,
    merchant,
  }) => {
    await merchant.signInAt(system.api);
    await page.goto(`${system.api}/portal/billing`);
    await ready(page);
    await page.getByRole('button', { name: 'Add method' }).click();
    const fields = page.locator('iframe[title="Secure payment input frame"]').contentFrame();
    await fields.getByRole('tab', { name: 'iDEAL' }).click();
    await expect(fields.getByLabel('Full name')).not.toHaveValue('');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Agree to the mandate' }).click();
    const added = page.getByRole('listitem').filter({ hasText: 'SEPA debit ending 3201' });
    await expect(added.getByText('Default')).toBeVisible();
    await expect(page).toHaveURL(`${system.api}/portal/billing`);
  });
});
