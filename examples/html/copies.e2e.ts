import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { expect, test } from './merchant.ts';
import { thirdOrigin } from './third-origin.ts';

const servers: Server[] = [];
const closeLater = (server: Server) => void servers.push(server);
test.afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const socketsOf = (page: Page) => {
  const sockets: string[] = [];
  page.on('websocket', (socket) => sockets.push(socket.url()));
  return sockets;
};

const ready = (page: Page, tag: string) =>
  page.evaluate(
    (name) => [...document.querySelectorAll(name)].every((found) => found.getAttribute('state') === 'ready'),
    tag,
  );

test('twenty of a tag, and others of a second copy of the SDK, share one session, one request for each thing, and one socket', async ({
  page,
  system,
  merchant,
}) => {
  const sockets: string[] = [];
  // the account is new: what the provider still tells of it would be read again
  await page.routeWebSocket('**/api/live', (socket) => {
    sockets.push(socket.url());
    const server = socket.connectToServer();
    server.onMessage((message) => {
      if (!String(message).includes('"topic":"subscription"')) socket.send(message);
    });
  });
  const sessions: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/varai-session')) sessions.push(request.method());
  });
  const twenty = '<varai-subscription></varai-subscription>'.repeat(20);
  const { url, server } = await thirdOrigin(
    `<script type="module" src="${system.api}/elements/loader.js"></script>
    <varai-provider base-url="${system.api}" session-url="/varai-session">${twenty}</varai-provider>`,
  );
  closeLater(server);
  await merchant.signInAt(url);
  await page.goto(url);
  await expect.poll(() => ready(page, 'varai-subscription')).toBe(true);

  // the second copy defines what the first one has not, here the picker, which knows what the subscription knows
  await page.addScriptTag({ url: `${system.api}/elements/varai.iife.js` });
  await page.evaluate(() => {
    const provider = document.querySelector('varai-provider')!;
    for (const tag of ['varai-plan-picker', 'varai-invoices']) provider.append(document.createElement(tag));
  });
  for (const tag of ['varai-plan-picker', 'varai-invoices'])
    await expect(page.locator(tag)).toHaveAttribute('state', 'ready');
  await expect.poll(() => sockets.length).toBe(1);

  // usage moves by itself, and is read again as it does
  const asked = merchant.requests.filter((line) => line.startsWith('GET ') && !line.endsWith('/usage'));
  expect(asked.toSorted()).toEqual([
    'GET /api/billing/invoices',
    'GET /api/billing/invoices/upcoming',
    'GET /api/billing/plans',
    'GET /api/customer/subscription',
    'GET /api/session',
  ]);
  expect(sessions).toHaveLength(1);
  expect(merchant.complaints).toEqual([]);
});

test('two providers show two accounts: a session, a socket and a kept copy of numbers for each', async ({
  page,
  system,
  merchant,
}) => {
  const other = `acct_${randomUUID().slice(0, 8)}`;
  await system.open({
    id: other,
    name: 'Second Sight',
    email: `${other}@acme.test`,
    plan: 'starter',
    interval: 'month',
    card: 'pm_card_visa',
  });
  const sockets = socketsOf(page);
  const inside = '<varai-subscription></varai-subscription><varai-live-metrics></varai-live-metrics>';
  const providers = ['/varai-session', '/second-session'].map(
    (path) => `<varai-provider base-url="${system.api}" session-url="${path}">${inside}</varai-provider>`,
  );
  const { url, server } = await thirdOrigin(
    `<script type="module" src="${system.api}/elements/loader.js"></script>${providers.join('')}`,
  );
  closeLater(server);
  await merchant.signInAt(url);
  await page.route('**/second-session', async (route) => {
    const answer = await fetch(`${system.api}/api/portal-sessions`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${system.secretKey}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify({
        account: other,
        user: { id: 'eve', name: 'Eve', email: 'eve@second.test' },
        origin: url,
      }),
    });
    await route.fulfill({ status: answer.status, contentType: 'application/json', body: await answer.text() });
  });
  const owners = () =>
    page.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error ?? new Error('no reason'));
        });
      const database = await done(indexedDB.open('varai'));
      const [store] = database.objectStoreNames;
      const records = store === undefined ? [] : await done(database.transaction(store).objectStore(store).getAll());
      database.close();
      return new Set((records as { owner: string }[]).map(({ owner }) => owner)).size;
    });

  await page.goto(url);
  for (const visit of ['first', 'second']) {
    const subscriptions = page.locator('varai-subscription');
    for (const index of [0, 1]) await expect(subscriptions.nth(index), visit).toHaveAttribute('state', 'ready');
    await expect(subscriptions.nth(0), visit).toContainText('Professional');
    await expect(subscriptions.nth(1), visit).toContainText('Starter');
    await expect.poll(owners, visit).toBe(2);
    if (visit === 'first') {
      await expect.poll(() => sockets.length).toBe(2);
      await page.reload();
    }
  }
  expect(merchant.complaints).toEqual([]);
});
