// npm run build: what is published. Modules by rollup, types by tsc, the manifest and what is made of it.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeFrameworkTypes } from './build/framework-types.mjs';
import { filesBelow } from './checks/files.mjs';
import { builtFrom, fingerprint } from './machine/fingerprint.mjs';

const packages = ['client', 'elements', 'server'];
const fresh = (name) => `packages/${name}/dist.next`;
const remove = (path) => rmSync(path, { recursive: true, force: true });

function step(title, script, ...args) {
  const env = { ...process.env, BUILD_DIR: 'dist.next' };
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit', env });
  if (status === 0) return;
  console.error(`${title} failed.`);
  for (const name of packages) remove(fresh(name));
  process.exit(1);
}

/** Puts a folder in the place of another, between two moments in which nobody finds half of either. */
function swap(from, to) {
  const old = `${dirname(from)}/dist.old`;
  remove(old);
  mkdirSync(dirname(to), { recursive: true });
  if (existsSync(to)) renameSync(to, old);
  renameSync(from, to);
  remove(old);
}

/** The compiler rewrites the extensions of modules but not those in declarations. */
function rewriteExtensions(folder) {
  for (const file of filesBelow(folder, (path) => path.endsWith('.d.ts'))) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/((?:from|import\(|import|module)\s*['"]\.{1,2}\/[^'"]+)\.ts(['"])/g, '$1.js$2'));
  }
}

for (const name of packages) remove(fresh(name));

// each package is compiled against the types of the one before
for (const name of packages) {
  const types = `${fresh(name)}/types`;
  step(
    `Types of ${name}`,
    'node_modules/typescript/bin/tsc',
    '-p',
    `.config/tsconfig.build-${name}.json`,
    '--outDir',
    types,
  );
  // tsc's files are below dist, where the walk of the checks does not go by itself
  rewriteExtensions(types);
  swap(types, `packages/${name}/dist/types`);
}
/** The server answers with a link to each error's page, and serves them wherever it is installed. */
const pages = () => cpSync('docs/errors', `${fresh('server')}/errors`, { recursive: true });

step('Modules', 'node_modules/rollup/dist/bin/rollup', '-c', '--silent');
step(
  'The manifest',
  'node_modules/@custom-elements-manifest/analyzer/cem.js',
  'analyze',
  '--config',
  '.config/custom-elements-manifest.mjs',
  '--quiet',
);
pages();
writeFrameworkTypes();

// `npm start` makes the modules for pages without a bundler alone, and says so in the first
for (const stamp of ['.varai-build', 'npm/.varai-build'])
  if (existsSync(dirname(`${fresh('elements')}/${stamp}`)))
    writeFileSync(`${fresh('elements')}/${stamp}`, fingerprint(builtFrom));
for (const name of packages) {
  renameSync(`packages/${name}/dist/types`, `${fresh(name)}/types`);
  swap(fresh(name), `packages/${name}/dist`);
}
