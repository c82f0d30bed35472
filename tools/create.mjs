// npm run create <feature>: writes a green vertical, from the contract to the story, for the feature to grow in.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './checks/files.mjs';
import { fill, namesOf } from './create/names.mjs';
import { wiring } from './create/wiring.mjs';

const templates = fileURLToPath(new URL('create/templates', import.meta.url));

const nextNumber = () => {
  const numbers = readdirSync('packages/server/migrations')
    .map((name) => Number.parseInt(name, 10))
    .filter(Number.isFinite);
  return String(Math.max(0, ...numbers) + 1).padStart(4, '0');
};

/**
 * Writes the feature into the repository of the current folder.
 *
 * @returns {string[]} the files written and edited
 * @throws {Error} with one sentence when the name is none or is taken; nothing is written then.
 */
export function create(feature) {
  const names = { ...namesOf(feature), __number__: nextNumber() };
  const written = filesBelow(templates).map((template) => {
    const path = fill(template.slice(templates.length + 1), names);
    return { path, text: fill(readFileSync(template, 'utf8'), names) };
  });
  const homes = ['client', 'elements', 'server'].map((name) => `packages/${name}/src/features/${feature}`);
  const taken = [...homes, `stories/${feature}`, ...written.map(({ path }) => path)].find((path) => existsSync(path));
  if (taken) throw new Error(`The feature "${feature}" exists already: ${taken}.`);

  const edited = wiring.map(({ file, edit }) => ({ path: file, text: fill(edit(readFileSync(file, 'utf8')), names) }));
  for (const { path, text } of [...written, ...edited]) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const files = [...written, ...edited].map(({ path }) => path);
  const run = (...args) => spawnSync(process.execPath, args);
  run('node_modules/prettier/bin/prettier.cjs', '--write', '--ignore-unknown', ...files);
  // the guide lists each error, and comes from their pages
  run('tools/build/troubleshooting.mjs');
  return [...files, 'docs/guides/troubleshooting.md'];
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  try {
    const files = create(process.argv[2]);
    for (const file of files) console.log(`  ${file}`);
    console.log(
      'Describe it in its summary, its story and its error pages, and say its name in each language; then npm test.',
    );
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
