// npm run integrity: what of ours runs in a page, each file with its hash, made from the build.
//   --dist packages/elements/dist/cdn   the files that a page loads
//   --out integrity.json                where the list goes; beside the files unless said
//   --base https://cdn.example/v1/      adds the import map by which browsers check the files that loader.js fetches
//   --against https://cdn.example/      compares with what is served there, and fails when a file differs or is missing
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { relative, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { filesBelow } from './checks/files.mjs';

/** As in a tag's `integrity` (https://www.w3.org/TR/SRI/). @param {string | Uint8Array} bytes */
export const hashOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** Why a file is in the page, for the inventory that PCI DSS 6.4.3 asks for. @param {string} path */
const purposeOf = (path) => {
  if (path === 'loader.js') return 'Finds our tags in the page and loads the code of each.';
  if (path === 'varai.iife.js') return 'All tags in one file, for pages that load no modules.';
  return 'Code of our tags, loaded by loader.js when a tag needs it. Reads no card data.';
};

/**
 * Every script below a folder, sorted by its path.
 * @param {string} folder
 * @returns {{ file: string, bytes: number, integrity: string, purpose: string }[]}
 */
export function inventoryOf(folder) {
  return filesBelow(folder, (path) => path.endsWith('.js'))
    .map((path) => relative(folder, path).replaceAll('\\', '/'))
    .sort()
    .map((file) => {
      const bytes = readFileSync(join(folder, file));
      return { file, bytes: bytes.length, integrity: hashOf(bytes), purpose: purposeOf(file) };
    });
}

/**
 * What is served differs from the list: the report of changes that PCI DSS 11.6.1 asks for.
 * @param {{ file: string, integrity: string }[]} inventory
 * @param {(file: string) => Promise<Uint8Array | undefined>} read
 */
export async function changesIn(inventory, read) {
  const changes = [];
  for (const { file, integrity } of inventory) {
    const bytes = await read(file);
    if (!bytes) changes.push(`${file} is missing`);
    else if (hashOf(bytes) !== integrity) changes.push(`${file} is ${hashOf(bytes)}, not ${integrity}`);
  }
  return changes;
}

/**
 * The `integrity` of an import map: what a module fetches is checked too, not only what a tag names.
 * @param {{ file: string, integrity: string }[]} inventory
 * @param {string} base
 */
export const integrityFor = (inventory, base) =>
  Object.fromEntries(inventory.map(({ file, integrity }) => [new URL(file, base).href, integrity]));

async function main() {
  const { values } = parseArgs({
    options: {
      dist: { type: 'string', default: 'packages/elements/dist/cdn' },
      out: { type: 'string' },
      base: { type: 'string' },
      against: { type: 'string' },
    },
  });
  const inventory = inventoryOf(values.dist);
  if (inventory.length === 0) throw new Error(`There is no script in ${values.dist}: run npm run build first.`);
  if (values.against !== undefined) {
    const base = values.against.endsWith('/') ? values.against : `${values.against}/`;
    const changes = await changesIn(inventory, async (file) => {
      const answer = await fetch(new URL(file, base), { redirect: 'error' });
      return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
    });
    for (const change of changes) console.error(change);
    console.log(`${inventory.length} files compared with ${base}, ${changes.length} differ`);
    process.exitCode = changes.length > 0 ? 1 : 0;
    return;
  }
  const out = values.out ?? join(values.dist, 'integrity.json');
  const scripts = Object.fromEntries(inventory.map(({ file, ...rest }) => [file, rest]));
  const importMap = values.base && { integrity: integrityFor(inventory, values.base) };
  writeFileSync(out, `${JSON.stringify({ algorithm: 'sha384', scripts, ...(importMap && { importMap }) }, null, 1)}\n`);
  const [entry] = inventory.filter(({ file }) => file === 'loader.js');
  console.log(`${inventory.length} files in ${out}`);
  if (entry)
    console.log(`<script type="module" src="…/loader.js" integrity="${entry.integrity}" crossorigin></script>`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
