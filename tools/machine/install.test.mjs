import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** Stands for npm: writes down how it was called, and what it would have installed where npm writes it. */
const npm = `#!${process.execPath}
const { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const args = process.argv.slice(2);
if (args[0] === '--version') process.exit(0);
appendFileSync('calls.jsonl', JSON.stringify({ args, path: process.env.PATH, mode: process.env.NODE_ENV }) + '\\n');
if (process.env.FAKE_NPM_SAYS) {
  console.error(process.env.FAKE_NPM_SAYS);
  process.exit(1);
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const bare = args.includes('--omit=dev');
const there = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !(bare && dev));
rmSync('node_modules', { recursive: true, force: true });
mkdirSync('node_modules');
writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: Object.fromEntries(there) }));
`;

const module = resolve('tools/machine/install.mjs');
const lock = (version) => ({
  packages: {
    '': { name: 'it' },
    'node_modules/lit': { version },
    'node_modules/vitest': { version: '1.0.0', dev: true },
    'node_modules/fsevents': { version: '1.0.0', optional: true },
  },
});

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'varai-install-'));
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/npm'), npm);
  chmodSync(join(folder, 'bin/npm'), 0o755);
  write(lock('1.0.0'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (content) => writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(content));

/** Installs as a process of its own would, and answers what it said. */
function install(wish, environment = {}) {
  const script = `const { install } = await import(${JSON.stringify(module)});
    try { install('${wish}') } catch (error) { console.error(error.message); process.exitCode = 1 }`;
  const own = [join(folder, 'node_modules/.bin'), join(folder, 'node_modules/node/bin'), join(folder, 'bin')];
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: folder,
    env: { PATH: own.join(delimiter), NODE_ENV: 'production', ...environment },
    encoding: 'utf8',
  });
  return { status, complaint: stderr.trim() };
}

const calls = () => {
  const path = join(folder, 'calls.jsonl');
  const lines = readdirSync(folder).includes('calls.jsonl') ? readFileSync(path, 'utf8').trim().split('\n') : [];
  return lines.map((line) => JSON.parse(line));
};
const commands = () => calls().map(({ args }) => args.join(' '));
const there = () =>
  Object.keys(JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8')).packages);

const bare = 'ci --no-audit --no-fund --omit=dev';
const full = 'ci --no-audit --no-fund';

test('a start installs without the tools of the tests, and not again while nothing has changed', () => {
  expect(install('production')).toEqual({ status: 0, complaint: '' });
  expect(there()).toEqual(['node_modules/lit', 'node_modules/fsevents']);
  install('production');
  install('production');
  expect(commands()).toEqual([bare]);
});

test('another lock file is installed', () => {
  install('production');
  write(lock('2.0.0'));
  install('production');
  expect(commands()).toEqual([bare, bare]);
});

test('tests bring their tools, which a start then keeps', () => {
  install('production');
  install('full');
  expect(there()).toContain('node_modules/vitest');
  install('production');
  expect(commands()).toEqual([bare, full]);

  write(lock('2.0.0'));
  install('production');
  expect(commands().at(-1)).toBe(full);
});

test('what npm has installed by itself is not installed again', () => {
  install('full');
  rmSync(join(folder, 'node_modules/.varai-install.json'), { force: true });
  install('full');
  install('production');
  expect(commands()).toEqual([full]);
});

test('npm works with the commands of the machine and without a mode, since it removes those of the project', () => {
  install('production');
  expect(calls()[0].path).toBe(join(folder, 'bin'));
  expect(calls()[0].mode).toBeUndefined();
});

test.each([
  ['npm error code ENOTFOUND\nnpm error network request failed', /registry cannot be reached; this needs the network/],
  ['npm error code EINTEGRITY\nnpm error sha512 does not fit', /could not be installed: sha512 does not fit$/],
  ['something else', /npm gave no reason\.$/],
])('what npm refuses is said in one sentence: %j', (says, sentence) => {
  const { status, complaint } = install('production', { FAKE_NPM_SAYS: says });
  expect(status).toBe(1);
  expect(complaint.split('\n')).toHaveLength(1);
  expect(complaint).toMatch(sentence);
  install('production');
  expect(commands()).toHaveLength(2);
});

test('a machine without npm is told so', () => {
  rmSync(join(folder, 'bin/npm'));
  expect(install('production')).toEqual({
    status: 1,
    complaint: 'npm was not found; install Node.js 20 or newer with npm.',
  });
});

test('what runs before anything is installed needs no package', () => {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, from] of readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)) {
      if (from.startsWith('.')) visit(join(file, '..', from));
      else expect(from, file).toMatch(/^node:/);
    }
  };
  visit('tools/start.mjs');
  visit('tools/test.mjs');
  expect(seen.size).toBeGreaterThanOrEqual(4);
});
