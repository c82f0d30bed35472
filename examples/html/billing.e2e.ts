import { randomInt } from 'node:crypto';
import { faults } from './axe.ts';
import { billingTags, expect, test } from './merchant.ts';
import { dressed } from './settled.ts';

test('the host adds fewer than twenty lines for all of billing, and the page shows exactly those', async ({
  page,
  merchant,
}) => {
  await merchant.visitBilling();
  const source = await page.locator('#embed-source').innerText();

  expect(source.split('\n').filter((line) => line.trim() !== '').length).toBeLessThan(20);
  for (const tag of [...billingTags, 'varai-form']) expect(source).toContain(`<${tag}>`);
});

test('the admin’s own navigation leads from one page to the other, and both work', async ({ page, merchant }) => {
  await merchant.visit();
  await page.getByRole('navigation', { name: 'Admin' }).getByRole('link', { name: 'Billing' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Billing');
  for (const tag of billingTags) await expect(page.locator(tag)).toHaveAttribute('state', /^(ready|empty)$/);

  await page.getByRole('navigation', { name: 'Admin' }).getByRole('link', { name: 'Plan' }).click();
  await expect(merchant.picker).toHaveAttribute('state', 'ready');
});

test('with all tags in the page the strict policy and Trusted Types are not violated, nor with card fields open', async ({
  page,
  system,
  merchant,
}) => {
  const before = (await system.violations()).length;
  await merchant.visitBilling();
  await page.getByRole('button', { name: 'Add method' }).click();
  await expect(
    page
      .locator('iframe')
      .last()
      .contentFrame()
      .getByLabel(/card number/i),
  ).toBeVisible();
  expect(await faults(page), 'with the fields open').toEqual([]);

  expect(await system.violations()).toHaveLength(before);
  expect(merchant.complaints).toEqual([]);
});

test('nothing of Stripe is asked for until card fields are opened', async ({ page, system, merchant }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(system.stripe)) asked.push(request.url());
  });
  await merchant.visitBilling();
  expect(asked).toEqual([]);

  await page.getByRole('button', { name: 'Add method' }).click();
  await expect.poll(() => asked.length).toBeGreaterThan(0);
});

test.describe('under Shopify', () => {
  test.use({ wish: { rail: 'shopify-billing' } });

  test('no payment method is shown, and the network sees nothing of Stripe', async ({ page, system, merchant }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${system.page}/billing`);
    await expect(page.locator('varai-payment-methods')).toHaveAttribute('state', 'empty');
    await expect(page.locator('varai-profile')).toHaveAttribute('state', 'ready');

    await expect(page.locator('varai-payment-methods').getByRole('button')).toHaveCount(0);
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((url) => url.startsWith(system.stripe) || /stripe/i.test(new URL(url).host))).toEqual([]);
    expect(merchant.complaints).toEqual([]);
  });
});

for (const width of [1280, 768, 320]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing at ${String(width)} pixels in ${colorScheme}`, async ({ page, merchant }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme });
      await merchant.visitBilling();
      await dressed(page);

      expect(await faults(page)).toEqual([]);
    });
  }
}

const widths = { en: [1600, 768, 320, 280], de: [1600, 768, 320, 280] };

for (const [locale, each] of Object.entries(widths)) {
  for (const width of each) {
    test(`nothing is cut off at ${String(width)} pixels in ${locale}`, async ({ page, merchant }) => {
      await page.setViewportSize({ width, height: 900 });
      await merchant.visitBilling(`?locale=${locale}`);
      await dressed(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}

test('speaks German', async ({ page, merchant }) => {
  await merchant.visitBilling('?locale=de');

  for (const name of ['Zahlungsmittel', 'Rechnungen', 'Verbrauch', 'Firmenprofil']) {
    await expect(page.getByRole('heading', { name })).toBeVisible();
  }
});

test('a token that ends in the middle of a form loses nothing', async ({ page, system }) => {
  // the host's own back end: it knows which sessions it has made, those of other tests too until they are expired
  expect((await page.request.post(`${system.page}/demo/expire`)).ok()).toBe(true);
  await page.goto(`${system.page}/billing`);
  await expect(page.locator('varai-profile')).toHaveAttribute('state', 'ready');
  const profile = page.locator('varai-profile');
  const street = `${String(randomInt(1, 10_000))} Mercer Street`;
  await profile.getByLabel('Contact person').fill('Ada Owner');
  await profile.getByLabel('Street and number').fill(street);
  await page.locator('.panel [data-demo="expire"]').click();
  await expect(page.locator('.panel output')).toHaveText(/Expired 1 token/);

  await expect(profile.getByLabel('Street and number')).toHaveValue(street);
  await profile.getByRole('button', { name: 'Save changes' }).click();

  await expect(profile.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.reload();
  await expect(profile.getByLabel('Street and number')).toHaveValue(street);
});

test('the host’s own form stays in the page until its fields are right', async ({ page, merchant }) => {
  await merchant.visitBilling();
  // until the tag around it is here, the browser sends it as any other
  await expect(page.locator('varai-form:defined')).toHaveCount(1);
  await page.getByRole('button', { name: 'Save bookkeeper' }).click();
  await expect(page.getByText('Bookkeeper’s e-mail: Fill this in')).toBeVisible();

  await page.getByLabel('Bookkeeper’s e-mail').fill('books@acme.test');
  await page.getByRole('button', { name: 'Save bookkeeper' }).click();
  await expect(page.locator('.said')).toHaveText('The bookkeeper is saved.');
});

test('what knows numbers and tax ids is fetched when one is typed, not with the form', async ({ page, merchant }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const [, name] = /\/(phone|tax-id)-(?!types)[\w-]+\.js$/.exec(request.url()) ?? [];
    if (name) fetched.push(name);
  });
  // the host's own form on the same page asks for a number, too
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () =>
      document.querySelector('.host-form [name="phone"]')?.removeAttribute('data-validation'),
    );
  });
  await merchant.visitBilling();
  const profile = page.locator('varai-profile');
  const save = profile.getByRole('button', { name: 'Save changes' });
  await profile.getByLabel('Contact person').fill('Ada Byron');
  await expect(save).toHaveAttribute('aria-disabled', 'false');
  expect(fetched).toEqual([]);

  // 1280 × 1024 at 400 %: the bar that saves is no lid over the form, and nothing is wider than the page
  const size = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 256 });
  await expect(profile.locator('.save')).toHaveCSS('position', 'static');
  expect(await profile.evaluate((tag) => tag.getBoundingClientRect().right)).toBeLessThanOrEqual(320);
  expect(await profile.evaluate((tag) => tag.scrollWidth - tag.clientWidth)).toBe(0);
  await page.setViewportSize(size);
  await expect(profile.locator('.save')).toHaveCSS('position', 'sticky');

  await profile.getByLabel('Phone').fill('12');
  await profile.getByLabel('Phone').blur();
  await expect(profile.getByText(/^Add the country code/)).toBeVisible();
  expect(fetched).toEqual(['phone']);
  await profile.getByLabel('Phone').fill('(212) 555-0143');

  await profile.getByRole('textbox', { name: 'Tax number' }).fill('12-345678');
  await profile.getByRole('textbox', { name: 'Tax number' }).blur();
  await expect(profile.getByText('Write it as in the certificate, such as 12-3456789', { exact: true })).toBeVisible();
  expect(fetched).toEqual(['phone', 'tax-id']);
  await profile.getByRole('textbox', { name: 'Tax number' }).fill('12-3456789');
  await save.click();
  await expect(profile.getByText('Profile saved')).toBeVisible();
});
