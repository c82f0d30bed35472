import { readFile } from 'node:fs/promises';
import { expect, test } from './merchant.ts';
import { policy } from './policy.ts';
import { dressed } from './settled.ts';
import { thirdOrigin } from './third-origin.ts';

for (const file of ['README.md', 'docs/guides/embed.md']) {
  test(`the lines of ${file} show plans in a page of anybody, and open the picker`, async ({
    page,
    system,
    merchant,
  }) => {
    const text = await readFile(new URL(`../../${file}`, import.meta.url), 'utf8');
    const [, lines = ''] = /```html\n(.+?)```/s.exec(text) ?? [];
    expect(lines).toContain('https://portal.example.com/elements/loader.js');
    const { url, server } = await thirdOrigin(lines.replaceAll('https://portal.example.com', system.api));
    try {
      await merchant.signInAt(url);
      await page.goto(url);
      await expect(merchant.picker).toHaveAttribute('state', 'ready');
      await expect(page.locator('varai-subscription')).toHaveAttribute('state', 'ready');
      await expect(merchant.picker).toContainText('Enterprise');

      await page.locator('body > button[data-action="change-plan"]').click();
      await expect(merchant.dialog).toContainText('Upgrade to Enterprise');
      expect(merchant.complaints).toEqual([]);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
}

test('a page whose policy names no host of cards changes the plan, and nothing is reported', async ({
  page,
  system,
  merchant,
}) => {
  const before = (await system.violations()).length;
  const policies: string[] = [];
  page.on('response', (answer) => {
    const policy = answer.headers()['content-security-policy'];
    if (answer.url().startsWith(system.page) && policy) policies.push(policy);
  });
  await merchant.visit('?strict');
  await merchant.picker.getByRole('button', { name: 'Upgrade to Enterprise' }).click();
  await merchant.dialog.getByRole('button', { name: /^Pay \$/ }).click();
  await expect(merchant.dialog).toContainText('You are on Enterprise');

  expect(policies).toHaveLength(1);
  expect(policies[0]).not.toContain(system.stripe);
  expect(await merchant.plan()).toBe('enterprise_month');
  expect(await system.violations()).toHaveLength(before);
});

test('the policy of the guide is the one that the pages here are served with', async () => {
  const guide = await readFile(new URL('../../docs/guides/content-security-policy.md', import.meta.url), 'utf8');
  const [, told = ''] = /```\n(.+?)```/s.exec(guide) ?? [];
  const directives = (text: string) => text.split(';').map((directive) => directive.trim().replace(/\s+/g, ' '));
  // what a page may add to guard itself, and what none of the tags needs
  const own = /^(base-uri|form-action|frame-ancestors|report-uri) /;

  const served = directives(policy('https://portal.example.com')).filter((directive) => !own.test(directive));
  expect(directives(told)).toEqual(served);
});

test('the tags are as high as the guide says, and as the page here keeps free for them', async ({ page, merchant }) => {
  const guide = await readFile(new URL('../../docs/guides/embed.md', import.meta.url), 'utf8');
  const number = (pattern: RegExp) => Number(pattern.exec(guide)?.[1]?.replace(',', ''));
  const said = [
    number(/plan-picker:not.+?min-block-size: (\d+)px/s),
    number(/subscription:not.+?min-block-size: (\d+)px/s),
  ];
  const sheet = await readFile(new URL('./page/admin.css', import.meta.url), 'utf8');
  const kept = [...sheet.matchAll(/min-height: (\d+)px/g)].map(([, height]) => Number(height));
  expect(kept).toEqual(expect.arrayContaining(said));

  await page.setViewportSize({ width: 1280, height: 900 });
  await merchant.visit();
  await dressed(page);
  const sizes = () =>
    page.evaluate(() =>
      ['varai-plan-picker', 'varai-subscription'].map((name) => {
        const { offsetWidth: width, offsetHeight: height } = document.querySelector<HTMLElement>(name)!;
        return { width, height };
      }),
    );
  const farthest = async (from: number[]) =>
    Math.max(...(await sizes()).map(({ height }, index) => Math.abs(height - from[index]!)));

  expect(Math.min(...(await sizes()).map(({ width }) => width))).toBeGreaterThanOrEqual(800);
  // what is used comes after the plans, into room that is kept for it
  await expect(merchant.picker.getByRole('meter').first()).toBeVisible();
  expect(await farthest(said), JSON.stringify(await sizes())).toBeLessThanOrEqual(2);
});
