// The list of error codes in the guide of troubleshooting, made of the pages of docs/errors.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { filesBelow } from '../checks/files.mjs';

export const guide = 'docs/guides/troubleshooting.md';
const head = '## By error code';

/** What a page says in its first sentences, whether retrying helps, and its code. */
function entryOf(page) {
  const lines = readFileSync(page, 'utf8').trimEnd().split('\n');
  const about = lines[lines.findIndex((line) => line.startsWith('# ')) + 2] ?? '';
  return { code: lines[0].slice(2), about, retry: /Retrying helps: yes\.$/u.test(lines.at(-1)) };
}

/** The guide with the list as it has to be: what stands above it is written by hand. */
export async function troubleshooting(written = readFileSync(guide, 'utf8')) {
  const entries = filesBelow('docs/errors', (path) => path.endsWith('.md')).map(entryOf);
  const features = [...new Set(entries.map(({ code }) => code.split('/')[0]))];
  const lists = features.flatMap((feature) => [
    `### ${feature}`,
    '',
    '| code | what it means |',
    '| - | - |',
    ...entries
      .filter(({ code }) => code.startsWith(`${feature}/`))
      .map(
        ({ code, about, retry }) =>
          `| [\`${code}\`](../errors/${code}.md)${retry ? ' ↻' : ''} | ${about.replaceAll('|', String.raw`\|`)} |`,
      ),
    '',
  ]);
  const text = [
    written.split(`\n${head}\n`)[0].trimEnd(),
    '',
    head,
    '',
    'Made of `docs/errors` by `tools/build/troubleshooting.mjs`. **↻**: sent again, it may succeed; the tags and the client do so by themselves.',
    '',
    ...lists,
  ].join('\n');
  return format(text, { ...(await resolveConfig(guide)), parser: 'markdown' });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(guide, await troubleshooting());
