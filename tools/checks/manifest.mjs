// Checks that the manifest knows every tag, and that whatever a page may use is described.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { elementsOf } from '../build/framework-types.mjs';
import { guide, referenceOf } from '../build/reference.mjs';
import { definedTags } from './contracts.mjs';
import { conclude } from './files.mjs';

const path = 'packages/elements/custom-elements.json';
const elements = existsSync(path) ? elementsOf(path) : [];
const problems = existsSync(path) ? [] : [`${path} is missing; run npm run build`];

const bare = (items = []) =>
  items.filter(({ description, summary }) => !description && !summary).map(({ name }) => name || 'default');

for (const { tagName, summary, members, attributes, events, slots, cssParts, cssProperties } of elements) {
  if (!summary) problems.push(`${tagName} has no @summary`);
  const parts = { member: members, event: events, slot: slots, part: cssParts, 'custom property': cssProperties };
  for (const [kind, items] of Object.entries(parts)) {
    for (const name of bare(items)) problems.push(`${tagName}: ${kind} "${name}" is not described`);
  }
  const fields = new Set(members.map(({ name }) => name));
  for (const { name, fieldName, description } of attributes ?? []) {
    if (!description && !fields.has(fieldName)) problems.push(`${tagName}: attribute "${name}" is not described`);
  }
}

const known = new Set(elements.map(({ tagName }) => tagName));
// the fields are drawn by our forms alone, and no page writes them
const isForPages = (file) => !file.includes('/ui/fields/');
for (const [tag, file] of definedTags())
  if (!known.has(tag) && isForPages(file)) problems.push(`${file}: ${tag} is not in the manifest`);

if (elements.length > 0 && (!existsSync(guide) || readFileSync(guide, 'utf8') !== (await referenceOf(elements))))
  problems.push(`${guide} is not what the tags say of themselves; run node tools/build/reference.mjs`);

const compiled = spawnSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', '.config/tsconfig.framework-types.json', '--pretty', 'false'],
  {
    encoding: 'utf8',
  },
);
const refused = compiled.stdout.split('\n').filter((line) => /error TS/.test(line));
problems.push(...refused);
if (compiled.status !== 0 && refused.length === 0)
  problems.push(`the types for frameworks could not be compiled: tsc ended with ${compiled.status}`);

conclude('manifest', elements.length, problems);
