import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import { openTestDatabases } from './databases.ts';
import { openPortal, type Portal } from './portal.ts';

let database: OpenDatabase;
let remove: () => Promise<void>;
let portal: Portal;
let token: string;
const origin = 'https://shop.test';

beforeAll(async () => {
  ({ database, remove } = await openTestDatabases()[0]!.open());
  portal = await openPortal(database, { limits: { account: 3, host: 1000, refused: 1000 } });
  token = (await portal.signIn()).clientSecret;
});
afterAll(() => remove());

/** What a page's script may read of an answer from another origin, beyond what browsers always let it. */
const readable = [
  'Date',
  'ETag',
  'Idempotency-Replayed',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'X-Request-Id',
];

const asked: readonly [string, number, () => Promise<Response> | Response][] = [
  ['a read', 200, () => portal.info(token, { origin })],
  ['a read without a token', 401, () => portal.info(undefined, { origin })],
  ['a token that is none', 401, () => portal.info('none', { origin })],
  ['a path that is none', 404, () => portal.ask('/api/none', { headers: { origin } })],
  [
    'a body that is none',
    400,
    () =>
      portal.ask('/api/portal-sessions', { method: 'POST', token: portal.secretKey, body: '{', headers: { origin } }),
  ],
  [
    'a write',
    201,
    () =>
      portal.ask('/api/portal-sessions', {
        method: 'POST',
        token: portal.secretKey,
        body: { account: 'acme', user: { id: 'u_1', name: 'Ada Owner', email: 'ada@acme.test' } },
        headers: { origin },
      }),
  ],
  ['a version that is too old', 400, () => portal.info(token, { origin, 'varai-version': '1999-01-01' })],
  [
    'one request too many',
    429,
    async () => {
      for (let times = 0; times < 3; times++) await portal.info(token, { origin });
      return portal.info(token, { origin });
    },
  ],
];

test.each(asked)('a page of another origin may read what the client needs of %s (%i)', async (_, status, send) => {
  const answer = await send();
  expect(answer.status).toBe(status);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.get('access-control-expose-headers')?.split(', ')).toEqual(readable);
  expect(answer.headers.get('x-request-id')).toMatch(/^\S+$/);
  if (status === 429) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('each header that the client reads is one that it may read across origins', async () => {
  const source = await readFile(new URL('../../../client/src/core/exchange.ts', import.meta.url), 'utf8');
  const read = [...source.matchAll(/headers\.get\('([^']+)'\)/g)].map(([, name]) => name!);
  expect(read.length).toBeGreaterThan(2);
  expect(readable).toEqual(expect.arrayContaining(read));
});

test('a preflight is answered for each origin, with what a request may bring', async () => {
  const answer = await portal.app.request('/api/session', {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'GET' },
  });
  expect(answer.status).toBe(204);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE',
    'access-control-allow-headers':
      'Authorization, Content-Type, Idempotency-Key, If-Match, Varai-Version, X-Request-Id',
  });
});
