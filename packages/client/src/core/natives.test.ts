import { createServer } from 'node:http';
import { once } from 'node:events';
import { json } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { createClient, createSession, endpoint, networkErrors } from '../index.ts';
import { waitBefore } from './resilience.ts';

afterEach(() => vi.unstubAllGlobals());

test('a page that replaces what the client was loaded with does not reach it', async () => {
  const heard: { authorization: string | undefined; body: string }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      heard.push({ authorization: request.headers.authorization, body: Buffer.concat(chunks).toString() });
      response.setHeader('content-type', 'application/json').end('{"n":1}');
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const patched = () => {
    throw new Error('patched');
  };
  const count = endpoint<{ by: number }, { n: number }>({ method: 'POST', path: '/n', component: 'n', summary: 'n' });
  const { port } = server.address() as AddressInfo;
  const payload = btoa(JSON.stringify({ iat: Date.now() / 1000, exp: 4_000_000_000 }));
  const secret = `e30.${payload}.sig`;
  const session = createSession({ fetchClientSecret: () => secret });
  const client = createClient({ baseUrl: `http://127.0.0.1:${port}`, session });
  for (const name of ['fetch', 'crypto', 'URLSearchParams', 'atob']) vi.stubGlobal(name, patched);
  let answer: unknown;
  try {
    answer = await client.send(count({ by: 2 }));
  } finally {
    vi.unstubAllGlobals();
    server.close();
  }
  expect(answer).toEqual({ n: 1 });
  expect(heard).toEqual([{ authorization: `Bearer ${secret}`, body: '{"by":2}' }]);
  expect(session.expiresAt?.getTime()).toBe(4_000_000_000_000);
});

test('nor does what it puts in the place of JSON and of signals', async () => {
  const count = endpoint<{ by: number }, { n: number }>({ method: 'POST', path: '/n', auth: 'none', summary: 'n' });
  const requests: RequestInit[] = [];
  const fetch = (_: string, request: RequestInit): Promise<Response> => {
    requests.push(request);
    return Promise.resolve(new Response('{"n":1}'));
  };
  class Deaf {
    readonly signal = { aborted: false, addEventListener: () => undefined };
    static any = () => new Deaf().signal;
  }
  const deaf = () => ({ deaf: true });
  const leaving = new AbortController();
  vi.stubGlobal('AbortController', Deaf);
  vi.stubGlobal('AbortSignal', Deaf);
  vi.stubGlobal('JSON', { parse: deaf, stringify: deaf });
  const client = createClient({ baseUrl: 'http://portal.test', fetch });
  const answer = await client.send(count({ by: 2 }), { signal: leaving.signal });
  vi.unstubAllGlobals();

  expect(answer).toEqual({ n: 1 });
  expect(requests.map(({ body }) => body)).toEqual(['{"by":2}']);
  expect(requests[0]?.signal?.aborted).toBe(false);
  leaving.abort();
  expect(requests[0]?.signal?.aborted).toBe(true);
});

test('an old prototype.js in the page makes neither other bodies nor other keys', async () => {
  const bodies: unknown[] = [];
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      bodies.push([body, request.headers['idempotency-key']]);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const write = endpoint<{ names: string[] }, unknown>({ method: 'POST', path: '/n', auth: 'none', summary: 'n' });
  const { port } = server.address() as AddressInfo;
  const client = createClient({ baseUrl: `http://127.0.0.1:${port}` });
  const { from } = Array;
  const quarrel = Array.prototype as { toJSON?: () => string };
  try {
    Array.from = ((list: ArrayLike<unknown>) => [].slice.call(list)) as typeof from;
    quarrel.toJSON = () => '["text"]';
    await client.send(write({ names: ['Ada', 'Grace'] }));
  } finally {
    Array.from = from;
    delete quarrel.toJSON;
    server.close();
  }
  expect(bodies).toEqual([
    [{ names: ['Ada', 'Grace'] }, expect.stringMatching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)],
  ]);
});

test('the wait before another try is anything up to a limit that doubles', () => {
  const waits = (dice: number) => [1, 2].map((tries) => waitBefore(networkErrors.timeout(), tries, true, () => dice));
  expect([waits(0), waits(0.5), waits(1)]).toEqual([
    [0, 0],
    [150, 300],
    [300, 600],
  ]);
});
