import { afterEach, expect, test, vi } from 'vitest';
import * as contracts from '../index.ts';
import { createClient, type Endpoint, type Message } from '../index.ts';
import { createWorld, json } from './world/testing.ts';

afterEach(() => vi.unstubAllGlobals());

const endpoints = Object.values(contracts as Record<string, unknown>)
  .flatMap((one): unknown[] => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  .filter((one): one is Endpoint<never, unknown> => typeof one === 'function' && 'method' in one && 'path' in one);
const writes = endpoints.filter(({ method }) => method !== 'GET');

test('every write is refused while the browser has no network, before anything is sent, and once', async () => {
  expect(writes.length).toBeGreaterThan(30);
  const world = createWorld(() => json({}));
  const session = { secret: () => Promise.resolve('s'), accepted: () => undefined, observe: () => undefined };
  const client = createClient({
    baseUrl: 'http://varai.test',
    secretKey: 'sk_test',
    ...world,
    session: session as never,
  });
  const refused: unknown[] = [];
  client.events.addEventListener('write-refused', (event) =>
    refused.push((event as Event & { readonly refused: Message<unknown> }).refused),
  );
  const read = {
    endpoint: contracts.endpoint<void, object>({ method: 'GET', path: '/api/n', summary: 'n' }),
    input: {},
    key: undefined,
  };
  await client.send(read);
  await vi.waitFor(() => expect(world.requests).toHaveLength(1));
  await import('./recovery.ts');

  vi.stubGlobal('navigator', { onLine: false });
  for (const endpoint of writes) {
    const message = { endpoint, input: { id: '1', name: 'n' }, key: 'k' };
    await expect(client.send(message), endpoint.path).rejects.toMatchObject({ code: 'network/offline' });
    expect(refused.at(-1)).toBe(message);
  }
  expect(world.requests).toHaveLength(1);

  vi.unstubAllGlobals();
  await client.send({ endpoint: writes[0]!, input: { id: '1' }, key: 'k' });
  expect(world.requests).toHaveLength(2);
});
