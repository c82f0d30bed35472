/** Puts a line among its like, in order; throws when it finds none, since then the file has another shape. */
export function amongItsLike(text, line, like) {
  const lines = text.split('\n');
  const places = lines.flatMap((known, index) => (like.test(known) ? [index] : []));
  if (places.length === 0) throw new Error(`No line like "${line}" was found.`);
  const next = places.find((index) => lines[index] > line);
  lines.splice(next ?? places.at(-1) + 1, 0, line);
  return lines.join('\n');
}

/** Puts lines behind the last of their like. */
export function behindTheLast(text, added, like) {
  const lines = text.split('\n');
  const last = lines.findLastIndex((line) => like.test(line));
  if (last < 0) throw new Error(`No place for "${added}" was found.`);
  const indent = /^\s*/.exec(lines[last])[0];
  lines.splice(last + 1, 0, ...added.split('\n').map((line) => indent + line));
  return lines.join('\n');
}

/** The files that name every feature, and the line that each gets. */
export const wiring = [
  {
    file: 'packages/client/src/index.ts',
    edit: (text) =>
      amongItsLike(text, "export * from './features/__feature__/contract.ts';", /^export \* from '\.\/features\//),
  },
  {
    file: 'packages/client/src/schemas.ts',
    edit: (text) =>
      amongItsLike(text, "export * from './features/__feature__/schema.ts';", /^export \* from '\.\/features\//),
  },
  {
    file: 'packages/client/src/testing.ts',
    edit: (text) =>
      amongItsLike(
        text,
        "export { __item__Fixtures } from './features/__feature__/fixtures.ts';",
        /^export \{ \w+ \} from '\.\/features\//,
      ),
  },
  {
    file: 'packages/elements/src/index.ts',
    edit: (text) =>
      behindTheLast(
        text,
        "export { __Feature__ } from './features/__feature__/__feature__.ts';",
        /from '\.\/(features|core)\//,
      ),
  },
  {
    file: 'packages/elements/src/define/all.ts',
    edit: (text) => amongItsLike(text, "import './__feature__.ts';", /^import '\.\//),
  },
  {
    file: 'packages/elements/src/cdn/loader.ts',
    edit: (text) =>
      behindTheLast(
        text,
        "'__feature__': () => import('../define/__feature__.ts'),",
        /^ +'?[\w-]+'?: \(\) => import\(/,
      ),
  },
  {
    file: 'packages/server/src/app.ts',
    edit: (text) =>
      behindTheLast(
        amongItsLike(
          text,
          "import { compose__Feature__ } from './features/__feature__/compose.ts';",
          /^import \{ compose\w+ \} from '\.\/features\/[\w-]+\/compose\.ts';$/,
        ),
        'features.push(compose__Feature__({ database }));',
        /^ {2}features\.push\(.+\);$/,
      ),
  },
  {
    file: '.config/size-limits.json',
    edit: (text) =>
      JSON.stringify({
        ...JSON.parse(text),
        '__words__, beyond the core': {
          entries: ['define/__feature__.ts'],
          beyond: ['loader.js', 'define/session.ts'],
          limit: 3072,
        },
      }),
  },
  {
    file: 'docs/guides/localisation.md',
    edit: (text) =>
      amongItsLike(
        text,
        '- [`__feature__`](../../packages/elements/src/features/__feature__/strings.ts)',
        /^- \[`[\w.-]+`\]\(\.\.\/\.\.\/packages\/elements\/src\/features\//,
      ),
  },
  {
    file: 'docs/features.md',
    edit: (text) => {
      const paths = ['`GET /api/__feature__`', '`GET /api/__feature__/:id`'].join(', ');
      return behindTheLast(
        text,
        `| \`__feature__\` | client, elements, server, stories | \`varai-__feature__\` | ${paths} |`,
        /^\| `/,
      );
    },
  },
];
