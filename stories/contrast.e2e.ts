import type { Page } from '@playwright/test';
import { settled } from '../examples/html/settled.ts';
import { arrived, expect, test } from './storybook.ts';

type Scheme = 'light' | 'dark';

/** A preset by itself, looked at by somebody who asks for more contrast, or for nothing. */
async function open(page: Page, url: string, preset: string, scheme: Scheme, contrast: 'more' | 'no-preference') {
  await page.emulateMedia({ contrast, colorScheme: scheme });
  const globals = `a11y.manual:!true;scheme:${scheme}`;
  await page.goto(`${url}/iframe.html?id=foundations-presets--${preset}&viewMode=story&globals=${globals}`);
  for (const tag of ['varai-subscription', 'varai-plan-picker'])
    await expect(page.locator(`#storybook-root ${tag}`)).toHaveAttribute('state', 'ready');
  await arrived(page);
}

/** How much what is drawn stands out: the least of each, against what is painted behind it. */
const measured = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    const pixel = (colour: string) => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (colour: string) =>
      pixel(colour)
        .slice(0, 3)
        .map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
        .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index]!, 0);
    const ratio = (one: string, other: string) => {
      const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (bright + 0.05) / (dark + 0.05);
    };
    const parentOf = (one: Element): Element | null =>
      one.assignedSlot ?? one.parentElement ?? (one.getRootNode() as Partial<ShadowRoot>).host ?? null;
    const behind = (from: Element | null): string => {
      for (let at = from; at; at = parentOf(at)) {
        const { backgroundColor } = getComputedStyle(at);
        if (pixel(backgroundColor)[3] === 255) return backgroundColor;
      }
      return 'white';
    };
    const provider = document.querySelector('#storybook-root varai-provider')!;
    const drawn = [...provider.children].flatMap((tag) => [...tag.shadowRoot!.querySelectorAll('*')]);
    const seen = (selector: string) => drawn.filter((one) => one.matches(selector) && one.checkVisibility());
    // fields, which these tags have none of, and the ring of a card
    const probe = document.createElement('div');
    probe.style.cssText =
      'border: 1px solid var(--varai-color-border-control); background: var(--varai-color-surface); box-shadow: var(--varai-shadow-card)';
    provider.append(probe);
    const { borderTopColor, boxShadow } = getComputedStyle(probe);
    const [ring = ''] = /^[a-z]+\([^)]+\)/.exec(boxShadow) ?? [];
    const ground = behind(probe);
    const found = {
      text: seen('.muted, .cap, h2, h3').map((one) => ratio(getComputedStyle(one).color, behind(one))),
      'secondary text': seen('.muted, .cap').map((one) => ratio(getComputedStyle(one).color, behind(one))),
      'edges of buttons': seen('.btn:not(.btn-primary, .btn-quiet)').map((one) =>
        ratio(getComputedStyle(one).borderTopColor, behind(one)),
      ),
      accent: seen('.btn-primary').map((one) => ratio(getComputedStyle(one).color, behind(one))),
      'edges of fields': [ratio(borderTopColor, ground)],
      'rings of cards': [ratio(ring, ground)],
    };
    probe.remove();
    return Object.fromEntries(Object.entries(found).map(([name, ratios]) => [name, Math.min(...ratios)]));
  });

const schemes = {
  night: ['dark'],
  polaris: ['light'],
  magento: ['light'],
  contrast: ['light', 'dark'],
} as const;

for (const [preset, own] of Object.entries(schemes))
  for (const scheme of own)
    test(`${preset} in more contrast stands out as the look without a preset does, in ${scheme}`, async ({
      page,
      storybook,
    }) => {
      await open(page, storybook, 'varai', scheme, 'more');
      const wanted = await measured(page);
      expect(Object.values(wanted).filter((one) => one > 4.5 && one < 21.1)).toHaveLength(6);
      await open(page, storybook, preset, scheme, 'more');
      const found = await measured(page);
      const weak = Object.entries(found)
        .filter(([name, ratio]) => !(ratio >= wanted[name]! - 0.05))
        .map(([name, ratio]) => `${name}: ${ratio.toFixed(2)} for ${wanted[name]!.toFixed(2)}`);
      expect(weak).toEqual([]);
    });

test('a preset gives way where more contrast is asked for, and nowhere else; of a whole page, too', async ({
  page,
  storybook,
}) => {
  await open(page, storybook, 'polaris', 'light', 'no-preference');
  const calm = await measured(page);
  expect(calm['edges of buttons']).toBeLessThan(1.5);
  await page.emulateMedia({ contrast: 'more' });
  await settled(page);
  expect((await measured(page))['edges of buttons']).toBeGreaterThan(5);
  await page.emulateMedia({ contrast: 'no-preference' });
  await settled(page);
  expect(await measured(page)).toEqual(calm);

  await page.emulateMedia({ contrast: 'more' });
  await page.goto(
    `${storybook}/iframe.html?id=subscription-plan-picker--ready&viewMode=story&globals=a11y.manual:!true;preset:polaris`,
  );
  const token = (name: string) => page.evaluate((one) => getComputedStyle(document.body).getPropertyValue(one), name);
  await expect.poll(() => token('--varai-radius-unit')).toBe('8px');
  expect(await token('--varai-color-text')).toContain('oklch(0 0 0)');
});

test('what a host sets itself stays as it is in more contrast', async ({ page, storybook }) => {
  await open(page, storybook, 'polaris', 'light', 'more');
  const provider = page.locator('#storybook-root varai-provider');
  const token = (name: string) => provider.evaluate((one, of) => getComputedStyle(one).getPropertyValue(of), name);
  expect(await token('--varai-color-muted')).toContain('light-dark(');
  await provider.evaluate((one) => {
    Object.assign(one, { appearance: { theme: 'polaris', variables: { colorSecondaryText: 'rgb(90, 60, 30)' } } });
  });
  await expect.poll(() => token('--varai-color-muted')).toBe('rgb(90, 60, 30)');
  expect(await token('--varai-color-text')).toContain('oklch(0 0 0)');
  await page.addStyleTag({ content: 'varai-provider { --varai-color-border: rgb(1, 2, 3) }' });
  expect(await token('--varai-color-border')).toBe('rgb(1, 2, 3)');
  expect(await token('--varai-shadow-card')).toContain('rgb(1, 2, 3)');
});
