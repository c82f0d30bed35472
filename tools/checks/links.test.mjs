import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { anchorsOf, brokenLinks } from './links.mjs';

test('a link to a page or a heading that is not there is named, and code is no link', () => {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [one, two] = ['one.md', 'two.md'].map((name) => join(folder, name));
  writeFileSync(
    one,
    '# One\n\n[a](two.md) [b](two.md#the-end) [c](gone.md) [d](#one) [e](#two) `[f](gone.md)` [g](https://x.example)\n',
  );
  writeFileSync(two, '# Two\n\n## The end\n\n```md\n[h](gone.md)\n```\n');

  const { seen, problems } = brokenLinks([one, two]);

  expect(seen).toBe(5);
  expect(problems).toEqual([`${one}: there is no gone.md`, `${one}: ${one} has no "#two"`]);
});

test('headings are linked as a reader of GitHub does', () => {
  const anchors = anchorsOf('# `<varai-form>`: what’s in it?\n\n## Again\n\n## Again\n\n<a id="own"></a>\n');

  expect([...anchors].sort()).toEqual(['again', 'again-1', 'own', 'varai-form-whats-in-it']);
});
