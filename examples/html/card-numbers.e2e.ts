import { expect, test, type Page, type Request } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { startLoggedDemo, type LoggedDemo } from './pci/demo.ts';
import { foundIn, planted } from './pci/numbers.ts';
import { readPage } from './read-page.ts';

async function told(request: Request): Promise<string> {
  const answer = await request.response().catch(() => null);
  const body = await answer?.text().catch(() => '');
  return [request.url(), JSON.stringify(await request.allHeaders()), request.postData() ?? '', body ?? ''].join('\n');
}

async function post<Answer>(url: string, body: object, token?: string): Promise<Answer> {
  const headers = {
    ...(token && { authorization: `Bearer ${token}` }),
    'content-type': 'application/json',
    'idempotency-key': randomUUID(),
  };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${url} answered ${String(answer.status)}: ${text}`);
  return JSON.parse(text || 'null') as Answer;
}

const session = (demo: LoggedDemo) =>
  post<{ clientSecret: string }>(
    `${demo.api}/api/portal-sessions`,
    { account: 'acct_demo', user: { id: 'ada', name: 'Ada Owner', email: 'ada@acme.test' }, origin: demo.page },
    demo.secretKey,
  );

/** Types a card into Stripe's fields; nothing of ours can read it there. */
async function enter(page: Page, number: string): Promise<void> {
  const frame = page.frameLocator('iframe[title="Secure payment input frame"]');
  await frame.getByLabel('Card number').pressSequentially(number);
  await frame.getByLabel('Expiration date').fill('12 / 40');
  await frame.getByLabel('Security code').fill(number.startsWith('3') ? '9173' : '917');
  expect(foundIn(await readPage(page)), 'while it stands in the field').toEqual([]);
}

/** The bank refuses the merchant's next payment. */
async function declineNext(demo: LoggedDemo): Promise<void> {
  const headers = { authorization: 'Bearer sk_test_varai' };
  const answer = await fetch(`${demo.stripe}/v1/customers?limit=100`, { headers });
  const { data } = (await answer.json()) as { data: { id: string; name: string }[] };
  const customer = data.find(({ name }) => name === 'Acme Optics')?.id;
  await post(`${demo.stripe}/_/next-payment`, { customer, outcome: 'declined' });
}

/** The renewal fails, and every later try of it: its invoice stays open. */
async function renewInVain(demo: LoggedDemo): Promise<void> {
  const ask = async <Answer>(path: string, body?: Record<string, string>): Promise<Answer> => {
    const answer = await fetch(`${demo.stripe}/v1/${path}`, {
      headers: { authorization: 'Bearer sk_test_varai' },
      ...(body && { method: 'POST', body: new URLSearchParams(body) }),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return (await answer.json()) as Answer;
  };
  const { data } = await ask<{ data: { id: string; name: string }[] }>('customers?limit=100');
  const customer = data.find(({ name }) => name === 'Acme Optics')?.id ?? '';
  const failing = await ask<{ id: string }>('payment_methods/pm_card_chargeCustomerFail/attach', { customer });
  await ask(`customers/${customer}`, { 'invoice_settings[default_payment_method]': failing.id });
  const subscriptions = await ask<{ data: { id: string }[] }>(`subscriptions?customer=${customer}`);
  for (const { id } of subscriptions.data) await ask(`subscriptions/${id}`, { default_payment_method: failing.id });
  await post(`${demo.api}/demo/clock`, { months: 1 });
}

const [amex, , mastercard] = planted;

/** Every other way to Stripe's fields, each to its end. */
const doors: Record<string, (page: Page, demo: LoggedDemo) => Promise<void>> = {
  async 'the server’s own page'(page, demo) {
    const { clientSecret } = await session(demo);
    const returnUrl = `${demo.page}/billing`;
    const path = `${demo.api}/api/billing/payment-methods/page`;
    await page.goto((await post<{ url: string }>(path, { returnUrl }, clientSecret)).url);
    await enter(page, amex);
    await page.getByRole('button', { name: 'Save payment method' }).click();
    await expect(page).toHaveURL(returnUrl);
  },

  async 'buying tokens'(page) {
    const tag = page.locator('varai-usage');
    await tag.getByRole('button', { name: /^Buy tokens/ }).click();
    const dialog = tag.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Use another card' }).click();
    await enter(page, mastercard);
    await dialog.getByRole('button', { name: /^Pay/ }).click();
    await expect(dialog).toContainText('We added 1,000 tokens');
  },

  async 'a plan change whose card was refused'(page, demo) {
    await page.goto(demo.page);
    const picker = page.locator('varai-plan-picker');
    await expect(picker).toHaveAttribute('state', 'ready');
    await declineNext(demo);
    await picker.getByRole('button', { name: 'Upgrade to Enterprise' }).click();
    const dialog = picker.getByRole('dialog');
    await dialog.getByRole('button', { name: /^Pay/ }).click();
    await dialog.getByRole('button', { name: 'Add a card' }).click();
    await enter(page, amex);
    await dialog.getByRole('button', { name: 'Save card' }).click();
    await dialog.getByRole('button', { name: /^Pay .* again$/ }).click();
    await expect(dialog).toContainText('You are on Enterprise');
  },

  async 'paying an invoice'(page, demo) {
    await renewInVain(demo);
    await page.goto(`${demo.page}/billing`);
    const tag = page.locator('varai-invoices');
    await tag
      .getByRole('button', { name: /^Pay \$/ })
      .first()
      .click();
    const dialog = tag.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Use another card' }).click();
    await enter(page, mastercard);
    await dialog.getByRole('button', { name: /^Pay/ }).click();
    await expect(dialog).toContainText('Paid. Thank you');
  },
};

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
      await route.fulfill({ contentType: 'application/json', body: JSON.stringify(await session(demo)) });
    });
    await page.goto(`${demo.page}/billing`);
    const tag = page.locator('varai-payment-methods');
    await expect(tag).toHaveAttribute('state', 'ready');

    for (const number of planted) {
      await tag.getByRole('button', { name: 'Add method' }).click();
      const dialog = tag.getByRole('dialog');
      await enter(page, number);
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

    for (const [door, walk] of Object.entries(doors)) {
      await walk(page, demo);
      expect(foundIn(await readPage(page)), `once ${door} was walked through`).toEqual([]);
    }

    const said = await Promise.all(requests.map(told));
    expect(said.filter((text) => text.includes('/api/billing/payment-methods')).length).toBeGreaterThan(4);
    for (const path of [
      /\/token-packages\/[^/]+\/buy/,
      /\/plan-changes\/[^/]+\/retry/,
      /\/invoices\/[^/]+\/pay/,
      /\/setup$/m,
    ])
      expect(
        said.some((text) => path.test(text.split('\n', 1)[0]!)),
        String(path),
      ).toBe(true);
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
