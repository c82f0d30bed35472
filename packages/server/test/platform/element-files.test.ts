import { Hono } from 'hono';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Env } from '../../src/platform/context.ts';
import { mountElementFiles } from '../../src/platform/element-files.ts';
import { problemReply, exposed } from '../../src/platform/problem.ts';
import { respond } from '../../src/platform/context.ts';

let folder: string;
const app = new Hono<Env>();
const source = 'export const tag = "varai-plan-picker";\n'.repeat(40);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'varai-elements-'));
  await mkdir(join(folder, 'cdn/chunks'), { recursive: true });
  await writeFile(join(folder, 'secret.js'), 'not to be had');
  await writeFile(join(folder, 'cdn/loader.js'), source);
  await writeFile(join(folder, 'cdn/chunks/picker-1a2b.js'), source);
  app.onError((error, c) => respond(c, problemReply(exposed(error), 'http://portal.test', 'req_1')));
  mountElementFiles(app, join(folder, 'cdn'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('pages of any origin load the elements as modules', async () => {
  const answer = await app.request('/elements/loader.js');
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe(source);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=300',
    vary: 'Accept-Encoding',
  });
});

test('a chunk is kept for ever, and travels compressed to whoever takes it so', async () => {
  const answer = await app.request('/elements/chunks/picker-1a2b.js', { headers: { 'accept-encoding': 'gzip, br' } });
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(answer.headers.get('content-encoding')).toBe('br');
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.length).toBeLessThan(source.length / 4);
  expect(brotliDecompressSync(bytes).toString()).toBe(source);
});

test('who has it already is told so, until it is built anew', async () => {
  const etag = (await app.request('/elements/loader.js')).headers.get('etag') ?? '';
  const ask = () => app.request('/elements/loader.js', { headers: { 'if-none-match': etag } });
  const same = await ask();
  expect([same.status, await same.text()]).toEqual([304, '']);

  await writeFile(join(folder, 'cdn/loader.js'), 'export {};\n');
  await utimes(join(folder, 'cdn/loader.js'), 2_000_000_000, 2_000_000_000);
  expect(await (await ask()).text()).toBe('export {};\n');
});

test.each(['absent.js', 'chunks/absent.js', '..%2Fsecret.js', 'chunks/..%2F..%2Fsecret.js', 'chunks', '%00.js'])(
  'nothing but the build is to be had: %s',
  async (name) => {
    const answer = await app.request(`/elements/${name}`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'request/not_found' });
  },
);
