import type { Page } from '@playwright/test';
import { faults } from '../html/axe.ts';
import { expect, test } from '../html/merchant.ts';
import { settled } from '../html/settled.ts';
import { ready } from './ready.ts';

/** From a narrow phone to a tablet that lies on its side; dialogs are sheets below 640. */
const widths = [280, 320, 390, 768, 1280, 1600];
const views = ['store', 'plan', 'billing', 'connections', 'settings', 'orders'];

interface Portal extends HTMLElement {
  navigate(view: string): boolean;
}

interface Settings extends HTMLElement {
  reveal(address: string): Promise<boolean>;
}

/** Goes to a view and waits until all tags in it have something to show. */
async function goTo(page: Page, view: string): Promise<void> {
  await expect(page.locator('varai-portal')).toHaveAttribute('state', 'ready');
  await page.evaluate((name) => document.querySelector<Portal>('varai-portal')!.navigate(name), view);
  await ready(page);
  if (view === 'settings') await openAll(page);
  await settled(page);
}

/** Opens each section of the settings, and all that few need. */
async function openAll(page: Page): Promise<void> {
  const settings = page.locator('varai-settings');
  for (const address of ['profile/timeZone', 'profile/taxIds.0.type', 'profile/address.line2', 'notifications/digest'])
    expect(await settings.evaluate((tag, to) => (tag as Settings).reveal(to), address), address).toBe(true);
  await expect(settings.locator('varai-profile')).toHaveAttribute('state', 'ready');
  await expect(settings.locator('.wishes fieldset').first()).toBeVisible();
}

/** What is wrong for a finger in what is shown now: by its name and size. */
const wrongFor = (page: Page) =>
  page.evaluate(() => {
    const within = (root: ParentNode): HTMLElement[] =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => [
        one,
        ...(one.shadowRoot ? within(one.shadowRoot) : []),
      ]);
    const all = within(document);
    const dialog = all.find((one) => one.matches(':modal'));
    const shown = (dialog ? [dialog, ...within(dialog)] : all).filter(
      (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !one.closest('[inert]'),
    );
    const usable = shown.filter((one) =>
      one.matches('a[href], button, summary, select, textarea, input:not([type=hidden]), [role=button], [role=option]'),
    );
    const named = (one: HTMLElement) => {
      const { host } = one.getRootNode() as Partial<ShadowRoot>;
      const { width, height } = one.getBoundingClientRect();
      const text = (one.ariaLabel ?? one.textContent).replace(/\s+/g, ' ').trim().slice(0, 40);
      return `${host?.localName ?? 'page'} ${one.localName}.${one.className} "${text}" ${width.toFixed(0)}×${height.toFixed(0)}`;
    };
    /** What a finger may touch for it: a field's label does the same as the field. */
    const areaOf = (one: HTMLElement): DOMRect => {
      const { labels } = one as Partial<HTMLInputElement>;
      const choice = one.matches('[type=checkbox], [type=radio], [type=file]');
      const boxes = [one, ...(choice ? (labels ?? []) : [])].map((each) => each.getBoundingClientRect());
      return boxes.sort((a, b) => b.width * b.height - a.width * a.height)[0]!;
    };
    const small = usable.filter((one) => {
      const { width, height } = areaOf(one);
      // a way past the navigation is a pixel until it has the focus; a link in a sentence is as high as its line
      const inText = one.localName === 'a' && getComputedStyle(one).display === 'inline';
      return width > 2 && !inText && (width < 43.5 || height < 43.5);
    });
    // iOS magnifies the page for a field whose text is smaller
    const magnified = usable.filter(
      (one) =>
        one.matches('input:not([type=checkbox], [type=radio], [type=file], [type=range]), textarea, select') &&
        parseFloat(getComputedStyle(one).fontSize) < 16,
    );
    const wide = [document.documentElement, ...shown.filter((one) => one.matches('.dialog, .dialog-body'))]
      .concat(all.filter(({ localName }) => localName.startsWith('varai-')))
      .filter(({ clientWidth, scrollWidth }) => clientWidth > 99 && scrollWidth > clientWidth);
    return {
      seen: usable.length,
      small: small.map(named),
      magnified: magnified.map(named),
      wide: wide.map(({ localName, scrollWidth, clientWidth }) => `${localName}: ${scrollWidth} in ${clientWidth}`),
    };
  });

async function expectFitForFingers(page: Page, where: string, least: number): Promise<void> {
  const { seen, ...wrong } = await wrongFor(page);
  expect(seen, `${where} has something to touch`).toBeGreaterThanOrEqual(least);
  expect.soft(wrong, where).toEqual({ small: [], magnified: [], wide: [] });
}

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

test('from 280 to 1600 pixels every view and its dialogs are fit for fingers: targets of 44 pixels, nothing wider than its place, no field that magnifies the page', async ({
  page,
  system,
  merchant,
}) => {
  await merchant.sell(12_900, 4_500);
  await merchant.signInAt(system.api);
  await page.goto(`${system.api}/portal`);
  expect(await page.evaluate(() => matchMedia('(pointer: coarse) and (hover: none)').matches)).toBe(true);
  for (const view of views) {
    await goTo(page, view);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 });
      await settled(page);
      await expectFitForFingers(page, `${view} at ${String(width)}`, 6);
    }
  }

  await goTo(page, 'plan');
  await merchant.picker.getByRole('button', { name: 'Upgrade to Enterprise' }).tap();
  await expect(merchant.dialog.getByRole('button', { name: /^Pay \$/ })).toBeVisible();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    await settled(page);
    await expectFitForFingers(page, `the review of a plan at ${String(width)}`, 3);
    const { left, right, top, bottom } = await merchant.dialog.evaluate((one) => {
      const box = one.getBoundingClientRect();
      return { left: box.left, right: box.right, top: box.top, bottom: box.bottom };
    });
    // a sheet comes from below and is as wide as the window; a dialog stands clear of its edges
    const sheet = left === 0 && right === width && bottom === 844 && top > 0;
    const apart = left > 0 && right < width && top > 0 && bottom < 844;
    expect({ sheet, apart }, `at ${String(width)}`).toEqual({ sheet: width < 640, apart: width >= 640 });
  }
  expect(merchant.complaints).toEqual([]);
});

test('nothing to press lies under the notch or the home bar of a phone, and a sheet is walked by keyboard as it is read', async ({
  page,
  system,
  merchant,
}) => {
  const insets = { top: 47, bottom: 34, left: 0, right: 0 };
  const phone = await page.context().newCDPSession(page);
  await phone.send('Emulation.setSafeAreaInsetsOverride', { insets });
  await merchant.signInAt(system.api);
  await page.goto(`${system.api}/portal/plan`);
  await goTo(page, 'plan');
  const boxesOf = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((found) =>
        found
          .filter((one) => one.checkVisibility())
          .map((one) => ({ top: one.getBoundingClientRect().top, bottom: one.getBoundingClientRect().bottom })),
      );
  const bar = await boxesOf('varai-portal .bar :is(a, button)');
  const tools = await boxesOf('varai-portal .tool');
  expect(Math.min(bar.length, tools.length)).toBeGreaterThan(0);
  expect(Math.max(...bar.map(({ bottom }) => bottom))).toBeLessThanOrEqual(844 - insets.bottom);
  expect(Math.min(...tools.map(({ top }) => top))).toBeGreaterThanOrEqual(insets.top);

  await merchant.picker.getByRole('button', { name: 'Upgrade to Enterprise' }).tap();
  const pay = merchant.dialog.getByRole('button', { name: /^Pay \$/ });
  await expect(pay).toBeVisible();
  await settled(page);
  const foot = merchant.dialog.locator('.dialog-foot button');
  const standing = await foot.evaluateAll((found) =>
    found.map((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return { name: one.textContent.trim(), top, bottom };
    }),
  );
  expect(standing.length).toBeGreaterThan(1);
  expect(Math.max(...standing.map(({ bottom }) => bottom))).toBeLessThanOrEqual(844 - insets.bottom);
  expect(await merchant.dialog.evaluate((one) => one.getBoundingClientRect().top)).toBeGreaterThanOrEqual(insets.top);

  const read = standing.sort((one, other) => one.top - other.top).map(({ name }) => name);
  await pay.focus();
  const walked: string[] = [];
  for (const _ of read) {
    walked.push(
      await page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at?.textContent.trim() ?? '';
      }),
    );
    await page.keyboard.press('Tab');
  }
  expect(walked).toEqual(read);
});

test('with text as far apart as a reader may set it, nothing is cut off', async ({ page, system, merchant }) => {
  await merchant.sell(12_900, 4_500);
  await page.setViewportSize({ width: 320, height: 844 });
  await merchant.signInAt(system.api);
  await page.goto(`${system.api}/portal`);
  /** What WCAG 2.2 names in 1.4.12, as a reader's own style sheet sets it in each tree. */
  const spread = () =>
    page.evaluate(() => {
      const own = ((globalThis as { spread?: CSSStyleSheet }).spread ??= new CSSStyleSheet());
      own.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
        root,
        ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
      ];
      for (const root of roots(document))
        if (!root.adoptedStyleSheets.includes(own)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, own];
    });
  const cutOff = () =>
    page.evaluate(() => {
      const within = (root: ParentNode): HTMLElement[] =>
        [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => [
          one,
          ...(one.shadowRoot ? within(one.shadowRoot) : []),
        ]);
      const clips = (value: string) => /hidden|clip/.test(value);
      const found = within(document).filter((one) => {
        const { overflowX, overflowY } = getComputedStyle(one);
        const { clientWidth, clientHeight, scrollWidth, scrollHeight } = one;
        if (clientWidth < 8 || clientHeight < 8 || !one.textContent.trim()) return false;
        if (!one.checkVisibility({ visibilityProperty: true }) || one.closest('[inert]')) return false;
        return (
          (clips(overflowX) && scrollWidth > clientWidth + 1) || (clips(overflowY) && scrollHeight > clientHeight + 1)
        );
      });
      const { clientWidth, scrollWidth } = document.documentElement;
      return [
        ...found.map((one) => `${one.localName}.${one.className} "${one.textContent.trim().slice(0, 40)}"`),
        ...(scrollWidth > clientWidth ? [`the page: ${scrollWidth} in ${clientWidth}`] : []),
      ];
    });
  for (const view of views) {
    await goTo(page, view);
    await spread();
    await settled(page);
    expect.soft(await cutOff(), view).toEqual([]);
  }
  expect(await faults(page)).toEqual([]);
  // what is cut off would have been seen
  await page.evaluate(() => {
    const box = document.body.appendChild(document.createElement('p'));
    box.textContent = 'Some words that are longer than their place';
    Object.assign(box.style, { inlineSize: '60px', blockSize: '20px', overflow: 'hidden' });
  });
  expect(await cutOff()).toHaveLength(1);
});
