// Compares docs/features.md with the folders, tags and paths in the code, both ways.
import { existsSync, readFileSync } from 'node:fs';
import { definedTags, endpointsByFeature } from './contracts.mjs';
import { conclude, filesBelow, foldersIn } from './files.mjs';

const floors = {
  client: 'packages/client/src/features',
  elements: 'packages/elements/src/features',
  server: 'packages/server/src/features',
  stories: 'stories',
};

/** Stories of what all features share. */
const shared = new Set(['foundations']);

const quoted = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text);

function readMap() {
  const text = existsSync('docs/features.md') ? readFileSync('docs/features.md', 'utf8') : '';
  const rows = text.split('\n').filter((line) => line.startsWith('| `'));
  return new Map(
    rows.map((row) => {
      const [feature, floorNames, tags, paths] = row
        .split('|')
        .slice(1)
        .map((cell) => cell.trim());
      const names = floorNames
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '–');
      return [quoted(feature)[0], { floors: names.sort(), tags: quoted(tags), paths: quoted(paths).sort() }];
    }),
  );
}

const map = readMap();
const endpoints = await endpointsByFeature();
const tags = definedTags();
const problems = [];

const living = (folder, feature) => filesBelow(`${folder}/${feature}`, (path) => path.endsWith('.ts')).length > 0;
const present = new Map();
for (const [floor, folder] of Object.entries(floors)) {
  for (const feature of foldersIn(folder).filter((name) => !shared.has(name) && living(folder, name))) {
    present.set(feature, [...(present.get(feature) ?? []), floor].sort());
  }
}

for (const [feature, found] of present) {
  const row = map.get(feature);
  if (!row) problems.push(`${feature} is on ${found.join(', ')} but not on the map`);
  else if (String(row.floors) !== String(found)) {
    problems.push(`${feature}: the map says "${row.floors.join(', ')}", the code is on "${found.join(', ')}"`);
  }
}
for (const [feature, { paths }] of map) {
  if (!/^[a-z]+(-[a-z]+)*$/.test(feature)) problems.push(`${feature} is not a kebab-case noun`);
  if (!present.has(feature)) problems.push(`${feature} is on the map but nowhere in the code`);
  const inCode = endpoints.get(feature) ?? [];
  for (const path of paths) if (!inCode.includes(path)) problems.push(`${feature}: no contract has ${path}`);
  for (const path of inCode) if (!paths.includes(path)) problems.push(`${feature}: the map lacks ${path}`);
}

const mapped = new Map([...map].flatMap(([feature, row]) => row.tags.map((tag) => [tag, feature])));
for (const [tag, feature] of mapped) {
  const file = tags.get(tag);
  if (!file) problems.push(`${feature}: no class has the tag ${tag}`);
  else if (!file.includes(`/features/${feature}/`) && !/\/src\/(core|ui)\//.test(file)) {
    problems.push(`${tag} is ${feature}'s on the map but lives in ${file}`);
  }
}
for (const [tag, file] of tags) if (!mapped.has(tag)) problems.push(`${file}: ${tag} is not on the map`);

for (const folder of foldersIn('docs/errors')) {
  const outside = ['request', 'network'].includes(folder);
  if (!outside && !map.has(folder)) problems.push(`docs/errors/${folder} belongs to no feature`);
}

conclude('features', map.size, problems);
