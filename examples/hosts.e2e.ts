import { builtHosts, hosts } from './hosts.ts';
import { expect, test } from './html/merchant.ts';
import { expectStrict } from './strict.ts';

test('every example with a framework is built', () => {
  expect(builtHosts()).toEqual(Object.keys(hosts));
});

for (const name of Object.keys(hosts)) {
  test(`an admin made with ${name} uses the tags as they are: properties, events, children, and nothing is reported`, async ({
    page,
    system,
    merchant: { requests, complaints, picker, dialog, plan },
  }) => {
    const before = (await system.violations()).length;
    const provider = page.locator('varai-provider');
    const invoices = page.locator('varai-invoices');
    const notice = page.locator('p[role=status].notice');
    page.on('console', (line) => {
      if (['error', 'warning'].includes(line.type())) complaints.push(line.text());
    });

    expectStrict(await page.goto(`${system.page}/${name}/`));
    for (const tag of ['varai-subscription', 'varai-plan-picker', 'varai-invoices'])
      await expect(page.locator(tag)).toHaveAttribute('state', 'ready');
    await expect(picker.getByText('Prices without tax.')).toBeVisible();
    // a property that is an object stays one
    const given = await provider.evaluate((tag) => ('appearance' in tag ? tag.appearance : undefined));
    expect(given).toEqual({ theme: 'varai', variables: { borderRadius: '12px' } });

    // the state of the framework reaches the tags
    await page.getByLabel('Language').selectOption('de');
    await expect(picker.getByRole('button', { name: 'Auf Enterprise wechseln' })).toBeVisible();
    await page.getByLabel('Language').selectOption('en');
    const ground = () =>
      picker.evaluate((tag) => getComputedStyle(tag).getPropertyValue('--varai-color-surface').trim());
    const light = await ground();
    await page.getByLabel('Look').selectOption('night');
    await expect.poll(ground).not.toBe(light);

    // a tag that goes and comes back
    await page.getByRole('button', { name: 'Hide invoices' }).click();
    await expect(invoices).toHaveCount(0);
    await page.getByRole('button', { name: 'Show invoices' }).click();
    await expect(invoices).toHaveAttribute('state', 'ready');
    await expect(invoices.locator('[part=invoice]')).toHaveCount(1);

    // a listener that takes a change over, and then lets it go
    await page.getByLabel('Only the owner spends money').check();
    await picker.getByRole('button', { name: 'Upgrade to Enterprise' }).click();
    await dialog.getByRole('button', { name: /^Pay \$/ }).click();
    await expect(notice).toHaveText(/^Ask the owner: this would cost \d+ cents today\.$/);
    expect(requests).not.toContain('POST /api/billing/change-plan');
    await page.keyboard.press('Escape');
    await page.getByLabel('Only the owner spends money').uncheck();
    await picker.getByRole('button', { name: 'Upgrade to Enterprise' }).click();
    await dialog.getByRole('button', { name: /^Pay \$/ }).click();
    await expect(notice).toHaveText('The plan is enterprise now.');

    expect(await plan()).toBe('enterprise_month');
    expect(await system.violations()).toHaveLength(before);
    expect(complaints).toEqual([]);
  });
}
