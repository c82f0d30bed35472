// Looks whether each catalogue has its words in every language, and whether somebody says each of its English words.
// That a language has each word, and none too many, is seen by the compiler: its words have the type of the English ones.
// The guides for merchants are looked at too: each in every language, with all that the English one says.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { languagesIn } from '../../.config/words.mjs';
import { lacking, readGuides } from '../build/guides.mjs';
import { conclude, filesBelow } from './files.mjs';

/** The languages of the portal, English beside them. */
export const languages = ['de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'ja', 'ar'];

const root = 'packages/elements/src';
const problems = [];
let seen = 0;

const sources = filesBelow(root, (path) => path.endsWith('.ts') && !/\.test\.ts$/.test(path));
const isWords = (path) => /(^|[-./])strings\.ts$|\.[a-z]{2}\.ts$|\.languages\.ts$/.test(path);
const isTold = (path) => path.includes('/help/guides/');
const code = sources.filter((path) => !isWords(path) && !isTold(path)).map((path) => readFileSync(path, 'utf8'));
const said = new Set(code.flatMap((text) => text.match(/[\p{L}$_][\p{L}\d$_]*(?:-[\p{L}\d]+)*/gu) ?? []));
/** What is told over the wire may choose a word by its own name, and a name may be put together. */
const sent = new Set(
  filesBelow('packages/client/src', (path) => /\/(contract|schema|live)\.ts$|\/core\//.test(path))
    .map((path) => readFileSync(path, 'utf8'))
    .flatMap((text) => [...text.matchAll(/'([a-z_-]+)'/g)].map(([, value]) => value)),
);
const endings = code.flatMap((text) => [...text.matchAll(/\[`\$\{\w+\}(\w+)`\]/g)].map(([, ending]) => ending));
const isSaid = (name) => said.has(name) || sent.has(name) || endings.some((ending) => name.endsWith(ending));
/** Words below these are chosen by a value, as in `strings.reasons[code]`. */
const chosen = new Set(
  code.flatMap((text) => [...text.matchAll(/\b([\p{L}\d_$]+)!?(?:\?\.)?\[/gu)].map(([, name]) => name)),
);

const guide = 'docs/guides/localisation.md';
const told = existsSync(guide) ? readFileSync(guide, 'utf8') : '';
for (const file of sources.filter((path) => path.endsWith('.languages.ts'))) {
  const [, name] = /^export const name = '(.+)'/m.exec(readFileSync(file, 'utf8')) ?? [];
  if (name && !told.includes(`[\`${name}\`](../../${file.replace('.languages.ts', '.ts')})`))
    problems.push(`${guide} does not list the catalogue ${name}`);
  const listed = languagesIn(file);
  for (const language of languages) {
    seen++;
    const found = listed.find((one) => one.language === language);
    if (!found) problems.push(`${file} lacks ${language}`);
    else if (found.from.startsWith('/') && !existsSync(found.from)) problems.push(`${file}: ${found.from} is missing`);
    else if (found.from.startsWith('/') && !/: \w+ = [{(]/.test(readFileSync(found.from, 'utf8')))
      problems.push(`${found.from} does not name the type of its words`);
  }
  for (const { language } of listed)
    if (!languages.includes(language)) problems.push(`${file} lists ${language}, which is no language of the portal`);
}

for (const file of sources) {
  const text = readFileSync(file, 'utf8');
  const [, others] = /\{ en, others: \(\) => import\('([^']+)'\) \}/.exec(text) ?? [];
  if (others && !existsSync(join(dirname(resolve(file)), others)))
    problems.push(`${file} names ${others}: it is missing`);
  const catalogue = others && englishOf(file, text);
  if (!catalogue) continue;
  unsaid(catalogue, []).forEach((words) => problems.push(`${file}: nobody says ${words}`));
}

/** The object that a file calls `en`. */
function englishOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      if (name.getText() === 'en' && initializer && ts.isObjectLiteralExpression(initializer)) return initializer;
  }
  return undefined;
}

function unsaid(object, path) {
  const ofPlural = object.properties.some(({ name }) => name?.getText() === 'other');
  if (ofPlural || path.some((name) => chosen.has(name))) {
    seen++;
    return [];
  }
  return object.properties.flatMap((property) => {
    const name = property.name?.getText().replace(/^'|'$/g, '');
    if (!name) return [];
    seen++;
    const here = [...path, name];
    if (!isSaid(name)) return [here.join('.')];
    const value = property.initializer;
    return value && ts.isObjectLiteralExpression(value) ? unsaid(value, here) : [];
  });
}

const guides = readGuides();
problems.push(...lacking(guides, ['en', ...languages]));
seen += Object.keys(guides).length * (languages.length + 1);

conclude('languages', seen, problems);
