import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the elements are built from. A folder is taken with all that is in it. */
export const builtFrom = [
  'packages/client/src',
  'packages/elements/src',
  'rollup.config.mjs',
  '.config/chunks.mjs',
  '.config/lit-for-the-target.mjs',
  '.config/words.mjs',
  'tsconfig.json',
  'package-lock.json',
];

function* files(path) {
  if (statSync(path).isFile()) return yield path;
  for (const name of readdirSync(path).sort())
    if (name !== 'node_modules' && name !== 'dist') yield* files(join(path, name));
}

/** A hash over the names and contents of files and folders; tests do not count. */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of files(path))
      if (!/\.test\.\w+$/.test(file)) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
