import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packed } from '../../src/platform/packed.ts';
import { openShop, type Shop } from '../orders/world.ts';
import { openTestDatabases } from './databases.ts';

const dashboard = '/api/dashboard/metrics?period=30d&compare=previous';
let shop: Shop;
let token: string;

beforeAll(async () => {
  shop = await openShop(openTestDatabases()[0]!);
  await shop.record([
    { id: 'a', placedAt: '2026-11-19T10:00:00Z', lines: [{ sku: 'FRAME', quantity: 1, amount: 2000 }] },
  ]);
  token = (await shop.signIn()).clientSecret;
});
afterAll(() => shop.close());

const asked = (path: string, accepted?: string) =>
  shop.ask(path, { token, ...(accepted !== undefined && { headers: { 'accept-encoding': accepted } }) });

test('a long answer is small for whoever takes it so, and says the same', async () => {
  const plain = await (await asked(dashboard)).text();
  const answer = await asked(dashboard, 'gzip, deflate, br, zstd');
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'application/json',
    'cache-control': 'no-store',
    vary: 'Accept-Encoding',
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.length).toBeLessThan(plain.length / 4);
  const { asOf: _, ...said } = JSON.parse(brotliDecompressSync(bytes).toString()) as { asOf: string };
  const { asOf: __, ...told } = JSON.parse(plain) as { asOf: string };
  expect(said).toEqual(told);
});

test.each([undefined, '', 'gzip, deflate', 'br;q=0', 'gzip, br; q=0.0, zstd', 'brotli'])(
  'who takes no Brotli is told the same as it is: %s',
  async (accepted) => {
    const answer = await asked(dashboard, accepted);
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    expect(await answer.json()).toMatchObject({ currency: 'GBP' });
  },
);

test('a short answer is sent as it is', async () => {
  const answer = await asked('/api/session', 'br');
  expect(answer.headers.get('content-encoding')).toBeNull();
  expect(await answer.json()).toMatchObject({ user: { name: 'Ada Owner' } });
});

test('an answer with a version keeps its bytes, which the version stands for', async () => {
  const reply = { status: 200, headers: { etag: '"1"' }, body: 'long '.repeat(1000) };
  expect(await packed(reply, 'br')).toEqual(reply);
});
