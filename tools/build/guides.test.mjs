import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow } from '../checks/files.mjs';
import { generated, guideOf, lacking, readGuides } from './guides.mjs';

const guides = readGuides();
const ids = ({ sections }) => sections.map(({ id }) => id);

test('what help shows is what the guides say', async () => {
  const files = await generated(guides);

  expect(files.size).toBeGreaterThan(10);
  const old = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  expect(
    old.map(([path]) => path),
    'run node tools/build/guides.mjs',
  ).toEqual([]);
});

const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'ja', 'ar'];

test('a guide says the same in each language, each section once', () => {
  for (const [name, { en, ...others }] of Object.entries(guides)) {
    expect(new Set(ids(en)).size, name).toBe(en.sections.length);
    expect(Object.keys(others).length, name).toBe(languages.length - 1);
  }
  expect(lacking(guides, languages)).toEqual([]);

  const { plan } = guides;
  const without = (guide) => ({ ...guide, sections: guide.sections.slice(0, -1) });
  expect(lacking({ plan: { ...plan, nl: undefined } }, languages)).toEqual([
    'docs/guides/merchant/nl/plan.md is missing',
  ]);
  expect(lacking({ plan: { ...plan, ja: without(plan.ja) } }, languages)).toEqual([
    expect.stringContaining('docs/guides/merchant/ja/plan.md differs from the English guide at "cancel'),
  ]);
  expect(lacking({ plan: { ...plan, en: without(plan.en) } }, ['en', 'fr'])).toHaveLength(1);
});

test('what a guide calls a button or a page is what it is called there', async () => {
  const calls = await callings();
  const unknown = [];
  for (const [name, { en, ...others }] of Object.entries(guides))
    for (const [language, guide] of Object.entries(others))
      for (const [at, blocks] of [en.about, ...en.sections.map((one) => one.blocks)].entries()) {
        const said = boldOf([guide.about, ...guide.sections.map((one) => one.blocks)][at]);
        for (const word of boldOf(blocks)) {
          const words = [word, word[0].toUpperCase() + word.slice(1)].flatMap((one) => calls[language].get(one) ?? []);
          const isOurs = words.some((one) => said.some((bold) => bold.toLowerCase() === one.toLowerCase()));
          // pages of Shopify's are called as Shopify calls them, which a tag says, too
          const theirs = inShopify.includes(word) ? calls[language].get(inShopify)[0] : '';
          if (!isOurs && (said.length === 0 || !said.every((bold) => theirs.includes(bold))))
            unknown.push(`${language}/${name}.md: ${word} is called ${words.join(' or ') || 'nothing'}`);
        }
      }
  expect(unknown).toEqual([]);
});

const inShopify = 'Your invoices are in Shopify, under Settings and Billing.';

const boldOf = (part) =>
  !Array.isArray(part) ? [] : part[0] === 'b' && typeof part[1] === 'string' ? [part[1]] : part.flatMap(boldOf);

/** What each English word of the catalogues is in each language. */
async function callings() {
  const found = Object.fromEntries(languages.map((language) => [language, new Map()]));
  const pair = (map, en, other) => {
    if (typeof en === 'string') map.set(en, [...(map.get(en) ?? []), other]);
    else if (en && typeof en === 'object') for (const key of Object.keys(en)) pair(map, en[key], other[key]);
  };
  for (const file of filesBelow('packages/elements/src/features', (path) => path.endsWith('strings.languages.ts'))) {
    const spoken = await import(/* @vite-ignore */ `../../${file}`);
    const catalogue = await import(/* @vite-ignore */ `../../${file.replace('.languages.ts', '.ts')}`);
    const { en } = Object.values(catalogue).find((one) => one?.others);
    for (const [language, words] of Object.entries(spoken.languages)) pair(found[language], en, await words());
  }
  return found;
}

test('each topic that a tag, a story or a page asks for is in a guide', () => {
  const sources = ['packages/elements/src', 'stories', 'examples'].flatMap((folder) =>
    filesBelow(folder, (path) => /\.(ts|tsx|vue|svelte|html|php|phtml)$/.test(path) && !/\.test\.ts$/.test(path)),
  );
  const asked = sources.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/helpMark\(\s*'([^']+)'|<varai-help[^>]*\stopic="([^"$]+)"/g)].map(
      ([, mark, tag]) => mark ?? tag,
    ),
  );
  const known = Object.entries(guides).flatMap(([name, { en }]) => [name, ...ids(en).map((id) => `${name}.${id}`)]);

  expect(asked.length).toBeGreaterThan(4);
  expect(asked.filter((topic) => !known.includes(topic))).toEqual([]);
});

test('every guide is listed for who reads them in one place', () => {
  const list = readFileSync('docs/guides/merchant/README.md', 'utf8');
  const missing = Object.keys(guides).flatMap((name) =>
    languages
      .map((language) => `(${language === 'en' ? '' : `${language}/`}${name}.md)`)
      .filter((link) => !list.includes(link)),
  );
  expect(missing).toEqual([]);
});

test('what help cannot show is refused by name', () => {
  const guide = (body) => guideOf(`# Title\n\nFor what.\n\n<a id="one"></a>\n\n## One\n\n${body}\n`, 'one.md');

  expect(guide('Press **Pay** or `/`.').sections[0].blocks).toEqual([
    ['p', 'Press ', ['b', 'Pay'], ' or ', ['code', '/'], '.'],
  ]);
  for (const body of ['A <b>tag</b>', 'A [link](https://example.com)', 'An *accent*'])
    expect(() => guide(body)).toThrow('one.md#one: help cannot show');
  expect(() => guide('## Two without an id')).toThrow('each section is');
});
