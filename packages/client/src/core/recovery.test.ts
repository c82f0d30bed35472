import { expect, test, vi } from 'vitest';
import { createClient, endpoint } from '../index.ts';
import { createWorld, json } from './world/testing.ts';

vi.mock('./recovery.ts', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

const read = endpoint<void, { n: number }>({ method: 'GET', path: '/api/n', auth: 'none', summary: 'n' });
const down = () => {
  throw new TypeError('fetch failed');
};

test('a read is tried three times also where the machinery for failures cannot be had', async () => {
  const world = createWorld(({ at }) => (at < 3 ? down() : json({ n: 3 })));
  const client = createClient({ baseUrl: 'http://varai.test', ...world });
  const sent = client.send(read());
  await expect.poll(() => world.pending).toBe(1);
  await world.advance(1_000);
  await expect.poll(() => world.pending).toBe(1);
  await world.advance(2_000);
  expect(await sent).toEqual({ n: 3 });
  expect(client.breaker.state).toBe('closed');
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
