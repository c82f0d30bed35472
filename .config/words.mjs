import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const each = /(\w+): \(\) =>\s*import\('([^']+)'\)\.then\(\(\{ (\w+) \}\) => \3\)/g;

/** The languages of a catalogue: where the words of each lie, and by what name. */
export function languagesIn(file) {
  const found = [...readFileSync(file, 'utf8').matchAll(each)];
  if (!found.length) throw new Error(`${file} names no language in a form that is known`);
  return found.map(([, language, path, name]) => ({
    language,
    from: path.startsWith('.') ? resolve(dirname(file), path) : path,
    name,
  }));
}

/** A page with one script fetches its words from a file for each language: English alone is in the script. */
export function wordsAside(elements) {
  const sources = resolve(`${elements}/src`);
  return {
    name: 'words-aside',
    load(id) {
      if (id.endsWith(topics)) return guidesAside(readFileSync(id, 'utf8'), sources);
      if (!id.endsWith('.languages.ts')) return null;
      const codes = languagesIn(id).map(({ language }) => language);
      const [name] = /^export const name = .*$/m.exec(readFileSync(id, 'utf8')) ?? [''];
      return `import { languagesOf } from '${sources}/cdn/words.ts';
${name}
export const languages = languagesOf('${keyOf(id, sources)}', ${JSON.stringify(codes)});`;
    },
  };
}

/** Where the guides of each language are, for the pages of one script too. */
export const topics = '/features/guidance/help/topics.ts';

/** The same for the guides: English ones are in the script, the others a file for each language. */
function guidesAside(code, sources) {
  const kept = code.replace(each, (way, language, path, name) =>
    language === name ? `${language}: guidesIn('${language}')` : way,
  );
  return `import { languagesOf } from '${sources}/cdn/words.ts';
const guidesIn = (language: string) => languagesOf('guides', [language], 'guides-')[language] as () => Promise<Guides>;
${kept}`;
}

const keyOf = (file, sources) => file.slice(sources.length + 1).replace(/\.languages\.ts$/, '');
const virtual = 'words-of:';

/** All words of a language in one module: `words`, by where their catalogue lies; its guides are another. */
export function wordsOf(elements, files) {
  const sources = resolve(`${elements}/src`);
  return {
    name: 'words-of',
    resolveId: (id) => (id.startsWith(virtual) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${virtual}`)) return null;
      const language = id.slice(virtual.length + 1);
      const [, told] = /^guides-(\w+)$/.exec(language) ?? [];
      if (told) {
        const { from } = languagesIn(`${sources}${topics}`).find((one) => one.language === told);
        return `import { ${told} } from '${from}';\nexport const words = { guides: ${told} };`;
      }
      const found = files.flatMap((file) =>
        languagesIn(resolve(file))
          .filter((one) => one.language === language)
          .map((one) => ({ ...one, key: keyOf(resolve(file), sources) })),
      );
      return [
        ...found.map(({ name, from }, at) => `import { ${name} as words${at} } from '${from}';`),
        `export const words = { ${found.map(({ key }, at) => `'${key}': words${at}`).join(', ')} };`,
      ].join('\n');
    },
  };
}

export const wordsEntry = (language) => `${virtual}${language}`;
