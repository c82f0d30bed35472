// Compares the table of docs/accessibility.md with the criteria of WCAG 2.2 and with the tests that it names.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { criteria } from '../accessibility/criteria.mjs';
import { conclude } from './files.mjs';

const page = 'docs/accessibility.md';
const problems = [];
const text = existsSync(page) ? readFileSync(page, 'utf8') : '';
const rows = text
  .split('\n')
  .map((line) => /^\| (\d+\.\d+\.\d+) (.+?) +\| (A+) +\| (.+?) +\| (.+?) +\|$/.exec(line)?.slice(1))
  .filter(Boolean);

for (const [number, name, level, how, seen] of rows) {
  const { [number]: known } = criteria;
  if (!known || known.name !== name || known.level !== level)
    problems.push(`${number} ${name} (${level}) is none of A or AA`);
  const links = [...seen.matchAll(/\[(.+?)\]\((.+?)\)/g)];
  const absent = how.startsWith('does not arise: ') && how.length > 30;
  if (absent ? seen !== '–' : !seen.includes('checkers') && !links.length)
    problems.push(`${number} names neither a test nor a reason`);
  for (const [, title, path] of links) {
    const file = join('docs', path);
    if (!existsSync(file)) problems.push(`${number}: ${file} is missing`);
    else if (!readFileSync(file, 'utf8').includes(title)) problems.push(`${number}: ${file} has no test “${title}”`);
  }
}
for (const number of Object.keys(criteria)) {
  const found = rows.filter(([one]) => one === number).length;
  if (text && found !== 1) problems.push(`${number} stands ${found} times in ${page}`);
}

conclude('accessibility', rows.length, problems);
