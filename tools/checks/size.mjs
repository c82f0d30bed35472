// Weighs what a page loads: each entry with its static imports, brotli, against .config/size-limits.json.
// npm run size [-- --why] [folder of the build]
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { conclude } from './files.mjs';
import { weigh } from './weights.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { why: { type: 'boolean' } } });
const [folder = 'packages/elements/dist/cdn'] = positionals;
const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});
const limits = read('.config/size-limits.json');
const listed = `${folder}/chunks.json`;
const chunks = read(listed);

/**
 * A hash in a file's name is chance, and weighs some 40 bytes more or less with each change of a chunk that is not even loaded. So
 * each name is weighed with a hash of its own that stays.
 */
const withoutChance = (text) =>
  text.replaceAll(
    /\b([\w-]+)-[\w-]{7}\.js\b/g,
    (_, name) => `${name}-${createHash('sha256').update(name).digest('base64url').slice(0, 7)}.js`,
  );

const weights = new Map();
function weight(file) {
  if (weights.has(file)) return weights.get(file);
  const text = Buffer.from(withoutChance(readFileSync(`${folder}/${file}`, 'utf8')));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  weights.set(file, brotliCompressSync(text, { params }).length);
  return weights.get(file);
}

const { rows, problems } = existsSync(listed)
  ? weigh(limits, chunks, weight)
  : { rows: [], problems: [`${listed} is missing; run npm run build`] };

const counted = new Set(rows.flatMap(({ files }) => files));
const lines = rows.map(({ name, bytes, limit = '', files, inAll }) => [name, bytes, limit, files.length, inAll]);
for (const file of Object.keys(chunks)) if (!counted.has(file)) lines.push([`later: ${file}`, weight(file), '', 1, '']);
const iife = 'varai.iife.js';
if (existsSync(`${folder}/${iife}`)) lines.push([`everything in one: ${iife}`, weight(iife), '', 1, '']);

const width = Math.max(12, ...lines.map(([name]) => name.length));
const kib = (bytes) => (bytes === '' ? '' : `${(bytes / 1024).toFixed(2)} KiB`);
const line = (name, ...cells) => console.log(name.padEnd(width), ...cells.map((cell) => String(cell).padStart(10)));
line('brotli', 'bytes', 'weight', 'limit', 'files', 'later too');
for (const [name, bytes, limit, count, inAll] of lines) line(name, bytes, kib(bytes), kib(limit), count, kib(inAll));

/** Which sources an entry is made of, before minifying: where to look when a limit is broken. */
if (values.why) {
  for (const { name, files } of rows) {
    const parts = files.flatMap((file) => Object.entries(chunks[file].sources));
    console.log(`\n${name}`);
    for (const [source, length] of parts.sort((a, b) => b[1] - a[1]).slice(0, 40))
      console.log(`${String(length).padStart(8)}  ${source}`);
  }
}

conclude('size', rows.length, problems);
