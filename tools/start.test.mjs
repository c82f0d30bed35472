import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtFrom } from './machine/fingerprint.mjs';

/** Stands for rollup: counts its builds and leaves what a build leaves; refuses what it is told to refuse. */
const rollup = `const { appendFileSync, existsSync, mkdirSync, writeFileSync } = require('node:fs');
appendFileSync('builds.txt', process.env.BUILD + ' ' + process.argv.slice(2).join(' ') + '\\n');
if (existsSync('refuse')) {
  console.error('\\n[!] Unexpected token\\n  at somewhere');
  process.exit(1);
}
mkdirSync('packages/elements/dist/cdn', { recursive: true });
writeFileSync('packages/elements/dist/cdn/loader.js', '');
`;

/** Stands for the demo: says how it was called and ends as it is told to. */
const demo = `console.log(JSON.stringify({ args: process.argv.slice(2), conditions: process.execArgv }));
process.exitCode = Number(process.env.DEMO_ENDS_WITH ?? 0);
`;

/** Stands for what builds an example: says how it was called. */
const records = (path) => `const { appendFileSync } = await import('node:fs');
appendFileSync('builds.txt', ['${path}', ...process.argv.slice(2)].join(' ') + '\\n');
`;

/** A file for each of what the elements are built from. */
const sources = builtFrom.map((path) => (extname(path) ? path : `${path}/index.ts`));

let folder;
const write = (path, text) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'varai-start-')));
  for (const file of [
    'start.mjs',
    'example.mjs',
    'build/elements.mjs',
    'machine/install.mjs',
    'machine/fingerprint.mjs',
  ])
    cpSync(`tools/${file}`, join(folder, 'tools', file));
  write('package-lock.json', JSON.stringify({ packages: { '': { name: 'it' } } }));
  write('node_modules/.package-lock.json', JSON.stringify({ packages: {} }));
  write('node_modules/rollup/dist/bin/rollup', rollup);
  for (const path of ['tools/demo/start.ts', 'examples/shopify-app/main.ts', 'examples/magento-module/main.ts'])
    write(path, demo);
  for (const path of ['tools/build.mjs', 'node_modules/vite/bin/vite.js']) write(path, records(path));
  mkdirSync(join(folder, 'node_modules/node/bin'), { recursive: true });
  symlinkSync(process.execPath, join(folder, 'node_modules/node/bin/node'));
  for (const path of sources) if (!existsSync(join(folder, path))) write(path, '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts from another folder, as somebody may. */
function start(args = [], environment = {}, tool = 'start') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, `tools/${tool}.mjs`), ...args], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, ...environment },
    encoding: 'utf8',
  });
  const called = /^\{.*\}$/m.exec(stdout)?.[0];
  return { status, stdout, stderr, demo: called && JSON.parse(called) };
}

const builds = () => {
  const path = join(folder, 'builds.txt');
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
};

test('the first start builds and runs the demo from its sources; the second builds nothing', () => {
  expect(start()).toMatchObject({ status: 0, demo: { args: [], conditions: ['--conditions=@varai/source'] } });
  expect(builds()).toEqual(['cdn -c --silent']);

  const second = start(['--reset']);
  expect(second).toMatchObject({ status: 0, stderr: '', demo: { args: ['--reset'] } });
  expect(second.stdout).not.toContain('Building');
  expect(builds()).toHaveLength(1);
});

test.each(sources)('a change in %s is built, and only once', (path) => {
  start();
  appendFileSync(join(folder, path), ' \n');
  start();
  start();
  expect(builds()).toHaveLength(2);
});

test('a start ends as the demo ends', () => {
  expect(start([], { DEMO_ENDS_WITH: '3' }).status).toBe(3);
});

test('a build that fails is told in one sentence, nothing is started, and the next start tries again', () => {
  write('refuse', '');
  expect(start()).toMatchObject({
    status: 1,
    stderr: 'The elements could not be built: [!] Unexpected token\n',
    demo: undefined,
  });
  rmSync(join(folder, 'refuse'));
  expect(start().status).toBe(0);
  expect(builds()).toHaveLength(2);
});

test.each(['shopify-app', 'magento-module'])(
  'the example %s is built once, starts with the demo and ends as it does',
  (name) => {
    const begun = start([name, '--reset'], { DEMO_ENDS_WITH: '3' }, 'example');
    expect(begun).toMatchObject({ status: 3, stderr: '' });
    expect(begun.demo).toEqual({ args: ['--reset'], conditions: ['--conditions=@varai/source'] });
    start([name], {}, 'example');
    expect(builds()).toEqual(['cdn -c --silent']);
  },
);

test.each(['react', 'vue', 'svelte'])(
  'the example %s is made of the packages as they are published, and served',
  (name) => {
    const begun = start([name], {}, 'example');
    expect(begun).toMatchObject({ status: 0, stderr: '' });
    expect(begun.demo).toMatchObject({ args: [] });
    expect(builds().slice(0, 2)).toEqual([
      'tools/build.mjs',
      `node_modules/vite/bin/vite.js build --logLevel warn examples/${name}`,
    ]);
  },
);

test.each([[], ['portal2']])('whoever names no example is told which there are (%s)', (...names) => {
  expect(start(names, {}, 'example')).toMatchObject({
    status: 1,
    stderr: 'Say which: npm run example react | vue | svelte | shopify-app | magento-module\n',
    demo: undefined,
  });
});

test('whatever of ours the build is configured by is among what it is built from', () => {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, from] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?:[^'"]+ from )?'(\.[^']+)'/gm))
      visit(relative('', join(dirname(file), from)));
  };
  visit('rollup.config.mjs');
  expect(seen.size).toBeGreaterThanOrEqual(3);
  expect([...seen].filter((file) => !builtFrom.includes(file))).toEqual([]);
});
