import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { fetchChecks, findingOf, say } from '../../packages/elements/src/features/forms/judge.ts';
import { names, rulesOf } from '../../packages/elements/src/features/forms/rules.ts';
import { around, hostFields, wrongInputs } from './host-fields.ts';
import { inBrowsers } from './kept.ts';
import { unhelpful } from './remedy.ts';
import { Refused, sample } from './sample.ts';

type GuideRow = Readonly<Record<'right' | 'said' | 'sentence' | 'wrong', string>>;

/** What somebody types of whom the guide tells, where it does not show it. */
const written = (cell: string): string =>
  /^`(.*)`$/.exec(cell)?.[1] ??
  {
    'nothing, or only spaces': ' ',
    'what stands in that field': ' s3cret ',
    'characters that cannot be seen': 'a\u202Eb',
  }[cell] ??
  expect.fail(`the guide shows nothing to type: ${cell}`);

beforeAll(async () => {
  const rules = hostFields.flatMap(({ said }) => rulesOf(said));
  await fetchChecks(rules, 'en');
  await fetchChecks(rules, 'de');
});

test('every check that a host may write is tried here, and takes what is right', () => {
  expect([...new Set(hostFields.flatMap(({ said }) => rulesOf(said).map(({ name }) => name)))].sort()).toEqual(
    [...names].sort(),
  );
  for (const { said, lines, right } of hostFields)
    for (const text of right) expect(findingOf(rulesOf(said), text, around(lines)), `${said}: ${text}`).toBeUndefined();
});

test('the guide lists every check, with what it takes, what it refuses and what is said then', () => {
  const guide = readFileSync(new URL('../../docs/guides/forms.md', import.meta.url), 'utf8');
  const rows = [
    ...guide.matchAll(/^\| `(?<said>.+?)` +\| (?<right>.+?) +\| (?<wrong>.+?) +\| (?<sentence>.+?) +\|$/gm),
  ];
  const listed = rows.map(({ groups }) => ({ ...groups, said: groups!['said']!.replaceAll('\\|', '|') }) as GuideRow);
  expect(new Set(listed.flatMap(({ said }) => rulesOf(said).map(({ name }) => name)))).toEqual(new Set(names));
  for (const { said, right, wrong, sentence } of listed) {
    const finding = (cell: string) => findingOf(rulesOf(said), written(cell), around());
    expect(finding(right), `${said} takes ${right}`).toBeUndefined();
    expect(say(finding(wrong) ?? { code: 'wrong' }, 'en'), `${said} refuses ${wrong}`).toBe(sentence);
  }
});

test('a host’s form refuses 2,000 wrong inputs as the server does, and says what to do in both languages', () => {
  const refused = new Refused();
  const seen = new Set<string>();
  fc.assert(
    fc.property(wrongInputs, ({ field: { said, lines, server }, value, typed }) => {
      const finding = findingOf(rulesOf(said), typed, around(lines));
      if (!finding) throw new Error(`${said} takes ${JSON.stringify(typed)}`);
      const codes = server(value)?.map(({ code }) => code);
      expect(codes, `the server takes ${JSON.stringify(value)} for ${said}`).toContain(finding.code);
      for (const lang of ['en', 'de'] as const)
        expect(unhelpful(lang, finding, say(finding, lang), typed), say(finding, lang)).toBeUndefined();
      refused.add([{ path: said, code: finding.code }]);
      seen.add(finding.code);
    }),
    sample,
  );
  expect(seen.size).toBeGreaterThan(20);
  expect(refused.lines).toEqual(inBrowsers('fields of a host', refused.lines));
});
