import { expect, test } from 'vitest';
import { weigh } from './weights.mjs';

const chunk = (source, imports = [], dynamicImports = [], entry = false) => ({
  sources: { [`packages/elements/src/${source}`]: 1 },
  imports,
  dynamicImports,
  entry,
});

/** A loader that fetches two tags on one ground; the second has a file of its own, and a dialog later. */
const chunks = {
  'loader.js': chunk('cdn/loader.ts', [], ['ground.js', 'a.js', 'b.js'], true),
  'ground.js': chunk('define/session.ts', [], ['idle.js']),
  'a.js': chunk('define/a.ts', ['ground.js']),
  'b.js': chunk('define/b.ts', ['ground.js', 'table.js'], ['dialog.js', 'idle.js']),
  'table.js': chunk('ui/table.ts'),
  'dialog.js': chunk('ui/dialog.ts'),
  'idle.js': chunk('ui/idle.ts'),
};
const bytes = { 'loader.js': 1, 'ground.js': 10, 'a.js': 100, 'b.js': 1000, 'table.js': 2000, 'dialog.js': 40_000 };
const weighed = (limit) => weigh({ it: limit }, chunks, (file) => bytes[file] ?? 500_000);

test('an entry weighs what it loads at once, with what others share with it', () => {
  const { rows, problems } = weighed({ entries: ['loader.js', 'define/b.ts'], limit: 3011 });
  expect(rows).toMatchObject([{ bytes: 3011, files: ['loader.js', 'b.js', 'ground.js', 'table.js'] }]);
  expect(problems).toEqual([]);
});

test('beyond other entries it weighs what these have not loaded', () => {
  const { rows } = weighed({ entries: ['define/b.ts'], beyond: ['loader.js', 'define/session.ts'] });
  expect(rows).toMatchObject([{ bytes: 3000, files: ['b.js', 'table.js'] }]);
});

test('all that an entry may load later is told, without what other tags load', () => {
  expect(weighed({ entries: ['loader.js', 'define/a.ts'] }).rows[0].inAll).toBe(500_111);
  expect(weighed({ entries: ['define/b.ts'], beyond: ['define/session.ts'] }).rows[0].inAll).toBe(43_000);
});

test('a byte too many is a problem', () => {
  expect(weighed({ entries: ['define/a.ts'], limit: 109 }).problems).toEqual([
    'it weighs 110 bytes and may weigh 109: a.js, ground.js',
  ]);
});

test('an entry that was not built is a problem, on either side', () => {
  expect(weighed({ entries: ['define/c.ts'] }).problems).toEqual(['it: define/c.ts was not built']);
  expect(weighed({ entries: ['define/a.ts'], beyond: ['define/c.ts'] }).problems).toHaveLength(1);
});

test('a limit that weighs nothing is a problem', () => {
  expect(weighed({ entries: [] }).problems).toEqual(['it: there is nothing to weigh']);
  expect(weighed({ entries: ['define/a.ts'], beyond: ['define/a.ts'] }).problems).toHaveLength(1);
});
