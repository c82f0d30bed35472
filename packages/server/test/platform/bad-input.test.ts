import * as client from '@varai/client';
import { en } from '@varai/client/checks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import { openTestDatabases } from './databases.ts';
import { ada, countRows, openPortal, problemIn, type Portal } from './portal.ts';

interface Entry {
  readonly method: string;
  readonly path: string;
  readonly auth: string;
}

const path = client.session.create.path;
/** All that the client offers to send. */
const endpoints = Object.values<unknown>(client)
  .flatMap((value) => (typeof value === 'object' && value !== null ? Object.values<unknown>({ ...value }) : []))
  .filter((value): value is Entry => typeof value === 'function' && 'path' in value && 'auth' in value);

const secret = 'kept-to-myself-4711';

/** Each field wrong in turn: the path that the answer has to name, and the body. */
const wrong: [string, object][] = [
  ['account', { ...ada, account: 7 }],
  ['account', { ...ada, account: '' }],
  ['account', { ...ada, account: 'a'.repeat(256) }],
  ['account', { user: ada.user }],
  ['account', { ...ada, account: 'acme\u0000' }],
  ['user.id', { ...ada, user: { ...ada.user, id: 'half a character \uD83D' } }],
  ['user', { account: 'acme', user: secret }],
  ['user.id', { ...ada, user: { ...ada.user, id: null } }],
  ['user.name', { ...ada, user: { ...ada.user, name: 'n'.repeat(201) } }],
  ['user.email', { ...ada, user: { ...ada.user, email: secret } }],
  ['user.role', { ...ada, user: { ...ada.user, role: [secret] } }],
  ['components', { ...ada, components: secret }],
  ['components.1', { ...ada, components: ['subscription', 1] }],
  ['features.subscription.0', { ...ada, features: { subscription: [secret] } }],
  ['origin', { ...ada, origin: secret }],
  ['locale', { ...ada, locale: '../../etc' }],
];

describe.each(openTestDatabases())('bad input on $name', ({ open }) => {
  let database: OpenDatabase;
  let remove: () => Promise<void>;
  let portal: Portal;

  beforeAll(async () => {
    ({ database, remove } = await open());
    portal = await openPortal(database);
  });
  afterAll(() => remove());

  const post = (body: unknown, headers: Record<string, string> = {}) =>
    portal.ask(path, { method: 'POST', token: portal.secretKey, body, headers });
  const counts = () => countRows(database);

  test.each(wrong)('a wrong %s is named, with a remedy, and nothing changes', async (field, body) => {
    const before = await counts();

    const answer = await post(body);

    const text = await answer.clone().text();
    const problem = await problemIn(answer);
    expect(problem).toMatchObject({
      status: 422,
      code: 'request/invalid',
      retryable: false,
      type: 'https://portal.test/errors/request/invalid',
    });
    expect(problem.errors?.map((error) => error.path)).toContain(field);
    expect(Object.keys(en)).toContain(problem.errors?.[0]?.code);
    expect(problem.errors?.[0]?.message).toMatch(/^[A-Z].+[^.]$/);
    expect(text).not.toContain(secret);
    expect(await counts()).toEqual(before);
  });

  test('a name is kept without what nobody sees, and signs in all the same', async () => {
    const named = async (name: string) => {
      const { clientSecret } = await portal.signIn({ ...ada, user: { ...ada.user, name } });
      return ((await (await portal.info(clientSecret)).json()) as { user: { name: string } }).user.name;
    };
    expect(await named('A\u0000da\u202E  Mu\u0308ller\r\n')).toBe('A da Müller');
    expect(await named('\u0000\u200F')).toBe(ada.user.email);
  });

  test.each([
    ['no JSON', '{"account":', {}, 400, 'request/malformed'],
    ['a list', '[]', {}, 400, 'request/malformed'],
    ['no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), {}, 400, 'request/malformed'],
    [
      'a form',
      'account=acme',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'request/unsupported_media_type',
    ],
    ['plain text', '{}', { 'content-type': 'text/plain' }, 415, 'request/unsupported_media_type'],
    [
      'JSON by a name that only begins so',
      '{}',
      { 'content-type': 'application/jsonp' },
      415,
      'request/unsupported_media_type',
    ],
    [
      'more than a mebibyte',
      JSON.stringify({ ...ada, account: 'a'.repeat(1024 * 1024) }),
      {},
      413,
      'request/too_large',
    ],
    ['an unknown version', '{}', { 'varai-version': '1999-01-01' }, 400, 'request/malformed'],
    [
      'an idempotency key of 256 characters',
      JSON.stringify(ada),
      { 'idempotency-key': 'k'.repeat(256) },
      400,
      'request/malformed',
    ],
    ['no idempotency key', JSON.stringify(ada), { 'idempotency-key': '' }, 400, 'request/idempotency_key_missing'],
    ['an unreadable authorization', '{}', { authorization: 'Basic abc' }, 400, 'request/malformed'],
  ])('%s is refused by name, and nothing changes', async (_, body, headers, status, code) => {
    const before = await counts();
    const answer = await portal.app.request(path, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${portal.secretKey}`,
        'content-type': 'application/json',
        'idempotency-key': 'k1',
        ...headers,
      },
      body,
    });
    expect(await problemIn(answer)).toMatchObject({ status, code });
    expect(await counts()).toEqual(before);
  });

  test('a stream without a length is cut off at a mebibyte', async () => {
    const chunk = new Uint8Array(64 * 1024).fill(0x20);
    let sent = 0;
    const body = new ReadableStream({
      pull: (controller) => (sent++ < 64 ? controller.enqueue(chunk) : controller.close()),
    });
    const request = new Request(`https://portal.test${path}`, {
      method: 'POST',
      body,
      duplex: 'half',
      headers: {
        authorization: `Bearer ${portal.secretKey}`,
        'content-type': 'application/json',
        'idempotency-key': 'k2',
      },
    } as RequestInit);

    expect(await problemIn(await portal.app.request(request))).toMatchObject({ code: 'request/too_large' });
    expect(sent).toBeLessThan(32);
  });

  test('a body cannot pollute prototypes, and unknown members are dropped', async () => {
    const answer = await post(
      `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"more":1,${JSON.stringify(ada).slice(1)}`,
    );
    expect(answer.status).toBe(201);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('unknown addresses and wrong methods are problems too', async () => {
    expect(await problemIn(await portal.ask('/api/nothing'))).toMatchObject({ status: 404, code: 'request/not_found' });
    const answer = await portal.ask('/api/session', { method: 'POST' });
    expect(answer.headers.get('allow')).toBe('GET, OPTIONS');
    expect(await problemIn(answer)).toMatchObject({ status: 405, code: 'request/method_not_allowed' });
    expect(await problemIn(await portal.ask(path, { method: 'POST', body: ada }))).toMatchObject({
      status: 401,
      code: 'session/missing',
    });
    expect(await problemIn(await portal.info(''))).toMatchObject({ status: 400, code: 'request/malformed' });
  });

  test('only a request id that is safe in a log is taken over', async () => {
    expect((await portal.ask('/healthz', { headers: { 'x-request-id': 'abc-1' } })).headers.get('x-request-id')).toBe(
      'abc-1',
    );
    const given = '"><script>';
    expect((await portal.ask('/healthz', { headers: { 'x-request-id': given } })).headers.get('x-request-id')).toMatch(
      /^req_/,
    );
  });

  test('every preflight is answered, without credentials', async () => {
    expect(endpoints.length).toBeGreaterThan(40);
    for (const { method, path: asked } of endpoints) {
      const answer = await portal.ask(asked.replaceAll(':', ''), {
        method: 'OPTIONS',
        headers: { origin: 'https://any.test', 'access-control-request-method': method },
      });
      expect(answer.status, asked).toBe(204);
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
      expect(answer.headers.get('access-control-allow-methods')).toContain(method);
      expect(answer.headers.get('access-control-allow-headers')).toContain('Idempotency-Key');
    }
    expect((await portal.info(undefined)).headers.get('access-control-allow-origin')).toBe('*');
  });

  test('what a host’s server asks with its secret key is refused to a page', async () => {
    const { clientSecret } = await portal.signIn();
    const theirs = endpoints.filter(({ auth }) => auth === 'secret-key');
    expect(theirs.length).toBeGreaterThan(3);
    for (const { method, path: asked } of theirs) {
      const given = method === 'GET' || method === 'DELETE' ? {} : { body: {} };
      const answer = await portal.ask(asked.replaceAll(':', ''), { method, token: clientSecret, ...given });
      expect(answer.status, `${method} ${asked}`).toBe(401);
    }
  });

  test('refused keys are tried sixty times a minute at most', async () => {
    const strict = await openPortal(database, { limits: { account: 5, host: 5, refused: 3 } });
    for (let tries = 0; tries < 3; tries++) expect((await strict.info('nonsense')).status).toBe(401);
    const answer = await strict.info('nonsense');
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await problemIn(answer)).toMatchObject({ status: 429, code: 'request/rate_limited', retryable: true });
  });

  test('an account has a quota, told in headers', async () => {
    const strict = await openPortal(database, { limits: { account: 2, host: 50, refused: 3 } });
    const { clientSecret } = await strict.signIn({ account: 'quota' });
    expect((await strict.info(clientSecret)).headers.get('ratelimit')).toMatch(/^"account";r=1;t=\d+$/);
    await strict.info(clientSecret);
    expect((await strict.info(clientSecret)).status).toBe(429);
  });

  test('the log holds request ids, and neither keys, tokens nor bodies', async () => {
    const { clientSecret } = await portal.signIn();
    await portal.info(clientSecret, { 'x-request-id': 'traced-1' });
    const log = portal.log.join('');
    expect(log).toContain('traced-1');
    for (const kept of [portal.secretKey, clientSecret, clientSecret.split('.')[2] as string, ada.user.email, secret])
      expect(log).not.toContain(kept);
  });

  test('the OpenAPI document describes every entry of the mounted contract', async () => {
    const { paths } = (await (await portal.ask('/api/openapi.json')).json()) as {
      paths: Record<string, Record<string, unknown>>;
    };
    for (const { method, path: at } of Object.values(client.session)) {
      expect(paths[at.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()], `${method} ${at}`).toBeDefined();
    }
  });
});
