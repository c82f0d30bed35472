// npm run build: what is published. Modules by rollup, types by tsc, the manifest and what is made of it.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeFrameworkTypes } from './build/framework-types.mjs';
import { filesBelow } from './checks/files.mjs';
import { fingerprint } from './machine/fingerprint.mjs';

function step(title, script, ...args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  if (status === 0) return;
  console.error(`${title} failed.`);
  process.exit(1);
}

/** The compiler rewrites the extensions of modules but not those in declarations. */
function rewriteExtensions(folder) {
  for (const file of filesBelow(folder, (path) => path.endsWith('.d.ts'))) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/((?:from|import\(|import|module)\s*['"]\.{1,2}\/[^'"]+)\.ts(['"])/g, '$1.js$2'));
  }
}

const packages = ['client', 'elements', 'server'];
for (const name of packages) rmSync(`packages/${name}/dist`, { recursive: true, force: true });

for (const name of packages) {
  step(`Types of ${name}`, 'node_modules/typescript/bin/tsc', '-p', `.config/tsconfig.build-${name}.json`);
}
step('Modules', 'node_modules/rollup/dist/bin/rollup', '-c', '--silent');
step(
  'The manifest',
  'node_modules/@custom-elements-manifest/analyzer/cem.js',
  'analyze',
  '--config',
  '.config/custom-elements-manifest.mjs',
  '--quiet',
);
writeFrameworkTypes();

// tsc's files are below dist, where the walk of the checks does not go by itself
for (const name of packages) rewriteExtensions(`packages/${name}/dist/types`);

const sources = ['packages/client/src', 'packages/elements/src', 'rollup.config.mjs', 'package-lock.json'];
writeFileSync('packages/elements/dist/.varai-build', fingerprint(sources));
