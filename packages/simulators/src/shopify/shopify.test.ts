import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { replay, salesIn, shopifyTill } from '../replay.ts';
import { createShopifySimulator, type ShopifySimulatorOptions } from './simulator.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const shop = 'brillen.myshopify.com';
const client = { client_id: 'shopify-client', client_secret: 'shopify-secret' };

interface Granted {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly scope: string;
  readonly expires_in: number;
  readonly error?: string;
}

/** What the tests look at of an answer. */
interface Answered {
  readonly data: {
    readonly orders: { readonly pageInfo: { readonly endCursor: string } };
    readonly order: object;
    readonly bulkOperationRunQuery: {
      readonly bulkOperation: { readonly id: string };
      readonly userErrors: readonly { readonly message: string }[];
    };
    readonly bulkOperation: { readonly status: string; readonly url: string };
  };
  readonly errors?: readonly object[];
}

async function open(options: ShopifySimulatorOptions = {}) {
  let now = Date.parse('2026-11-20T12:00:00Z');
  const simulator = createShopifySimulator({ now: () => now, ...options });
  await simulator.listen();
  closing.push(() => simulator.close());
  const { control } = simulator;
  control.open(shop);
  const grant = async (form: Record<string, string>) => {
    const answer = await fetch(`${simulator.url}/${shop}/admin/oauth/access_token`, {
      method: 'POST',
      body: new URLSearchParams({ ...client, ...form }),
    });
    return { ...((await answer.json()) as Granted), status: answer.status };
  };
  const install = () =>
    grant({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token: control.idToken(shop),
      subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
      requested_token_type: 'urn:shopify:params:oauth:token-type:offline-access-token',
      expiring: '1',
    });
  const refresh = (token: string) => grant({ grant_type: 'refresh_token', refresh_token: token });
  const ask = async (token: string, query: string, variables: object = {}) => {
    const answer = await fetch(`${simulator.url}/${shop}/admin/api/2026-10/graphql.json`, {
      method: 'POST',
      headers: { 'x-shopify-access-token': token, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return { status: answer.status, body: (await answer.json()) as Answered };
  };
  return { simulator, control, grant, install, refresh, ask, pass: (ms: number) => void (now += ms) };
}

/** A receiver over HTTP that answers as it is told. */
async function receiver() {
  const got: { topic: string; webhook: string; event: string; body: string; hmac: string }[] = [];
  const state = { status: 200 };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const header = (name: string) => String(request.headers[`x-shopify-${name}`]);
      got.push({
        body,
        topic: header('topic'),
        webhook: header('webhook-id'),
        event: header('event-id'),
        hmac: header('hmac-sha256'),
      });
      response.writeHead(state.status).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => (server.closeAllConnections(), server.close()));
  return { got, state, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks` };
}

const subscribe = /* GraphQL */ `
  mutation ($topic: WebhookSubscriptionTopic!, $uri: String!) {
    webhookSubscriptionCreate(topic: $topic, webhookSubscription: { uri: $uri }) {
      userErrors {
        message
      }
    }
  }
`;

test('gives a token for an ID token, and the next for a refresh token; a lost answer can be asked for again until it is used', async () => {
  const { install, refresh, ask, grant, control, pass } = await open();
  const first = await install();
  expect(first).toMatchObject({ status: 200, expires_in: 3600, scope: expect.stringContaining('read_orders') });
  expect(await grant({ grant_type: 'refresh_token', client_secret: 'another' })).toMatchObject({ status: 401 });
  await refresh(first.refresh_token);
  const again = await refresh(first.refresh_token);
  expect(again.status).toBe(200);
  expect((await ask(again.access_token, '{ shop { id } }')).status).toBe(200);
  expect(await refresh(first.refresh_token)).toMatchObject({ status: 400, error: 'invalid_grant' });
  expect((await ask(first.access_token, '{ shop { id } }')).status).toBe(401);
  pass(3_600_000);
  expect((await ask(again.access_token, '{ shop { id } }')).status).toBe(401);
  expect((await refresh(again.refresh_token)).status).toBe(200);
  control.uninstall(shop);
  expect((await install()).status).toBe(400);
});

test('pages through orders by their time of change, and says what a call costs', async () => {
  const { install, ask, control, pass } = await open();
  for (let id = 1; id <= 5; id += 1) {
    control.place(shop, { id, country: 'DE', lines: [{ sku: 'FRAME', quantity: 2, total: 12_990 }] });
    pass(1000);
  }
  control.refund(shop, 1, { amount: 6495, lines: [{ place: 0, quantity: 1, subtotal: 6495 }] });
  const { access_token } = await install();
  const query = /* GraphQL */ `
    query ($after: String) {
      orders(first: 2, after: $after, sortKey: UPDATED_AT, query: "updated_at:>='2026-11-20T12:00:01Z'") {
        nodes {
          id
          totalPriceSet {
            shopMoney {
              amount
              currencyCode
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `;
  const first = await ask(access_token, query);
  expect(first.body).toMatchObject({
    data: { orders: { nodes: [{ id: 'gid://shopify/Order/2' }, { id: 'gid://shopify/Order/3' }] } },
    extensions: { cost: { requestedQueryCost: 8, throttleStatus: { maximumAvailable: 2000, restoreRate: 100 } } },
  });
  const after = first.body.data.orders.pageInfo.endCursor;
  expect(await ask(access_token, query, { after })).toMatchObject({
    body: { data: { orders: { nodes: [{ id: 'gid://shopify/Order/4' }, { id: 'gid://shopify/Order/5' }] } } },
  });
  const one = '{ order(id: "gid://shopify/Order/1") { currentTotalPriceSet { shopMoney { amount } } refunds { id } } }';
  expect((await ask(access_token, one)).body.data.order).toMatchObject({
    currentTotalPriceSet: { shopMoney: { amount: '64.95' } },
  });
  expect((await ask(access_token, '{ orders(first: 1) { nodes { nonsense } } }')).body.errors).toHaveLength(1);
  control.drain(shop, 3);
  expect((await ask(access_token, query)).body).toMatchObject({ errors: [{ extensions: { code: 'THROTTLED' } }] });
  pass(1000);
  expect((await ask(access_token, query)).body).toMatchObject({ data: { orders: { nodes: [{}, {}] } } });
});

test('runs a query over everything and lays its lines out as a file', async () => {
  const { install, ask, control, pass } = await open();
  control.place(shop, {
    id: 1,
    lines: [
      { sku: 'A', quantity: 1, total: 100 },
      { sku: 'B', quantity: 2, total: 50 },
    ],
  });
  control.place(shop, { id: 2, lines: [{ sku: 'A', quantity: 1, total: 100 }] });
  const { access_token } = await install();
  const run = async (query: string) =>
    (
      await ask(
        access_token,
        'mutation ($query: String!) { bulkOperationRunQuery(query: $query, groupObjects: true) { bulkOperation { id } userErrors { message } } }',
        { query },
      )
    ).body.data.bulkOperationRunQuery;
  const refused = await run(
    '{ orders { edges { node { id refunds { refundLineItems { edges { node { id } } } } } } } }',
  );
  expect(refused.userErrors[0]?.message).toContain('connection field within a list');
  const { bulkOperation } = await run(
    '{ orders { edges { node { id lineItems { edges { node { id sku } } } refunds { id } } } } }',
  );
  const look = async () =>
    (await ask(access_token, `{ bulkOperation(id: "${bulkOperation.id}") { status url objectCount } }`)).body.data
      .bulkOperation;
  expect(await look()).toMatchObject({ status: 'RUNNING', url: null });
  pass(1000);
  const done = await look();
  expect(done).toMatchObject({ status: 'COMPLETED', objectCount: '5' });
  const lines = (await (await fetch(done.url)).text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; sku?: string; __parentId?: string });
  expect(lines.map((line) => [line.sku ?? line.id, line.__parentId])).toEqual([
    ['gid://shopify/Order/1', undefined],
    ['A', 'gid://shopify/Order/1'],
    ['B', 'gid://shopify/Order/1'],
    ['gid://shopify/Order/2', undefined],
    ['A', 'gid://shopify/Order/2'],
  ]);
});

test('signs webhooks, doubles them under one id, repeats what is refused, and removes who never answers', async () => {
  const { install, ask, control, simulator } = await open();
  const { got, state, url } = await receiver();
  const { access_token } = await install();
  await ask(access_token, subscribe, { topic: 'ORDERS_CREATE', uri: url });
  expect(control.subscriptions(shop)).toEqual([{ topic: 'orders/create', uri: url }]);
  control.webhooks.set({ hold: true, duplicate: true });
  control.place(shop, { id: 7, lines: [{ sku: 'A', quantity: 1, total: 1 }] });
  await control.webhooks.settle();
  expect(got.map(({ topic }) => topic)).toEqual(['orders/create', 'orders/create']);
  expect(new Set(got.map(({ webhook }) => webhook)).size).toBe(1);
  for (const { body, hmac } of got)
    expect(hmac).toBe(createHmac('sha256', 'shopify-secret').update(body).digest('base64'));
  control.webhooks.set({ hold: true });
  got.length = 0;
  state.status = 500;
  control.place(shop, { id: 8, lines: [{ sku: 'A', quantity: 1, total: 1 }] });
  await control.webhooks.settle();
  expect(got).toHaveLength(9);
  expect(control.subscriptions(shop)).toEqual([]);
  expect(simulator.url).toMatch(/^http:\/\/127/);
});

test('says what is wrong with a shop as Shopify does', async () => {
  const { install, ask, control } = await open();
  const { access_token } = await install();
  control.setScopes(shop, ['read_products']);
  expect((await ask(access_token, '{ orders(first: 1) { nodes { id } } }')).body).toMatchObject({
    errors: [{ extensions: { code: 'ACCESS_DENIED' } }],
  });
  control.freeze(shop);
  expect((await ask(access_token, '{ shop { id } }')).status).toBe(402);
  control.freeze(shop, false);
  control.uninstall(shop);
  expect((await ask(access_token, '{ shop { id } }')).status).toBe(401);
});

test('has a page of the app in its admin, where a merchant puts right what is wrong', async () => {
  const { install, ask, simulator, control } = await open();
  const { access_token } = await install();
  control.setScopes(shop, []);
  control.freeze(shop);
  expect(control.isWell(shop)).toBe(false);
  const page = `${simulator.url}/${shop}/admin/apps/shopify-client`;
  expect(await (await fetch(page)).text()).toContain('<button>Allow</button>');
  expect(control.isWell(shop)).toBe(false);
  expect((await fetch(page, { method: 'POST' })).status).toBe(200);
  expect(control.isWell(shop)).toBe(true);
  expect((await ask(access_token, '{ orders(first: 1) { nodes { id } } }')).status).toBe(200);
  expect((await fetch(`${simulator.url}/${shop}/admin/apps/another`)).status).toBe(404);
});

test('lets a file of sales happen again, as fast as is wished', async () => {
  const { install, ask, control } = await open();
  const at = Date.parse('2026-11-20T08:00:00Z');
  const lines = [{ sku: 'FRAME', title: 'Round frame', quantity: 2, total: 25_800 }];
  const refunded = { amount: 12_900, lines: [{ place: 0, quantity: 1, total: 12_900 }] };
  const file = [
    { kind: 'refund', order: 1, at: at + 3_600_000, ...refunded },
    { kind: 'order', id: 1, at, lines },
    { kind: 'order', id: 2, at: at + 7_200_000, lines },
  ].map((one) => JSON.stringify(one));
  const waits: number[] = [];
  const wait = async (ms: number) => void waits.push(ms);
  await replay(shopifyTill(control, shop), salesIn(`${file.join('\n')}\n`), { speed: 7200, wait });
  expect(waits).toEqual([500, 500]);
  const { access_token: token } = await install();
  const query =
    '{ orders(first: 5) { nodes { createdAt refunds(first: 1) { totalRefundedSet { shopMoney { amount } } } } } }';
  const { body } = await ask(token, query);
  expect(body.data.orders).toEqual({
    nodes: [
      { createdAt: '2026-11-20T08:00:00Z', refunds: [{ totalRefundedSet: { shopMoney: { amount: '129.0' } } }] },
      { createdAt: '2026-11-20T10:00:00Z', refunds: [] },
    ],
  });
});
