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
  'package.json',
  'package-lock.json',
  'rollup.config.mjs',
  'tsconfig.json',
  '.prettierrc',
  '.prettierignore',
];
const left = new Set(['node_modules', 'dist', 'data']);

/** A copy of this repository's sources to write into, with the same packages installed: `{ folder, remove }`. */
export function copyRepository() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'varai-copy-')));
  for (const path of copied) {
    cpSync(path, join(folder, path), { recursive: true, filter: (source) => !left.has(basename(source)) });
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
