import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { changesIn, hashOf, integrityFor, inventoryOf } from './integrity.mjs';

const folder = mkdtempSync(join(tmpdir(), 'varai-integrity-'));
const script = fileURLToPath(new URL('./integrity.mjs', import.meta.url));
const files = { 'loader.js': 'import("./chunks/a.js")', 'chunks/a.js': 'export const a = 1', 'chunks/a.js.map': '{}' };

function build() {
  mkdirSync(join(folder, 'chunks'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args) =>
  new Promise((resolve) => {
    execFile(process.execPath, [script, '--dist', folder, ...args], (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, said: `${stdout}${stderr}` }),
    );
  });

test('a hash is the one that browsers compare with', () => {
  // printf '' | openssl dgst -sha384 -binary | openssl base64 -A
  expect(hashOf('')).toBe('sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb');
});

test('the inventory holds each script of a build once, with why it is there', () => {
  build();
  const inventory = inventoryOf(folder);
  expect(inventory.map(({ file }) => file)).toEqual(['chunks/a.js', 'loader.js']);
  for (const { bytes, integrity, purpose } of inventory) {
    expect(bytes).toBeGreaterThan(0);
    expect(integrity).toMatch(/^sha384-[\w+/]{64}$/);
    expect(purpose).toMatch(/\.$/);
  }
  expect(integrityFor(inventory, 'https://cdn.example/v1/')).toEqual({
    'https://cdn.example/v1/loader.js': hashOf(files['loader.js']),
    'https://cdn.example/v1/chunks/a.js': hashOf(files['chunks/a.js']),
  });
});

test('a file that was changed or is gone is reported', async () => {
  build();
  const inventory = inventoryOf(folder);
  const served = { 'loader.js': Buffer.from(`${files['loader.js']};steal()`) };
  const changes = await changesIn(inventory, async (file) => served[file]);
  expect(changes).toEqual([
    expect.stringMatching(/^chunks\/a\.js is missing$/),
    expect.stringMatching(/^loader\.js is sha384-/),
  ]);
});

test('the command writes the list, and fails when what is served differs from it', async () => {
  build();
  const server = createServer((request, response) => {
    const text = files[request.url.slice(1)];
    response.writeHead(text === undefined ? 404 : 200).end(text);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${server.address().port}`;
  try {
    expect((await run()).code).toBe(0);
    const { scripts } = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8'));
    expect(Object.keys(scripts)).toEqual(['chunks/a.js', 'loader.js']);
    expect(await run('--against', address)).toMatchObject({ code: 0, said: expect.stringContaining('0 differ') });
    writeFileSync(join(folder, 'loader.js'), 'changed');
    expect(await run('--against', address)).toMatchObject({ code: 1, said: expect.stringContaining('1 differ') });
  } finally {
    server.close();
  }
});

test('a folder without a build is an error, never an empty list', async () => {
  mkdirSync(folder, { recursive: true });
  expect((await run()).code).not.toBe(0);
});
