import { afterAll, expect, test, vi } from 'vitest';
import { createWorld, json, problem } from './world/testing.ts';

// The files that one process runs share their modules: this one takes the client anew, without its machinery for failures.
vi.resetModules();
vi.doMock('./recovery.ts', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});
const { createClient, endpoint } = await import('../index.ts');
afterAll(() => {
  vi.doUnmock('./recovery.ts');
  vi.resetModules();
});

const read = endpoint<void, { n: number }>({ method: 'GET', path: '/api/n', auth: 'none', summary: 'n' });
const down = () => {
  throw new TypeError('fetch failed');
};

test('a read is tried three times also where the machinery for failures cannot be had', async () => {
  const world = createWorld(({ at }) => (at < 3 ? down() : json({ n: 3 })));
  const client = createClient({ baseUrl: 'http://varai.test', ...world });
  const sent = client.send(read());
  // full jitter: half of the second, half of the two
  for (const wait of [500, 1_000]) {
    await expect.poll(() => world.pending).toBe(1);
    const { length } = world.requests;
    await world.advance(wait - 1);
    expect(world.requests).toHaveLength(length);
    await world.advance(1);
  }
  expect(await sent).toEqual({ n: 3 });
  expect(client.breaker.state).toBe('closed');
});

test('it never asks there sooner than the server wants: who sent it hears when that is', async () => {
  const world = createWorld(() => problem('request/unavailable', 503, { retryable: true }, { 'Retry-After': '3' }));
  const client = createClient({ baseUrl: 'http://varai.test', ...world });
  await expect(client.send(read())).rejects.toMatchObject({ status: 503, retryAfter: 3 });
  expect(world.requests).toHaveLength(1);
});

test('it gives up there after three tries, and does not repeat what is not safe', async () => {
  const world = createWorld(down);
  const client = createClient({ baseUrl: 'http://varai.test', ...world });
  const once = client.send({ ...read(), endpoint: { ...read, method: 'POST', path: '/api/n', auth: 'none' } as never });
  await expect(once).rejects.toMatchObject({ code: 'network/unreachable' });
  expect(world.requests).toHaveLength(1);
  const sent = client.send(read()).catch((error: unknown) => error);
  for (const wait of [1_000, 2_000]) {
    await expect.poll(() => world.pending).toBe(1);
    await world.advance(wait);
  }
  expect(await sent).toMatchObject({ code: 'network/unreachable' });
  expect(world.requests).toHaveLength(4);
});
