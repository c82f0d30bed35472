import { readFileSync, writeFileSync } from 'node:fs';
import { tagOfTitle } from '../checks/connected.mjs';
import { definedTags } from '../checks/contracts.mjs';
import { filesBelow } from '../checks/files.mjs';
import { exclusions } from './exclusions.mjs';

const page = 'docs/conformance.md';
const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];
const byTitle = (one, other) => one.title.localeCompare(other.title);
const share = (ok, all) => (ok === all ? `all ${all}` : `${ok} of ${all}`);

/** Tags that are shown together; the provider draws nothing. */
const together = { 'Forms/Fields': (tag) => tag.endsWith('-field') };
const unseen = ['varai-provider'];

/** Tests of a tag's feature that drive it by keyboard or follow the focus; each runs in three engines. */
function keyboardTests(tag) {
  const name = tag.replace(/^varai-/, '');
  const files = filesBelow('packages/elements/src', (path) => path.endsWith('.test.ts')).filter((path) => {
    const text = readFileSync(path, 'utf8');
    return text.includes(tag) || path.endsWith(`/${name}.test.ts`);
  });
  const titles = files.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/\bit\(\s*['`](.+?)['`],/g)]);
  return titles.filter(([, title]) => /keyboard|focus|Escape|arrow|Tab\b|announce|accessibl/i.test(title)).length;
}

/**
 * Writes what the run over the stories has seen, a row for each tag, and returns the exclusions that nothing met.
 * @param file - Playwright's report in JSON
 * @throws Error where the report names no story, or none of a tag
 */
export function writeConformance(file, { full, index = 'storybook-static/index.json' }) {
  const titles = new Map(
    Object.values(JSON.parse(readFileSync(index, 'utf8')).entries).map(({ title, name }) => [
      `${title} ${name}`,
      title,
    ]),
  );
  const rows = new Map();
  const met = new Set();
  for (const spec of JSON.parse(readFileSync(file, 'utf8')).suites.flatMap(specsOf)) {
    const said = spec.tests.flatMap(({ annotations }) => annotations);
    const looks = said.filter(({ type }) => /^(look|fault)$/.test(type));
    for (const { type, description } of said) if (type === 'excluded') met.add(description);
    const story = spec.title.replace(/: [^:]+$/, '');
    const title = titles.get(story);
    if (!title) continue;
    const row = rows.get(title) ?? { title, stories: new Set(), ok: 0, all: 0, modes: new Set() };
    row.stories.add(story);
    // what a test that was broken off has not looked at is no look without a fault
    row.all += Math.max(looks.length, Number(/(\d+) looks$/.exec(spec.title)?.[1] ?? 1));
    for (const { type, description } of looks) {
      if (type === 'look') row.ok++;
      description.split(', ').forEach((one) => row.modes.add(one));
    }
    rows.set(title, row);
  }
  if (rows.size === 0) throw new Error(`${file} names no story in a mode.`);
  const tags = definedTags();
  const without = new Set([...tags.keys()].filter((tag) => !unseen.includes(tag)));
  const lines = [...rows.values()].sort(byTitle).map(({ title, stories, ok, all, modes }) => {
    const tag = tagOfTitle(title);
    const shown = [...tags.keys()].filter((one) => one === tag || together[title]?.(one));
    shown.forEach((one) => without.delete(one));
    const called = shown.map((one) => `\`<${one}>\``).join(', ') || title;
    const widths = [...modes].filter((one) => /^\d+$/.test(one)).map(Number);
    const looks = ['light', 'dark', 'forced'].filter((one) => modes.has(one)).join(', ');
    const languages = [...modes]
      .filter((one) => /^[a-z]{2}(-[A-Z]+)?$/.test(one))
      .sort()
      .join(', ');
    const range = `${Math.min(...widths)}–${Math.max(...widths)}`;
    return `| ${called} | ${stories.size} | ${share(ok, all)} | ${looks} | ${range} | ${languages} | ${modes.has('text 200 %') ? 'yes' : 'no'} | ${modes.has('more contrast') ? 'yes' : 'no'} | ${shown.length > 0 ? shown.reduce((sum, one) => sum + keyboardTests(one), 0) : '–'} |`;
  });
  if (without.size > 0) throw new Error(`${file} names no story of ${[...without].join(', ')}.`);
  writeFileSync(
    page,
    `# Conformance, tag by tag

Made by \`npm run a11y${full ? ' -- --full' : ''}\` from its own report on ${new Date().toISOString().slice(0, 10)}; [accessibility.md](accessibility.md)
says what is looked for. A look is a story in one mode: no violation by axe, nothing wider than its place, with reduced motion
nothing that moves, with forced colours nothing lost; and, once for each story, none by IBM's engine and Alfa.
Tests by keyboard run in Chromium, Firefox and WebKit.

| tag, or part of one | stories | looks without a fault | schemes | widths in px | languages | text of 200 % | more contrast | tests of keyboard and focus |
| --- | ---: | --- | --- | --- | --- | --- | --- | ---: |
${lines.join('\n')}
`,
  );
  // a rule that nothing is believed of does not run
  return exclusions
    .filter(({ rule, unsure, says, seldom }) => (unsure || says) && !seldom && !met.has(rule))
    .map(({ rule }) => rule);
}
