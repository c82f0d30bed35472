// Weighs what a page loads: each entry with its static imports, brotli, against .config/size-limits.json.
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { conclude } from './files.mjs';

const folder = 'packages/elements/dist/cdn';
const limits = JSON.parse(readFileSync('.config/size-limits.json', 'utf8'));
const listed = `${folder}/chunks.json`;
const chunks = existsSync(listed) ? JSON.parse(readFileSync(listed, 'utf8')) : {};
const problems = existsSync(listed) ? [] : [`${listed} is missing; run npm run build`];

const weight = (file) => {
  const text = readFileSync(`${folder}/${file}`);
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } };
  return brotliCompressSync(text, options).length;
};

/** Files with their static imports, and theirs. */
function closure(files) {
  const reached = new Set(files);
  for (const file of reached) for (const next of chunks[file]?.imports ?? []) reached.add(next);
  return [...reached];
}

const fileOf = (source) =>
  Object.keys(chunks).find((file) => file === source || `packages/elements/src/${source}` in chunks[file].sources);

const kib = (bytes) => `${(bytes / 1024).toFixed(2)} KiB`;
const rows = [];
const counted = new Set();
for (const [name, { entries, limit }] of Object.entries(limits)) {
  const files = entries.map(fileOf);
  if (files.includes(undefined)) {
    problems.push(`${name}: ${entries[files.indexOf(undefined)]} was not built`);
    continue;
  }
  const loaded = closure(files);
  loaded.forEach((file) => counted.add(file));
  const bytes = loaded.reduce((sum, file) => sum + weight(file), 0);
  rows.push([name, kib(bytes), limit ? kib(limit) : '', loaded.length]);
  if (limit && bytes > limit)
    problems.push(`${name} weighs ${kib(bytes)} and may weigh ${kib(limit)}: ${loaded.join(', ')}`);
}

for (const file of Object.keys(chunks)) if (!counted.has(file)) rows.push([`later: ${file}`, kib(weight(file)), '', 1]);
if (existsSync(`${folder}/varai.iife.js`))
  rows.push(['everything in one: varai.iife.js', kib(weight('varai.iife.js')), '', 1]);

const width = Math.max(10, ...rows.map(([name]) => name.length));
console.log(`${'brotli'.padEnd(width)}  ${'weight'.padStart(10)}  ${'limit'.padStart(10)}  files`);
for (const [name, bytes, limit, count] of rows) {
  console.log(`${name.padEnd(width)}  ${bytes.padStart(10)}  ${limit.padStart(10)}  ${String(count).padStart(5)}`);
}

/** Which sources an entry is made of, before minifying: where to look when a limit is broken. */
if (process.argv.includes('--why')) {
  for (const [name, { entries }] of Object.entries(limits)) {
    const parts = closure(entries.map(fileOf).filter(Boolean)).flatMap((file) => Object.entries(chunks[file].sources));
    console.log(`\n${name}`);
    for (const [source, length] of parts.sort((a, b) => b[1] - a[1]).slice(0, 40))
      console.log(`${String(length).padStart(8)}  ${source}`);
  }
}

conclude('size', Object.keys(chunks).length, problems);
