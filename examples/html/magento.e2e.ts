import { expect, test } from './merchant.ts';

test('a merchant connects a shop of Magento, whose orders come in, pauses it, goes on, and reads what was tried', async ({
  page,
  context,
  system,
  merchant,
}) => {
  await merchant.visitStore();
  const shops = page.locator('varai-integrations');
  await shops.getByRole('button', { name: 'Connect a shop' }).click();
  const dialog = shops.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Magento or Mage-OS' }).check();
  const address = dialog.getByRole('textbox', { name: 'Address of your shop' });
  await address.fill('http://shop.example');
  await address.press('Enter');
  await expect(dialog).toContainText('Your shop has to stand behind https.');
  await address.fill(new URL(system.magento).origin);
  await address.press('Enter');
  await expect(dialog).toContainText('Waiting for your shop…');

  // who closes it and comes back goes on with the same addresses
  const callback = await dialog.getByRole('textbox', { name: 'Callback URL' }).inputValue();
  await page.reload();
  await shops.getByRole('button', { name: 'Connect a shop' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Callback URL' })).toHaveValue(callback);
  const identity = await dialog.getByRole('textbox', { name: 'Identity link URL' }).inputValue();

  const admin = await context.newPage();
  await admin.goto(system.magento);
  await admin.getByRole('textbox', { name: 'Callback URL' }).fill(callback);
  await admin.getByRole('textbox', { name: 'Identity link URL' }).fill(identity);
  await admin.getByRole('button', { name: 'Activate and allow' }).click();
  await expect(dialog).toContainText('has told us its keys');
  await admin.getByRole('button', { name: 'Connect' }).click();
  await expect(admin.getByRole('heading')).toContainText('is connected');
  await admin.close();
  await expect(dialog).toContainText('is connected');
  await dialog.getByRole('button', { name: 'Done' }).click();

  const card = shops.getByRole('article');
  await expect(card).toContainText('Connected');
  await expect(card).toContainText('up to date at');
  await card.getByRole('button', { name: /^Pause/ }).click();
  await expect(card).toContainText('is paused');
  await expect(card.getByRole('button', { name: /^Pause/ })).toHaveCount(0);
  await card.getByRole('button', { name: /^Resume/ }).click();
  await expect(card).toContainText('goes on');
  await card.getByRole('button', { name: /^History/ }).click();
  await expect(dialog.getByRole('listitem').first()).toContainText('Passed');
  await dialog.getByRole('button', { name: 'Close' }).click();
  expect(merchant.complaints).toEqual([]);

  // what a press needs cannot be fetched: the tag says so there, and goes on from there
  await context.setOffline(true);
  await card.getByRole('button', { name: /^Disconnect/ }).click();
  const missed = shops.getByRole('alert');
  await expect(missed).toContainText('That did not work');
  await context.setOffline(false);
  await missed.getByRole('button', { name: 'Try again' }).click();
  await dialog.getByRole('button', { name: 'Disconnect' }).click();
  await expect(shops).toContainText('No shop is connected');
  await expect(missed).toHaveCount(0);
});
