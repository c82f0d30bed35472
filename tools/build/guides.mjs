// The merchants' guides as <varai-help> shows them: Markdown becomes data, so that a page draws it without innerHTML.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { filesBelow } from '../checks/files.mjs';

const source = 'docs/guides/merchant';
const target = 'packages/elements/src/features/guidance/help';

/** Bold, what is typed, and nothing else: what help cannot show is refused here. */
function inline(text, where) {
  const parts = text.split(/(\*\*[^*]+\*\*|`[^`]+`)/u).filter(Boolean);
  return parts.map((part) => {
    if (part.startsWith('**')) return ['b', part.slice(2, -2)];
    if (part.startsWith('`')) return ['code', part.slice(1, -1)];
    if (/[*`<>]|\]\(|^#/u.test(part)) throw new Error(`${where}: help cannot show "${part.trim()}"`);
    return part;
  });
}

/** Paragraphs and flat lists. */
function blocksOf(lines, where) {
  const blocks = [];
  for (const line of lines) {
    if (!line) continue;
    const item = /^(-|\d+\.) (.+)$/u.exec(line);
    const kind = item ? (item[1] === '-' ? 'ul' : 'ol') : 'p';
    if (!item) blocks.push(['p', ...inline(line, where)]);
    else if (blocks.at(-1)?.[0] === kind) blocks.at(-1).push(inline(item[2], where));
    else blocks.push([kind, inline(item[2], where)]);
  }
  return blocks;
}

/** A guide: its title, what it is for, and its sections, each with an id that is the same in every language. */
export function guideOf(text, where) {
  const [head, ...rest] = text.split(/^<a id="/mu);
  const [, title, about] = /^# (.+)\n([\s\S]*)$/u.exec(head) ?? [];
  if (!title || /^#/mu.test(about)) throw new Error(`${where}: begins with one "# title" and what the guide is for`);
  const sections = rest.map((part) => {
    const [, id, heading, body] = /^([a-z]+(?:-[a-z]+)*)"><\/a>\n\n## (.+)\n([\s\S]*)$/u.exec(part) ?? [];
    if (!id || /^#/mu.test(body)) throw new Error(`${where}: each section is <a id="its-id"></a> and "## its title"`);
    return { id, title: heading, blocks: blocksOf(body.split('\n'), `${where}#${id}`) };
  });
  return { title, about: blocksOf(about.split('\n'), where), sections };
}

/** Every guide in every language: `{ plan: { en, de } }`. */
export function readGuides() {
  const guides = {};
  for (const file of filesBelow(source, (path) => path.endsWith('.md') && !path.endsWith('/README.md'))) {
    const [, language = 'en'] = /\/merchant\/([a-z-]+)\//u.exec(file) ?? [];
    const name = basename(file, '.md');
    guides[name] = { ...guides[name], [language]: guideOf(readFileSync(file, 'utf8'), file) };
  }
  return guides;
}

/** Guides that lack a language of the portal, or what the English one says: a section, a paragraph, a list, an item. */
export function lacking(guides, languages) {
  const shape = ({ about, sections }) => [
    about.map(shapeOf).join(),
    ...sections.map(({ id, blocks }) => `${id}: ${blocks.map(shapeOf).join()}`),
  ];
  return Object.entries(guides).flatMap(([name, spoken]) =>
    languages.flatMap((language) => {
      const guide = spoken[language];
      if (!guide) return [`${source}/${language}/${name}.md is missing`];
      const said = shape(guide);
      const [differs] = shape(spoken.en).filter((part, at) => part !== said[at]);
      return differs === undefined && said.length === shape(spoken.en).length
        ? []
        : [`${source}/${language}/${name}.md differs from the English guide at "${differs ?? said.at(-1)}"`];
    }),
  );
}

/** A paragraph is `p`, a list `ul 3`. */
const shapeOf = ([kind, ...items]) => (kind === 'p' ? kind : `${kind} ${items.length}`);

/** The files that are made of the guides, by path. */
export async function generated(guides = readGuides()) {
  const options = { ...(await resolveConfig(`${target}/topics.ts`)), parser: 'typescript' };
  const files = new Map();
  const others = {};
  for (const [name, languages] of Object.entries(guides)) {
    for (const [language, guide] of Object.entries(languages)) {
      const file = `${name}${language === 'en' ? '' : `.${language}`}.ts`;
      if (language !== 'en') (others[language] ??= []).push(name);
      const comment = `/** Made of ${source}/${language === 'en' ? '' : `${language}/`}${name}.md by tools/build/guides.mjs. */`;
      const sections = guide.sections.map((one) => JSON.stringify(one)).join(',');
      files.set(
        `${target}/guides/${file}`,
        `import type { Guide } from '../guide.ts';\n\n${comment}\nexport const guide: Guide = {title: ${JSON.stringify(guide.title)}, about: ${JSON.stringify(guide.about)}, sections: [${sections}]};`,
      );
    }
  }
  const made = `Made of ${source} by tools/build/guides.mjs.`;
  for (const [language, names] of Object.entries(others))
    files.set(
      `${target}/guides/${language}.ts`,
      `import type { Guides } from '../guide.ts';
${names.map((name) => `import { guide as ${variable(name)} } from './${name}.${language}.ts';`).join('\n')}

/** ${made} */
export const ${language}: Guides = {${names.map((name) => (name === variable(name) ? name : `${JSON.stringify(name)}: ${variable(name)}`)).join(',')}};`,
    );
  const english = Object.keys(guides).map(
    (name) => `${JSON.stringify(name)}: () => import('./guides/${name}.ts').then(({ guide }) => guide)`,
  );
  const each = Object.keys(others).map(
    (language) => `${language}: () => import('./guides/${language}.ts').then(({ ${language} }) => ${language})`,
  );
  files.set(
    `${target}/topics.ts`,
    `import type { Guide, Guides } from './guide.ts';

/** Where each guide is in English. ${made} */
export const english: Readonly<Record<string, () => Promise<Guide>>> = {${english.join(',')}};

/** Where all guides of another language are, in one file. */
export const others: Readonly<Record<string, () => Promise<Guides>>> = {${each.join(',')}};`,
  );
  for (const [path, text] of files) files.set(path, await format(text, options));
  return files;
}

const variable = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Writes what has changed and removes what has no guide any more. */
export async function writeGuides() {
  const files = await generated();
  mkdirSync(`${target}/guides`, { recursive: true });
  for (const old of filesBelow(`${target}/guides`)) if (!files.has(old)) rmSync(old);
  for (const [path, text] of files)
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await writeGuides();
