import { expect, test } from 'vitest';
import {
  createClient,
  endpoint,
  isVaraiError,
  pack,
  replay,
  subscription,
  type Client,
  type VaraiError,
} from '../index.ts';
// here before the first failure: a clock of the test's own does not wait for a file
import './recovery.ts';
import { createWorld, json, problem, type World } from './world/testing.ts';

const read = endpoint<void, { n: number }>({ method: 'GET', path: '/api/n', auth: 'none', summary: 'n' });
const write = endpoint<{ id: string; n: number }, { n: number }>({
  method: 'POST',
  path: '/api/n/:id',
  auth: 'none',
  summary: 'n',
});
const client = (world: World, more = {}) => createClient({ baseUrl: 'http://varai.test/', ...world, ...more });
const caught = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error as VaraiError,
  );
const down = () => {
  throw new TypeError('fetch failed');
};

/** Sends one read over answers in turn and runs the clock. */
async function outcome(world: World, sender: Client = client(world), ms = 120_000) {
  const error = caught(sender.send(read()));
  await world.advance(ms);
  return error;
}

test('a write carries its key, its id and the version, and nothing of the page', async () => {
  const world = createWorld(() => json({ n: 1 }));
  const message = write({ id: 'a/b', n: 2 });

  expect(await client(world, { secretKey: 'sk_1' }).send(message)).toEqual({ n: 1 });

  const { url, init, headers } = world.requests[0]!;
  expect(url).toBe('http://varai.test/api/n/a%2Fb');
  expect(init).toMatchObject({
    method: 'POST',
    body: '{"n":2}',
    credentials: 'omit',
    redirect: 'error',
    cache: 'no-store',
  });
  expect(headers).toMatchObject({ 'Idempotency-Key': message.key, 'Varai-Version': '2026-11-20' });
  expect(headers['X-Request-Id']).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers['Authorization']).toBeUndefined();
});

test('the version that was seen goes as a header, also when the write is replayed', async () => {
  const world = createWorld(() => json({ n: 1 }));
  const change = endpoint<{ n: number; version?: string }, { n: number }>({
    method: 'PATCH',
    path: '/api/n',
    auth: 'none',
    match: 'version',
    summary: 'n',
  });
  const sender = client(world);
  await sender.send(change({ n: 2, version: '7' }));
  await sender.send(replay(pack(change({ n: 2, version: '7' })), { change }));
  await sender.send(change({ n: 2 }));

  const sent = world.requests.map(({ init, headers }) => [init.body, headers['If-Match']]);
  expect(sent).toEqual([
    ['{"n":2}', '"7"'],
    ['{"n":2}', '"7"'],
    ['{"n":2}', undefined],
  ]);
});

test('a server sends its secret key', async () => {
  const world = createWorld(() => json([]));
  await client(world, { secretKey: 'sk_1' }).send(subscription.plans());
  expect(world.requests[0]!.headers['Authorization']).toBe('Bearer sk_1');
});

test('a message without any credential is refused before it is sent', async () => {
  const world = createWorld(() => json([]));
  expect(await caught(client(world).send(subscription.plans()))).toMatchObject({ code: 'session/missing' });
  expect(world.requests).toHaveLength(0);
});

test('a read that fails twice succeeds at the third try', async () => {
  const world = createWorld(({ at }) =>
    at < 3 ? problem('request/unavailable', 503, { retryable: true }) : json({ n: 3 }),
  );
  expect(await outcome(world)).toBeUndefined();
  expect(world.requests).toHaveLength(3);
});

test('a read gives up after three tries', async () => {
  const world = createWorld(down);
  expect(await outcome(world)).toMatchObject({ code: 'network/unreachable', status: 0, retryable: true });
  expect(world.requests).toHaveLength(3);
});

test('a write is repeated with the same key and request id', async () => {
  const world = createWorld(({ at }) => (at === 1 ? down() : json({ n: 1 })));
  const sent = caught(client(world).send(write({ id: 'a', n: 1 })));
  await world.advance(10_000);
  expect(await sent).toBeUndefined();
  const keys = world.requests.map(({ headers }) => [headers['Idempotency-Key'], headers['X-Request-Id']]);
  expect(keys).toHaveLength(2);
  expect(keys[0]).toEqual(keys[1]);
});

test('a write without a key is never repeated', async () => {
  const world = createWorld(down);
  const sent = caught(client(world).send({ ...write({ id: 'a', n: 1 }), key: undefined }));
  await world.advance(60_000);
  expect(await sent).toMatchObject({ code: 'network/unreachable' });
  expect(world.requests).toHaveLength(1);
});

test('what the server calls final is not repeated', async () => {
  const world = createWorld(() =>
    problem('subscription/same_plan', 409, { errors: [{ path: 'planId', code: 'same', message: '-' }] }),
  );
  const error = await outcome(world);
  expect(error).toMatchObject({
    code: 'subscription/same_plan',
    requestId: 'req_1',
    retryable: false,
    errors: [{ path: 'planId' }],
  });
  expect(isVaraiError(error)).toBe(true);
  expect(world.requests).toHaveLength(1);
});

test.each([
  ['seconds', '2'],
  ['a date', 'Fri, 20 Nov 2026 12:00:02 GMT'],
])('Retry-After in %s is waited for', async (_, value) => {
  const world = createWorld(({ at }) =>
    at === 1 ? problem('request/rate_limited', 429, { retryable: true }, { 'Retry-After': value }) : json({ n: 1 }),
  );
  const sent = caught(client(world).send(read()));
  await world.advance(1_999);
  expect(world.requests).toHaveLength(1);
  await world.advance(1_000);
  expect(world.requests).toHaveLength(2);
  expect(await sent).toBeUndefined();
});

test('a Retry-After too long to wait for is handed to the caller', async () => {
  const world = createWorld(() => problem('request/rate_limited', 429, { retryable: true, retryAfter: 3600 }));
  expect(await outcome(world)).toMatchObject({ code: 'request/rate_limited', retryAfter: 3600 });
  expect(world.requests).toHaveLength(1);
});

test('a write in progress is asked for again with the same key', async () => {
  const world = createWorld(({ at }) =>
    at < 6 ? problem('request/in_progress', 409, {}, { 'Retry-After': '1' }) : json({ n: 1 }),
  );
  const sent = caught(client(world).send(write({ id: 'a', n: 1 })));
  await world.advance(60_000);
  expect(await sent).toBeUndefined();
  expect(new Set(world.requests.map(({ headers }) => headers['Idempotency-Key'])).size).toBe(1);
  expect(world.requests).toHaveLength(6);
});

test('each try has a time limit of its own, and no timer stays behind', async () => {
  const world = createWorld(() => new Promise(() => undefined));
  const sent = caught(client(world).send(read()));
  await world.advance(14_999);
  expect(world.requests[0]!.init.signal?.aborted).toBe(false);
  await world.advance(60_000);
  expect(await sent).toMatchObject({ code: 'network/timeout' });
  expect(world.requests).toHaveLength(3);
  expect(world.pending).toBe(0);
});

test('the caller takes a request back at once, with its own reason', async () => {
  const world = createWorld(() => new Promise(() => undefined));
  const controller = new AbortController();
  const reason = new Error('left');
  const sent = caught(client(world).send(read(), { signal: controller.signal }));
  await world.advance(10);
  controller.abort(reason);
  expect(await sent).toMatchObject({ code: 'network/aborted', cause: reason, retryable: false });
  expect(world.requests[0]!.init.signal?.aborted).toBe(true);
  expect(world.pending).toBe(0);
});

test('a wait between tries ends with the caller', async () => {
  const world = createWorld(down);
  const controller = new AbortController();
  const sent = caught(client(world).send(read(), { signal: controller.signal }));
  await world.advance(1);
  controller.abort();
  expect(await sent).toMatchObject({ code: 'network/aborted' });
  expect(world.requests).toHaveLength(1);
});

test('closing takes back what is under way and refuses what comes', async () => {
  const world = createWorld(() => new Promise(() => undefined));
  const closed = client(world);
  const sent = caught(closed.send(read()));
  await world.advance(1);
  closed.close();
  expect(await sent).toMatchObject({ code: 'network/aborted' });
  expect(await caught(closed.send(read()))).toMatchObject({ code: 'network/aborted' });
  expect(world.requests).toHaveLength(1);
});

test.each([
  [200, false],
  [404, false],
  [502, true],
])('a page of HTML with status %i is a bad answer', async (status, retryable) => {
  const world = createWorld(() => new Response('<html>', { status }));
  expect(await outcome(world)).toMatchObject({ code: 'network/bad_answer', status, retryable });
});

test('after five failures the API is left alone, probed once, and used again', async () => {
  let healthy = false;
  const world = createWorld(() => (healthy ? json({ n: 1 }) : down()));
  const one = client(world);
  const states: string[] = [];
  one.breaker.subscribe((state) => states.push(state));
  await outcome(world, one, 5_000);
  await outcome(world, one, 5_000);
  expect(one.breaker.state).toBe('open');
  expect(world.requests).toHaveLength(5);

  expect(await caught(one.send(read()))).toMatchObject({ code: 'network/circuit_open', retryable: true });
  expect(world.requests).toHaveLength(5);

  healthy = true;
  await world.advance(10_000);
  const [first, second] = await Promise.all([caught(one.send(read())), caught(one.send(read()))]);
  expect(first).toBeUndefined();
  expect(second).toMatchObject({ code: 'network/circuit_open' });
  expect(states).toEqual(['open', 'half_open', 'closed']);
});

test('a failed probe doubles the rest', async () => {
  const world = createWorld(down);
  const one = client(world);
  await outcome(world, one, 5_000);
  await outcome(world, one, 1_000);
  await world.advance(10_000);
  await outcome(world, one, 10_000);
  expect(world.requests).toHaveLength(6);
  expect(await caught(one.send(read()))).toMatchObject({ code: 'network/circuit_open' });
});

test('a provider in trouble does not close the API off', async () => {
  const world = createWorld(() => problem('subscription/provider_unavailable', 503, { retryable: true }));
  const one = client(world);
  for (let time = 0; time < 3; time++) await outcome(world, one, 20_000);
  expect(world.requests).toHaveLength(9);
  expect(one.breaker.state).toBe('closed');
});

test('a page that replaces fetch and timers later does not reach the client', async () => {
  const { natives } = await import('./natives.ts');
  const original = globalThis.setTimeout;
  globalThis.setTimeout = (() => {
    throw new Error('patched');
  }) as unknown as typeof setTimeout;
  try {
    await new Promise<void>((resolve) => natives.setTimeout(resolve, 0));
  } finally {
    globalThis.setTimeout = original;
  }
});

test('a queued message comes back from JSON with its key', () => {
  const message = subscription.change({ quoteId: 'quote_1' });
  const again = replay(JSON.parse(JSON.stringify(pack(message))) as ReturnType<typeof pack>, subscription);
  expect(again).toEqual(message);
  expect(again.key).toBe('quote_1');
  expect(() => replay({ method: 'GET', path: '/gone' }, subscription)).toThrow(/No contract declares/);
});
