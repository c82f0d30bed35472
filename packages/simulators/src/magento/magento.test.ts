import { createHmac, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readMagentoSchema } from '../testing/magento-schema.ts';
import type { MagentoControl } from './control.ts';
import { magentoTill, replay, salesIn } from '../replay.ts';
import { createMagentoSimulator, type MagentoSimulator } from './simulator.ts';

const problemsOf = readMagentoSchema();

let now: number;
let simulator: MagentoSimulator;
let control: MagentoControl;
beforeEach(async () => {
  now = Date.parse('2026-11-20T12:00:00Z');
  simulator = createMagentoSimulator({ now: () => now, currency: 'USD' });
  await simulator.listen();
  ({ control } = simulator);
});
afterEach(() => simulator.close());

const escaped = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`.toUpperCase());

/** Signs by hand: names and values of the queries here need no escape of their own but blanks, brackets, commas and colons. */
function signed(
  method: string,
  url: string,
  keys: { consumerKey: string; consumerSecret: string; token?: string; tokenSecret?: string },
  more: Record<string, string> = {},
) {
  const { origin, pathname, searchParams } = new URL(url);
  const said: Record<string, string> = {
    oauth_consumer_key: keys.consumerKey,
    oauth_nonce: randomUUID(),
    oauth_signature_method: 'HMAC-SHA256',
    oauth_timestamp: String(now / 1000),
    ...(keys.token !== undefined && { oauth_token: keys.token }),
    ...more,
  };
  const pairs = [...searchParams, ...Object.entries(said)].map(([name, value]) => `${escaped(name)}=${escaped(value)}`);
  const base = [method, origin + pathname, pairs.sort().join('&')].map(escaped).join('&');
  const signature = createHmac('sha256', `${keys.consumerSecret}&${keys.tokenSecret ?? ''}`)
    .update(base)
    .digest('base64');
  const header = Object.entries({ ...said, oauth_signature: signature }).map(
    ([name, value]) => `${name}="${escaped(value)}"`,
  );
  return { authorization: `OAuth ${header.join(', ')}` };
}

type Answer = Readonly<Record<string, unknown>> & {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly total_count: number;
};

/** Asks as the integration, and sees that the answer is one of Magento's. */
async function ask(path: string, query = '', schemaPath = `/V1/${path}`) {
  const url = `${simulator.url}rest/V1/${path}${query && `?${query}`}`;
  const answer = await fetch(url, { headers: signed('GET', url, control.credentials()) });
  const body = (await answer.json()) as Answer;
  expect(problemsOf(schemaPath, answer.status, body, { chosen: query.includes('fields=') })).toEqual([]);
  return { status: answer.status, body };
}

const filter = (group: number, place: number, field: string, condition: string, value: string | number) =>
  ['field', 'conditionType', 'value']
    .map(
      (name, at) =>
        `searchCriteria[filterGroups][${group}][filters][${place}][${name}]=${[field, condition, value][at]}`,
    )
    .join('&');
const sort = (field: string, place = 0) =>
  `searchCriteria[sortOrders][${place}][field]=${field}&searchCriteria[sortOrders][${place}][direction]=ASC`;
const size = (count: number, page = 1) => `searchCriteria[pageSize]=${count}&searchCriteria[currentPage]=${page}`;
const idsOf = ({ items }: Answer) => items.map(({ entity_id: id }) => id);

const frame = { lines: [{ sku: 'FRAME', quantity: 2, total: 25_800, discount: 1000, variant: 'FRAME-RED' }] };

test('answers what the schema of 2.4.9 says, and no key besides', async () => {
  control.place({ ...frame, id: 7, customer: 5, shipping: 590, tax: 100 });
  control.refund(7, { amount: 12_000, lines: [{ place: 0, quantity: 1, total: 12_900 }] });
  control.product({ sku: 'FRAME', price: 12_900, quantity: 3 });
  const { body } = await ask('orders', size(10));
  expect(body).toMatchObject({
    total_count: 1,
    items: [
      {
        entity_id: 7,
        base_grand_total: 254.9,
        base_total_refunded: 120,
        updated_at: '2026-11-20 12:00:00',
        items: [
          { sku: 'FRAME-RED', base_row_total: 258, base_discount_amount: 10, product_type: 'configurable' },
          { sku: 'FRAME-RED', base_row_total: 0, product_type: 'simple' },
        ],
      },
    ],
  });
  expect((await ask('orders/7', '', '/V1/orders/{id}')).body).toMatchObject({ entity_id: 7 });
  expect((await ask('orders/8', '', '/V1/orders/{id}')).status).toBe(404);
  expect((await ask('creditmemos', size(10))).body.items).toMatchObject([{ order_id: 7, base_grand_total: 120 }]);
  expect((await ask('products', size(10))).body.items).toMatchObject([{ sku: 'FRAME', price: 129 }]);
  expect((await ask('stockItems/FRAME', '', '/V1/stockItems/{productSku}')).body).toMatchObject({ qty: 3 });
  expect((await ask('inventory/source-items', size(10))).body.items).toMatchObject([{ quantity: 3 }]);
  expect((await ask('store/storeConfigs')).body).toMatchObject([
    { base_currency_code: 'USD', timezone: 'Europe/Berlin' },
  ]);
  expect((await ask('modules')).body).toContain('Magento_Sales');
  expect(await (await fetch(`${simulator.url}magento_version`)).text()).toBe('Magento/2.4 (Community)');
  control.allow([]);
  expect(await ask('orders', size(10))).toMatchObject({
    status: 401,
    body: { message: expect.stringContaining('authorized') },
  });
});

test('searches as Magento does: keyset by time and id, pages that repeat the last one, chosen fields', async () => {
  for (const id of [3, 1, 2, 4]) control.place({ ...frame, id });
  now += 1000;
  control.move(1, 'canceled');
  const after = (time: string, id: number) =>
    [
      filter(0, 0, 'updated_at', 'gteq', time),
      filter(1, 0, 'updated_at', 'gt', time),
      filter(1, 1, 'entity_id', 'gt', id),
      sort('updated_at'),
      sort('entity_id', 1),
      size(2),
    ].join('&');
  expect(idsOf((await ask('orders', after('2026-11-20T12:00:00', 0))).body)).toEqual([2, 3]);
  expect(idsOf((await ask('orders', after('2026-11-20T12:00:00', 3))).body)).toEqual([4, 1]);
  expect(idsOf((await ask('orders', after('2026-11-20T12:00:01', 1))).body)).toEqual([]);

  const second = (await ask('orders', `${sort('entity_id')}&${size(3, 2)}`)).body;
  expect([idsOf(second), second.total_count]).toEqual([[4], 4]);
  expect(idsOf((await ask('orders', `${sort('entity_id')}&${size(3, 9)}`)).body)).toEqual([4]);
  expect(idsOf((await ask('orders', `${filter(0, 0, 'entity_id', 'in', '1,4')}&${sort('entity_id')}`)).body)).toEqual([
    1, 4,
  ]);

  const chosen = await ask('orders', `${size(1)}&${sort('entity_id')}&fields=items[entity_id,items[sku]],total_count`);
  expect(chosen.body).toEqual({
    items: [{ entity_id: 1, items: [{ sku: 'FRAME-RED' }, { sku: 'FRAME-RED' }] }],
    total_count: 4,
  });
  expect((await ask('orders', filter(0, 0, 'nonsense', 'eq', 1))).status).toBe(400);
});

test('hears what is signed, once: by the verifier of its own, which reads bytes', async () => {
  const url = `${simulator.url}rest/V1/modules`;
  const keys = control.credentials();
  const get = async (headers: Record<string, string>, at = url) => {
    const answer = await fetch(at, { headers });
    return [answer.status, ((await answer.json()) as { message?: string }).message];
  };
  const right = signed('GET', url, keys);
  expect(await get(right)).toEqual([200, undefined]);
  expect(await get(right)).toEqual([401, 'The nonce is already being used by the consumer with ID 1.']);
  expect(await get({ authorization: `Bearer ${keys.token}` })).toContain(401);
  const invalid = 'The signature is invalid. Verify and try again.';
  expect(await get(signed('GET', url, { ...keys, tokenSecret: 'guessed' }))).toEqual([401, invalid]);
  expect(await get(signed('GET', url, keys), `${url}?more=1`)).toEqual([401, invalid]);
  const late = signed('GET', url, keys, { oauth_timestamp: String(now / 1000 + 3600) });
  expect(await get(late)).toEqual([401, expect.stringContaining('oauth_timestamp')]);

  const dated = `${simulator.url}rest/V1/orders?${filter(0, 0, 'updated_at', 'gt', '2026-11-20%2000:00:00')}`;
  expect(await get(signed('GET', dated, keys), dated)).toEqual([200, undefined]);
  control.setVersion('2.4.6-p8');
  expect(await get(signed('GET', dated, keys), dated)).toEqual([401, invalid]);
  const blankless = dated.replace('%20', 'T');
  expect(await get(signed('GET', blankless, keys), blankless)).toEqual([200, undefined]);
});

test('shakes hands: posts its keys to the callback, gives a request token and for the verifier an access token', async () => {
  const heard: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      heard.push(new URLSearchParams(body));
      response.writeHead(200).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const callbackUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`;
  const { status, identity } = await control.activate({ callbackUrl, identityUrl: 'http://portal.test/identity' });
  server.close();
  expect(status).toBe(200);
  const told = Object.fromEntries(heard[0] ?? []);
  expect(told).toMatchObject({ store_base_url: simulator.url });
  expect(new URL(identity).searchParams.get('oauth_consumer_key')).toBe(told.oauth_consumer_key);

  const consumer = { consumerKey: told.oauth_consumer_key ?? '', consumerSecret: told.oauth_consumer_secret ?? '' };
  const exchange = async (which: string, token = {}, more: Record<string, string> = {}) => {
    const url = `${simulator.url}oauth/token/${which}`;
    const answer = await fetch(url, { method: 'POST', headers: signed('POST', url, { ...consumer, ...token }, more) });
    const fields = new URLSearchParams(await answer.text());
    return {
      status: answer.status,
      token: fields.get('oauth_token') ?? '',
      tokenSecret: fields.get('oauth_token_secret') ?? '',
    };
  };
  const { status: given, ...request } = await exchange('request');
  expect(given).toBe(200);
  expect((await exchange('access', request, { oauth_verifier: 'guessed' })).status).toBe(401);
  const { status: done, ...access } = await exchange('access', request, { oauth_verifier: told.oauth_verifier ?? '' });
  expect(done).toBe(200);
  expect(access).toEqual({ token: control.credentials().token, tokenSecret: control.credentials().tokenSecret });
  expect((await exchange('access', request, { oauth_verifier: told.oauth_verifier ?? '' })).status).toBe(401);

  await control.activate({ callbackUrl, identityUrl: 'http://portal.test/identity' }).catch(() => undefined);
  now += 301_000;
  expect((await exchange('request')).status).toBe(401);
});

test('fails as installations fail', async () => {
  const url = `${simulator.url}rest/V1/modules`;
  const get = () => fetch(url, { headers: signed('GET', url, control.credentials()), redirect: 'manual' });
  for (const [kind, status, type] of [
    ['maintenance', 503, 'text/html'],
    ['report', 500, 'text/html'],
    ['firewall', 403, 'text/html'],
    ['busy', 429, 'application/json'],
    ['nonsense', 200, 'text/html'],
  ] as const) {
    control.trouble({ kind, times: 1 });
    const answer = await get();
    expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([status, type]);
    expect((await get()).status).toBe(200);
  }
  control.trouble({ kind: 'login', times: 1 });
  const led = await get();
  expect([led.status, led.headers.get('location')]).toEqual([302, '/customer/account/login/']);
  control.trouble({ kind: 'cut' });
  await expect(get()).rejects.toThrow();
  control.clear();
  control.trouble({ kind: 'slow', ms: 20, match: 'GET /rest/V1/modules' });
  expect((await get()).status).toBe(200);
});

test('lets a file of sales happen again, as fast as is wished', async () => {
  const text = [
    { kind: 'refund', order: 1, at: now + 3_600_000, amount: 100 },
    { kind: 'order', id: 1, at: now, ...frame },
    { kind: 'order', id: 2, at: now + 7_200_000, ...frame },
  ].map((one) => JSON.stringify(one));
  const waits: number[] = [];
  const wait = async (ms: number) => void waits.push(ms);
  await replay(magentoTill(control), salesIn(`${text.join('\n')}\n`), { speed: 3600, wait });
  expect(waits).toEqual([1000, 1000]);
  expect(idsOf((await ask('orders', size(10))).body)).toEqual([1, 2]);
  expect((await ask('creditmemos', size(10))).body.total_count).toBe(1);
});
