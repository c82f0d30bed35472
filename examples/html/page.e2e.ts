import type { Page } from '@playwright/test';
import { faults } from './axe.ts';
import { expect, test, type Merchant } from './merchant.ts';
import { dressed, settled } from './settled.ts';
import { expectStrict } from '../strict.ts';

/** Notes from the first byte on what moves without having been asked to. */
const noteShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** How much has moved, when the next frames are drawn. */
const shifted = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    return (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0);
  });

async function upgrade(merchant: Merchant): Promise<void> {
  await merchant.picker.getByRole('button', { name: 'Upgrade to Enterprise' }).click();
  await merchant.dialog.getByRole('button', { name: /^Pay \$/ }).click();
  await expect(merchant.dialog).toContainText('You are on Enterprise');
}

test('the host adds fewer than twenty lines, and the page shows exactly those', async ({ page, merchant }) => {
  await merchant.visit();
  const shown = await page.locator('.code').allInnerTexts();
  const lines = shown
    .join('\n')
    .split('\n')
    .filter((line) => line.trim() !== '');

  expect(shown).toHaveLength(2);
  expect(lines.length).toBeGreaterThan(8);
  expect(lines.length).toBeLessThan(20);
  for (const tag of [
    '<varai-subscription>',
    '<varai-plan-picker id="picker">',
    'data-action="change-plan"',
    'commandfor="picker"',
  ]) {
    expect(shown[0]).toContain(tag);
  }
});

test('the source can be copied', async ({ page, context, merchant }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await merchant.visit();
  await page.getByRole('button', { name: 'Copy' }).first().click();
  await expect(page.locator('.copied')).toHaveText('Copied');

  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await page.locator('#embed-source').textContent(),
  );
});

test('the strict policy and Trusted Types are not violated, from the first byte to a changed plan', async ({
  page,
  system,
  merchant,
}) => {
  const before = (await system.violations()).length;
  const served = page.waitForResponse((answer) => answer.url() === `${system.page}/`);
  await merchant.visit();
  expectStrict(await served);

  await upgrade(merchant);

  expect(await system.violations()).toHaveLength(before);
  expect(merchant.complaints).toEqual([]);
});

test('a violation would have been seen', async ({ page, system, merchant }) => {
  const before = (await system.violations()).length;
  await merchant.visit();
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));

  await expect.poll(async () => (await system.violations()).length).toBeGreaterThan(before);
});

/** The computed style of every element inside the tags, as far as a host could reach it. */
const stylesOf = (page: Page) =>
  page.evaluate(() => {
    const properties = [
      'color',
      'background-color',
      'font-family',
      'font-size',
      'font-style',
      'font-weight',
      'line-height',
      'letter-spacing',
      'word-spacing',
      'text-transform',
      'text-align',
      'text-indent',
      'text-decoration-line',
      'white-space',
      'cursor',
      'box-sizing',
      'padding-top',
      'padding-left',
      'margin-top',
      'margin-left',
      'border-top-width',
      'border-top-style',
      'border-radius',
      'box-shadow',
      'list-style-type',
      'min-width',
      'float',
    ];
    const read = (root: ParentNode, path: string): string[] =>
      [...root.children].flatMap((element, index) => {
        if (element.localName === 'style') return [];
        const here = `${path}>${element.localName}${String(index)}`;
        const style = getComputedStyle(element);
        const told = `${here}: ${properties.map((name) => `${name}=${style.getPropertyValue(name)}`).join('; ')}`;
        return [told, ...read(element, here), ...(element.shadowRoot ? read(element.shadowRoot, `${here}#`) : [])];
      });
    return [...document.querySelectorAll('varai-subscription, varai-plan-picker')].flatMap((tag) =>
      read(tag.shadowRoot!, tag.localName),
    );
  });

test('the host’s hostile style sheet does not reach into the tags, nor into their dialog', async ({
  page,
  merchant,
}) => {
  await merchant.visit('?neutral');
  await dressed(page);
  await merchant.picker.getByRole('button', { name: 'Upgrade to Enterprise' }).click();
  await expect(merchant.dialog.getByRole('button', { name: /^Pay \$/ })).toBeVisible();
  await settled(page);
  const neutral = await stylesOf(page);

  await page.evaluate(async () => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = '/hostile.css';
    const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
    document.querySelector('link[rel=stylesheet]')!.before(sheet);
    await loaded;
  });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('10px');
  await settled(page);

  expect(neutral.length).toBeGreaterThan(100);
  // colours may still be on their way to where they were
  await expect.poll(() => stylesOf(page)).toEqual(neutral);
});

for (const width of [1280, 360]) {
  test(`axe finds nothing at ${String(width)} pixels, nor in the dialogs`, async ({ page, merchant }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await merchant.visit();
    await dressed(page);
    expect(await faults(page)).toEqual([]);

    await page.locator('.action[data-action]').click();
    await expect(merchant.dialog.getByRole('button', { name: 'Upgrade to Enterprise' })).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await merchant.dialog.getByRole('button', { name: 'Upgrade to Enterprise' }).click();
    await expect(merchant.dialog.getByRole('button', { name: /^Pay \$/ })).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });

  test(`nothing moves while a page is loaded at ${String(width)} pixels`, async ({ page, system, merchant }) => {
    await page.setViewportSize({ width, height: 900 });
    await noteShifts(page);
    await merchant.visit();
    expect(await shifted(page)).toBeLessThanOrEqual(0.01);
    await page.goto(`${system.page}/orders`);
    await expect(page.locator('varai-order-import')).toHaveAttribute('state', 'ready');
    expect(await shifted(page)).toBeLessThanOrEqual(0.01);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true });

  test('nothing moves when the styles that no first screen needs come last', async ({ page, merchant }) => {
    let release = (): void => undefined;
    const ready = new Promise<void>((resolve) => (release = resolve));
    let held = 0;
    await page.route('**/chunks/*late*', async (route) => {
      held++;
      await ready;
      await route.continue();
    });
    await noteShifts(page);
    await merchant.visit();
    expect(held).toBeGreaterThan(0);
    release();
    await page.waitForLoadState('networkidle');
    expect(await shifted(page)).toBeLessThan(0.001);
  });
});

test('the tags on a page ask for each thing once', async ({ page, merchant }) => {
  // what the channel tells of, as a change of just before, is read again: here it never answers
  await page.routeWebSocket(/\/api\/live/u, () => undefined);
  await merchant.visit();
  await expect(merchant.picker.getByRole('meter', { name: 'AI tokens' })).toBeVisible();
  // where the channel stays silent for long, it is tried by another way
  const asked = merchant.requests.filter((request) => !request.includes('/api/live'));
  expect(asked.toSorted()).toEqual([
    'GET /api/billing/plans',
    'GET /api/customer/subscription',
    'GET /api/customer/usage',
    'GET /api/notifications',
    'GET /api/session',
  ]);
});

test('the whole change can be made by keyboard alone', async ({ page, merchant }) => {
  await merchant.visit();
  const focus = async (name: RegExp) => {
    for (let steps = 0; steps < 80; steps++) {
      const reached = await page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
      });
      if (name.test(reached)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard never came to ${String(name)}.`);
  };

  await focus(/^Change plan$/);
  await page.keyboard.press('Enter');
  await expect(merchant.dialog).toBeVisible();
  await focus(/^Upgrade to Enterprise/);
  await page.keyboard.press('Enter');
  await expect(merchant.dialog.getByRole('button', { name: /^Pay \$/ })).toBeVisible();
  await focus(/^Pay \$/);
  await page.keyboard.press('Enter');
  await expect(merchant.dialog).toContainText('You are on Enterprise');
  await focus(/^Done$/);
  await page.keyboard.press('Enter');

  await expect(merchant.dialog).toBeHidden();
  expect(await merchant.plan()).toBe('enterprise_month');
});

test('the accessibility tree tells the plans, where one is, and what a change costs', async ({ merchant }) => {
  await merchant.visit();
  await expect(merchant.picker).toMatchAriaSnapshot(`
    - region "Your plan":
      - heading "Your plan" [level=2]
      - article "Starter":
        - heading "Starter" [level=3]
        - button "Switch to Starter"
      - article "Professional":
        - heading "Professional" [level=3]
        - text: Current plan
      - article "Enterprise":
        - heading "Enterprise" [level=3]
        - button "Upgrade to Enterprise"
  `);
  await merchant.picker.getByRole('button', { name: 'Upgrade to Enterprise' }).click();
  await expect(merchant.dialog).toMatchAriaSnapshot(`
    - dialog "Upgrade to Enterprise":
      - heading "Upgrade to Enterprise" [level=2]
      - button "Keep Professional"
      - button /Pay \\$[\\d,.]+ and upgrade/
  `);
});

test('the change can be made in German', async ({ page, merchant }) => {
  await merchant.visit('?locale=de');
  await merchant.picker.getByRole('button', { name: /Enterprise/ }).click();
  const pay = merchant.dialog.getByRole('button', { name: /\d\s€|\d\s\$/ });
  await expect(pay).toBeVisible();
  expect(await pay.innerText()).toMatch(/\d,\d\d\s\$/);
  await pay.click();

  await expect.poll(() => merchant.plan()).toBe('enterprise_month');
  await expect(page.getByRole('dialog')).toContainText('Enterprise');
});

for (const width of [1600, 1280, 768, 360, 280]) {
  test(`nothing is cut off at ${String(width)} pixels`, async ({ page, merchant }) => {
    await page.setViewportSize({ width, height: 900 });
    await merchant.visit();
    await dressed(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
