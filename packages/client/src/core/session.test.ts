import { expect, test } from 'vitest';
import { createClient, createSession, sessionFromUrl, subscription, VaraiError, type SecretRequest } from '../index.ts';
import { networkErrors } from './network-errors.ts';
import { createWorld, json, jwt, problem, type World } from './world/testing.ts';

const START = Date.parse('2026-11-20T12:00:00Z');
const bearerOf = (init: RequestInit) => (init.headers as Record<string, string>)['Authorization']!.slice(7);
const caught = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error as VaraiError,
  );

/** A page whose server accepts what `valid` says. */
function page(
  valid: (secret: string) => boolean,
  fetchClientSecret: (request: SecretRequest, world: World) => unknown,
  headers = {},
) {
  const asked: SecretRequest[] = [];
  const expired: string[] = [];
  const world = createWorld(({ init }) =>
    valid(bearerOf(init)) ? json([], 200, headers) : problem('session/expired', 401),
  );
  const session = createSession({
    ...world,
    fetchClientSecret: async (request) => {
      asked.push(request);
      return (await fetchClientSecret(request, world)) as string;
    },
    onExpired: ({ code }) => expired.push(code),
  });
  const client = createClient({ baseUrl: 'http://varai.test', session, ...world });
  return { world, session, client, asked, expired, send: () => caught(client.send(subscription.plans())) };
}
const reasons = (asked: SecretRequest[]) => asked.map(({ reason }) => reason);

test('all tags share the first flight', async () => {
  const { send, asked, world } = page(
    () => true,
    () => 'opaque',
  );
  await Promise.all([send(), send(), send()]);
  expect(reasons(asked)).toEqual(['start']);
  expect(world.requests).toHaveLength(3);
});

test('a secret is refreshed ahead of its expiry while the old one is still used', async () => {
  const { send, asked, world } = page(
    () => true,
    (_, { now }) => jwt(now(), 900, String(now())),
  );
  await send();
  await world.advance(839_000);
  await send();
  expect(reasons(asked)).toEqual(['start']);
  await world.advance(2_000);
  await Promise.all([send(), send()]);
  await send();
  expect(reasons(asked)).toEqual(['start', 'refresh']);
  const [old, , , later, newest] = world.requests.map(({ init }) => bearerOf(init));
  expect(later).toBe(old);
  expect(newest).not.toBe(old);
});

test('a PortalSession tells the expiry of an opaque secret', async () => {
  const { send, session, asked, world } = page(
    () => true,
    (_, { now }) => ({
      id: 'ps_1',
      clientSecret: 'opaque',
      expiresAt: new Date(now() + 900_000).toISOString(),
    }),
  );
  await send();
  expect(session.expiresAt).toEqual(new Date(START + 900_000));
  await world.advance(900_000);
  await send();
  expect(reasons(asked)).toEqual(['start', 'refresh']);
});

test('a failed refresh keeps the old secret while it lives', async () => {
  const { send, asked, world, expired } = page(
    () => true,
    ({ reason }, { now }) => {
      if (reason === 'start') return jwt(now(), 900);
      throw new Error('host is down');
    },
  );
  await send();
  await world.advance(850_000);
  expect(await send()).toBeUndefined();
  expect(await send()).toBeUndefined();
  expect(reasons(asked)).toEqual(['start', 'refresh']);
  await world.advance(60_000);
  expect(expired).toEqual([]);
  expect(await send()).toMatchObject({ code: 'session/unavailable', status: 401 });
  expect(expired).toEqual(['session/unavailable']);
});

test.each([
  ['start', 0],
  ['refresh', 900_000],
] as const)('a %s that the page refuses for good ends the session once', async (reason, later) => {
  const { send, client, world, expired } = page(
    () => true,
    (request, { now }) => {
      if (request.reason === reason) throw new VaraiError('request/unauthorized', 401);
      return jwt(now(), 900);
    },
  );
  const events: Event[] = [];
  client.events.addEventListener('session-expired', (event) => events.push(event));
  if (later > 0) await send();
  await world.advance(later);
  expect(await Promise.all([send(), send()])).toMatchObject([
    { code: 'request/unauthorized' },
    { code: 'request/unauthorized' },
  ]);
  expect(expired).toEqual(['request/unauthorized']);
  expect(events).toMatchObject([{ error: { code: 'request/unauthorized' } }]);
});

test.each([
  ['fetch that reaches nobody', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['session url that nobody answers', () => Promise.reject(networkErrors.unreachable())],
  ['proxy that says no', () => Promise.reject(new VaraiError('network/bad_answer', 502))],
  ['page that gave up waiting', () => Promise.reject(new DOMException('too late', 'TimeoutError'))],
])('a %s ends no session, needed or forced', async (_, fails) => {
  const { send, session, world, asked, expired } = page(
    (secret) => secret !== 'stale',
    ({ reason }) => (reason === 'start' ? 'stale' : fails()),
  );
  expect(await send()).toMatchObject({ code: expect.stringMatching(/^(session|network)\//) });
  session.logout();
  const started = createSession({ ...world, fetchClientSecret: fails, onExpired: ({ code }) => expired.push(code) });
  expect(await caught(started.secret())).toMatchObject({ code: expect.stringMatching(/^(session|network)\//) });
  expect(reasons(asked)).toEqual(['start', 'unauthorized']);
  expect(expired).toEqual([]);
});

test('several 401s at once share one forced flight, and each request is sent once more', async () => {
  const { send, asked, world, expired } = page(
    (secret) => secret === 'second',
    ({ reason }) => (reason === 'start' ? 'first' : 'second'),
  );
  expect(await Promise.all([send(), send(), send()])).toEqual([undefined, undefined, undefined]);
  expect(reasons(asked)).toEqual(['start', 'unauthorized']);
  expect(world.requests).toHaveLength(6);
  expect(expired).toEqual([]);
});

test('a 401 that comes after the renewal takes the new secret without a flight', async () => {
  const { session, asked } = page(
    () => true,
    ({ reason }) => (reason === 'start' ? 'first' : 'second'),
  );
  const refused = await session.secret();
  expect(await session.renew(refused)).toBe('second');
  expect(await session.renew(refused)).toBe('second');
  expect(reasons(asked)).toEqual(['start', 'unauthorized']);
});

test('a second 401 ends in one event and the error', async () => {
  const { send, client, asked, world, expired } = page(
    () => false,
    () => 'refused',
  );
  const events: string[] = [];
  client.events.addEventListener('session-expired', ({ type }) => events.push(type));
  const errors = await Promise.all([send(), send()]);
  expect(errors.map((error) => error?.code)).toEqual(['session/expired', 'session/expired']);
  expect(reasons(asked)).toEqual(['start', 'unauthorized']);
  expect(world.requests).toHaveLength(4);
  await send();
  expect(events).toEqual(['session-expired']);
  expect(expired).toEqual(['session/expired']);
});

test('a renewal that the page refuses ends the session too', async () => {
  const { send, expired } = page(
    () => false,
    ({ reason }) => {
      if (reason === 'start') return 'first';
      throw new Error('signed out');
    },
  );
  expect(await send()).toMatchObject({ code: 'session/unavailable', cause: { message: 'signed out' } });
  expect(expired).toEqual(['session/unavailable']);
});

test.each([-3_600_000, 3_600_000])('a clock wrong by %i ms asks no more often', async (wrong) => {
  const real = (now: () => number) => now() - wrong;
  const world = { count: 0 };
  const {
    send,
    asked,
    world: time,
  } = page(
    () => true,
    (_, { now }) => jwt(real(now), 900, String(++world.count)),
    {},
  );
  await send();
  await send();
  await time.advance(60_000);
  await send();
  expect(reasons(asked)).toEqual(['start']);
});

test('the Date of an answer corrects the clock', async () => {
  // this machine is ten minutes slow: the secret ends five minutes after the first answer
  const { send, asked, world } = page(
    () => true,
    () => jwt(START, 900),
    { Date: new Date(START + 600_000).toUTCString() },
  );
  await send();
  await world.advance(239_000);
  await send();
  expect(reasons(asked)).toEqual(['start']);
  await world.advance(0);
  const slow = createSession({ ...world, fetchClientSecret: (request) => (asked.push(request), jwt(START, 900)) });
  await slow.secret();
  slow.observe(START + 841_000);
  await slow.secret();
  expect(reasons(asked)).toEqual(['start', 'start', 'refresh']);
});

test('logout forgets the secret and takes the flight back', async () => {
  const { send, session, asked, world } = page(
    () => true,
    ({ signal }) => (asked.length === 1 ? new Promise(() => signal) : 'second'),
  );
  const first = send();
  await world.advance(1);
  session.logout();
  expect(await first).toMatchObject({ code: 'session/unavailable' });
  expect(asked[0]!.signal.aborted).toBe(true);
  expect(await send()).toBeUndefined();
  session.logout();
  await send();
  expect(reasons(asked)).toEqual(['start', 'start', 'start']);
});

test('a page that never answers is given up after 15 seconds', async () => {
  const { send, world, expired } = page(
    () => true,
    () => new Promise(() => undefined),
  );
  const sent = send();
  await world.advance(15_000);
  expect(await sent).toMatchObject({ code: 'session/unavailable' });
  expect(expired).toEqual([]);
});

test('the caller who leaves does not stop the flight of the others', async () => {
  let land = (_: string) => undefined as void;
  const { client, send, world } = page(
    () => true,
    () => new Promise((resolve) => (land = resolve)),
  );
  const controller = new AbortController();
  const left = caught(client.send(subscription.plans(), { signal: controller.signal }));
  const stays = send();
  await world.advance(1);
  controller.abort();
  expect(await left).toMatchObject({ code: 'network/aborted' });
  land('secret');
  expect(await stays).toBeUndefined();
});

test('a session url is asked by POST on the same origin and answers a PortalSession', async () => {
  const world = createWorld(() => json({ id: 'ps_1', clientSecret: 'cs_1', expiresAt: '2026-11-20T12:15:00Z' }));
  const fetchClientSecret = sessionFromUrl('/varai-session', world);
  const session = createSession({ ...world, fetchClientSecret });
  expect(await session.secret()).toBe('cs_1');
  expect(world.requests[0]).toMatchObject({
    url: '/varai-session',
    init: { method: 'POST', mode: 'same-origin', credentials: 'same-origin', body: '{"reason":"start"}' },
  });
});
