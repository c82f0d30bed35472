import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow } from '../checks/files.mjs';
import { generated, guideOf, readGuides } from './guides.mjs';

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

test('a guide has the same sections in each language, each once', () => {
  for (const [name, languages] of Object.entries(guides)) {
    expect(Object.keys(languages).sort(), name).toEqual(expect.arrayContaining(['de', 'en']));
    expect(new Set(ids(languages.en)).size, name).toBe(languages.en.sections.length);
    for (const [language, guide] of Object.entries(languages))
      expect(ids(guide), `${name} ${language}`).toEqual(ids(languages.en));
  }
});

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
  const missing = Object.keys(guides).filter(
    (name) => !list.includes(`(${name}.md)`) || !list.includes(`(de/${name}.md)`),
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
