import { expect, test, type Request } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { startLoggedDemo, type LoggedDemo } from './pci/demo.ts';
import { foundIn, planted } from './pci/numbers.ts';
import { readPage } from './read-page.ts';

async function told(request: Request): Promise<string> {
  const answer = await request.response().catch(() => null);
  const body = await answer?.text().catch(() => '');
  return [request.url(), JSON.stringify(await request.allHeaders()), request.postData() ?? '', body ?? ''].join('\n');
}

test('a planted number would be found', () => {
  const [amex, visa] = planted;
  for (const text of [amex, `"${visa}"`, '4000 0027 6000 3184', '4000-0027-6000-3184', btoa(`number=${amex}`)])
    expect(foundIn(text), text).not.toEqual([]);
  expect(foundIn('visa 3184, 0005, 1795253031053')).toEqual([]);
});

test.describe('card numbers', () => {
  let demo: LoggedDemo;
  test.beforeAll(async () => {
    demo = await startLoggedDemo();
  });
  test.afterAll(() => demo.remove());

  test('stay in Stripe’s frame: no page, request, log or table of ours ever holds one', async ({ page }) => {
    const requests: Request[] = [];
    const consoles: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(demo.stripe)) requests.push(request);
    });
    page.on('console', (message) => consoles.push(message.text()));
    await page.route('**/varai-session', async (route) => {
      const answer = await fetch(`${demo.api}/api/portal-sessions`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${demo.secretKey}`,
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
        },
        body: JSON.stringify({
          account: 'acct_demo',
          user: { id: 'ada', name: 'Ada Owner', email: 'ada@acme.test' },
          origin: demo.page,
        }),
      });
      await route.fulfill({ status: answer.status, contentType: 'application/json', body: await answer.text() });
    });
    await page.goto(`${demo.page}/billing`);
    const tag = page.locator('varai-payment-methods');
    await expect(tag).toHaveAttribute('state', 'ready');

    for (const number of planted) {
      await tag.getByRole('button', { name: 'Add method' }).click();
      const dialog = tag.getByRole('dialog');
      const frame = page.frameLocator('iframe[title="Secure payment input frame"]');
      await frame.getByLabel('Card number').pressSequentially(number);
      await frame.getByLabel('Expiration date').fill('12 / 40');
      await frame.getByLabel('Security code').fill(number.startsWith('3') ? '9173' : '917');
      expect(foundIn(await readPage(page)), 'while it stands in the field').toEqual([]);
      await dialog.getByRole('button', { name: /^Save/ }).click();
      if (number === '4000002760003184')
        await page
          .frameLocator('iframe[title="3D Secure authentication"]')
          .getByRole('button', { name: 'Complete authentication' })
          .click();
      if (number === '4000000000000002') await expect(dialog).toContainText('The bank gave no reason');
      else {
        await expect(dialog).toBeHidden();
        await expect(tag).toContainText(number.slice(-4));
      }
      expect(foundIn(await readPage(page)), 'once it was saved or refused').toEqual([]);
    }

    const said = await Promise.all(requests.map(told));
    expect(said.filter((text) => text.includes('/api/billing/payment-methods')).length).toBeGreaterThan(4);
    for (const text of said) expect(foundIn(text)).toEqual([]);
    expect(foundIn(consoles.join('\n'))).toEqual([]);

    const { rows, files } = await demo.remains();
    const log = demo.log();
    expect(log).toContain('/api/billing/payment-methods');
    expect(foundIn(log)).toEqual([]);
    expect(rows).toMatch(/public\.inbox_events: [1-9]/);
    expect(rows).toContain('setup_intent.succeeded');
    expect(foundIn(rows)).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) expect(foundIn(file.toString('latin1'))).toEqual([]);
  });
});
