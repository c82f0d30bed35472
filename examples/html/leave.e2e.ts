import { faults } from './axe.ts';
import { expect, test } from './merchant.ts';
import { dressed, settled } from './settled.ts';

test('a customer says why they leave, and comes back, at 280 pixels in forced colours under the strict policy', async ({
  page,
  system,
  provider,
  merchant,
}) => {
  const before = (await system.violations()).length;
  await page.setViewportSize({ width: 280, height: 700 });
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await merchant.visit('?strict');
  await dressed(page);
  const tag = page.locator('varai-subscription');
  const dialog = tag.getByRole('dialog', { name: 'Cancel Professional' });

  await tag.getByRole('button', { name: 'Cancel subscription' }).click();
  await expect(dialog.getByRole('radio')).toHaveCount(8);
  await settled(page);
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  expect(await faults(page)).toEqual([]);
  expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);

  await dialog.getByRole('radio', { name: 'It costs too much' }).check();
  await dialog.getByLabel('What could we have done better?').fill('A plan between the two');
  await dialog.getByRole('button', { name: /^Cancel on / }).click();
  await expect(dialog).toBeHidden();
  await expect(tag).toContainText('Your subscription ends on');

  expect(await provider.sdk.subscriptions.retrieve(merchant.subscription)).toMatchObject({
    status: 'active',
    cancel_at_period_end: true,
    cancellation_details: { feedback: 'too_expensive', comment: 'A plan between the two' },
  });
  await expect.poll(() => merchant.mails()).toEqual([expect.stringMatching(/^Your subscription ends on \w/)]);

  await tag.getByRole('button', { name: 'Resume subscription' }).click();
  await expect(tag).toContainText('Your subscription goes on');
  await expect(tag).not.toContainText('Your subscription ends on');

  expect(await provider.sdk.subscriptions.retrieve(merchant.subscription)).toMatchObject({
    status: 'active',
    cancel_at_period_end: false,
    cancel_at: null,
  });
  await expect.poll(async () => (await merchant.mails()).length).toBe(2);
  expect(await merchant.mails()).toContain('Your subscription goes on');
  expect(await merchant.plan()).toBe('professional_month');
  expect(await merchant.paid()).toHaveLength(1);
  expect(await system.violations()).toHaveLength(before);
  expect(merchant.complaints).toEqual([]);
});
