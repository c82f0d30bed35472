// Checks that each error code has its page, each page its code, and that the page tells status and retry rightly; that the guide
// of troubleshooting lists them all.
import { existsSync, readFileSync } from 'node:fs';
import { guide, troubleshooting } from '../build/troubleshooting.mjs';
import { definedErrors } from './contracts.mjs';
import { conclude, filesBelow } from './files.mjs';

const errors = await definedErrors();
const pages = new Set(filesBelow('docs/errors', (path) => path.endsWith('.md')));
const problems = [];

/** What the server, which shows these pages, does not know of Markdown. */
const unknown = /^\s*(?:\d+\. |>|\||#{4}|```|~~~)|\]\(|(?<!\*)\*(?![\s*])[^*]+\*(?!\*)|__/m;
const withoutCode = (text) => text.replaceAll(/`[^`\n]+`/g, '');

function flawsOf(page, { code, status, retryable }) {
  const text = readFileSync(page, 'utf8').trimEnd();
  const lines = text.split('\n');
  const [sign] = unknown.exec(withoutCode(text)) ?? [];
  const last = `Status: ${status}. Retrying helps: ${retryable ? 'yes' : 'no'}.`;
  return [
    lines[0] === `# ${code}` ? undefined : `the title is not "# ${code}"`,
    lines.includes('## Why') ? undefined : '"## Why" is missing',
    lines.includes('## What to do') ? undefined : '"## What to do" is missing',
    lines.at(-1) === last ? undefined : `the last line is not "${last}"`,
    sign === undefined ? undefined : `"${sign}" is a sign that the server does not show`,
    lines.length >= 8 && lines.length <= 20 ? undefined : `${lines.length} lines; a page has 8 to 20`,
  ].filter(Boolean);
}

for (const error of errors) {
  const page = `docs/errors/${error.code}.md`;
  if (!pages.has(page)) problems.push(`${error.file} defines ${error.code}, which has no page ${page}`);
  else problems.push(...flawsOf(page, error).map((flaw) => `${page}: ${flaw}`));
  pages.delete(page);
}
for (const page of pages) problems.push(`${page} describes a code that nobody defines`);

const elsewhere = filesBelow('packages', (path) => /^packages\/(server|elements)\/src\/.*\.ts$/.test(path));
for (const file of elsewhere) {
  if (/\bdefineErrors\(/.test(readFileSync(file, 'utf8')))
    problems.push(`${file} defines errors; they belong to the client`);
}

if (!existsSync(guide) || readFileSync(guide, 'utf8') !== (await troubleshooting()))
  problems.push(`${guide} does not list what docs/errors says; run node tools/build/troubleshooting.mjs`);

conclude('error pages', errors.length, problems);
