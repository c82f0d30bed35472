import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { createClient, endpoint, networkErrors } from '../index.ts';
import { waitBefore } from './resilience.ts';

afterEach(() => vi.unstubAllGlobals());

test('a page that replaces what the client was loaded with does not reach it', async () => {
  const server = createServer((_, response) => response.setHeader('content-type', 'application/json').end('{"n":1}'));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const patched = () => {
    throw new Error('patched');
  };
  const read = endpoint<void, { n: number }>({ method: 'GET', path: '/n', auth: 'none', summary: 'n' });
  const { port } = server.address() as AddressInfo;
  const client = createClient({ baseUrl: `http://127.0.0.1:${port}` });
  for (const name of ['fetch', 'crypto', 'URLSearchParams']) vi.stubGlobal(name, patched);
  try {
    expect(await client.send(read())).toEqual({ n: 1 });
  } finally {
    server.close();
  }
});

test('the wait before another try is anything up to a limit that doubles', () => {
  const waits = (dice: number) => [1, 2].map((tries) => waitBefore(networkErrors.timeout(), tries, true, () => dice));
  expect([waits(0), waits(0.5), waits(1)]).toEqual([
    [0, 0],
    [150, 300],
    [300, 600],
  ]);
});
