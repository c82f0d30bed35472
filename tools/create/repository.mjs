import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const copied = [
  'packages',
  'tools',
  'docs',
  'stories',
  'examples',
  '.config',
  '.storybook',
  'README.md',
  'package.json',
  'package-lock.json',
  'rollup.config.mjs',
  'tsconfig.json',
  '.prettierrc',
  '.prettierignore',
];
const left = new Set(['node_modules', 'dist', 'data']);
/** Tests and what they share, and the TypeScript of what stands around the packages and is no template. */
const isBeside = (path) =>
  /\.(test|e2e)\.(ts|mjs)$/.test(path) ||
  /^(examples|tools\/(?!create\/templates)).*\.ts$/.test(path) ||
  // stories themselves share two modules, their tests all others
  /^stories\/(?!phases\.|press\.)[^/]*\.ts$/.test(path);

/**
 * A copy of this repository's sources to write into, with the same packages installed: `{ folder, remove }`. With `tests`, it
 * has these alone, and of what stands around the packages only what a new feature writes to: to check the types of all of it
 * again takes longer than what the copy is made for.
 */
export function copyRepository({ tests } = {}) {
  const wanted = (source) =>
    !left.has(basename(source)) && (tests === undefined || !isBeside(source) || tests.includes(source));
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'varai-copy-')));
  for (const path of copied) {
    cpSync(path, join(folder, path), { recursive: true, filter: wanted });
  }
  mkdirSync(join(folder, 'node_modules/@varai'), { recursive: true });
  for (const name of readdirSync('node_modules')) {
    if (name !== '@varai' && name !== '.vite')
      symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
  for (const name of readdirSync(join(folder, 'packages'))) {
    symlinkSync(join(folder, 'packages', name), join(folder, 'node_modules/@varai', name));
    // what a package has in another version than the others
    const own = join('packages', name, 'node_modules');
    if (existsSync(own)) symlinkSync(resolve(own), join(folder, own));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
