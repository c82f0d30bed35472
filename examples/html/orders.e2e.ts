import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { faults } from './axe.ts';
import { expect, test } from './merchant.ts';

const head = 'Name,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Currency';
// wide, so that some hundred lines are more than two parts
const name = `"Round frame, ${'very '.repeat(150)}light"`;
const rows = Array.from({ length: 900 }, (_, order) => {
  const quantity = order % 300 === 20 ? 'one' : '1';
  return `#${String(1000 + order)},2026-11-20 10:00:00 -0500,${quantity},${name},100.00,FRAME-1,USD`;
});
const file = { name: 'orders.csv', mimeType: 'text/csv', buffer: Buffer.from(`${[head, ...rows].join('\r\n')}\r\n`) };

async function choose(page: Page, button: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.locator('varai-order-import').getByRole('button', { name: button }).press('Enter'),
  ]);
  await chooser.setFiles(file);
}

test('a file of orders goes on after the network broke in its middle and the page was left, counts once, and its refused lines are downloaded', async ({
  page,
  system,
  merchant,
}) => {
  const { api, secretKey } = system;
  const send = async (path: string, body: object, token: string) =>
    (await (
      await fetch(`${api}${path}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
        },
        body: JSON.stringify(body),
      })
    ).json()) as { clientSecret: string };

  await page.goto(`${system.page}/orders`);
  let parts = 0;
  await page.route('**/orders/imports/*/parts', (route) => {
    parts += 1;
    return parts === 1 ? route.continue() : route.abort();
  });
  await choose(page, 'Choose a file');
  const tag = page.locator('varai-order-import');
  await expect(tag).toContainText('Export of Shopify');
  await expect(tag).toContainText('1 of the first');
  await tag.getByRole('button', { name: 'Import 900 lines' }).press('Enter');
  await expect(tag).toContainText('No connection', { timeout: 30_000 });
  expect(await faults(page)).toEqual([]);

  await page.unroute('**/orders/imports/*/parts');
  await page.reload();
  await expect(tag).toContainText('Not finished yet');
  await choose(page, 'Go on with orders.csv');
  await expect(tag).toContainText('897 of 900 lines taken', { timeout: 30_000 });
  await expect(tag.getByRole('row').filter({ hasText: '322' })).toContainText('Write it as 12.');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    tag.getByRole('button', { name: 'Download refused lines' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('orders-refused.csv');
  // trimEnd: the mark at its beginning counts as white space
  const [top, ...mend] = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
  expect(top).toBe(`\ufeff${head},What to mend`);
  expect(mend.map((line) => line.split(',', 1)[0])).toEqual(['#1020', '#1320', '#1620']);

  const user = { id: 'ada', name: 'Ada Owner', email: 'ada@acme.test' };
  const { clientSecret } = await send('/api/portal-sessions', { account: merchant.id, user }, secretKey);
  const dashboard = await fetch(`${api}/api/dashboard/metrics?period=custom&from=2026-11-20&to=2026-11-20`, {
    headers: { authorization: `Bearer ${clientSecret}` },
  });
  const { metrics } = (await dashboard.json()) as { metrics: { id: string; value: unknown }[] };
  expect(metrics.find(({ id }) => id === 'orders')?.value).toBe(897);
  expect(merchant.complaints).toEqual([]);
});
