import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { filesBelow } from './files.mjs';

const withoutCode = (text) =>
  text
    .replaceAll(/^(```|~~~)[\s\S]*?^\1/gmu, '')
    .replaceAll(/`[^`\n]*`/gu, (code) => `\`${'x'.repeat(code.length - 2)}\``);

/** What a heading can be linked by, as GitHub makes it. */
const slug = (heading) =>
  heading
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-');

/** Every place of a page that a link may name. */
export function anchorsOf(text) {
  const found = new Set([...text.matchAll(/<a (?:id|name)="([^"]+)"/gu)].map(([, id]) => id));
  const plain = text.replaceAll(/^(```|~~~)[\s\S]*?^\1/gmu, '');
  const seen = new Map();
  for (const [, heading] of plain.matchAll(/^#{1,6} (.+)$/gmu)) {
    const name = slug(heading);
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    found.add(times === 0 ? name : `${name}-${times}`);
  }
  return found;
}

/** Every link within the repository that leads nowhere, in the pages of the documentation and the READMEs. */
export function brokenLinks(files = pages()) {
  const anchors = new Map();
  const anchorsIn = (file) => {
    if (!anchors.has(file)) anchors.set(file, anchorsOf(readFileSync(file, 'utf8')));
    return anchors.get(file);
  };
  const problems = [];
  let seen = 0;
  for (const file of files) {
    for (const [, target] of withoutCode(readFileSync(file, 'utf8')).matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/gu)) {
      if (/^[a-z][a-z+.-]*:/u.test(target)) continue;
      seen++;
      const [path, fragment] = target.split('#');
      const to = path ? normalize(join(dirname(file), decodeURIComponent(path))) : file;
      if (!existsSync(to)) problems.push(`${file}: there is no ${target}`);
      else if (
        fragment &&
        statSync(to).isFile() &&
        to.endsWith('.md') &&
        !anchorsIn(to).has(decodeURIComponent(fragment))
      )
        problems.push(`${file}: ${to} has no "#${fragment}"`);
    }
  }
  return { seen, problems };
}

function pages() {
  const isPage = (path) => path.endsWith('.md');
  const readmes = [...filesBelow('packages', isPage), ...filesBelow('examples', isPage)];
  return [...(existsSync('README.md') ? ['README.md'] : []), ...filesBelow('docs', isPage), ...readmes];
}
