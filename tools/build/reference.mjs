// The guide of events and methods, made of the manifest and of the classes of the events.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { filesBelow } from '../checks/files.mjs';
import { elementsOf } from './framework-types.mjs';

export const guide = 'docs/guides/events-and-methods.md';

const sources = () =>
  filesBelow('packages/elements/src', (path) => path.endsWith('.ts') && !path.endsWith('.test.ts')).map((path) => ({
    path,
    text: readFileSync(path, 'utf8'),
  }));

/** Every event by its type: its fields, whether it can be canceled, and what its class says of itself. */
export function eventClasses(files = sources()) {
  const found = new Map();
  for (const { text } of files)
    for (const [, doc = '', body] of text.matchAll(
      /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?export class \w+(?:<[^{]*>)? extends Event \{([\s\S]*?)\n\}/gu,
    )) {
      const [, type] = /static readonly type = '([^']+)'/u.exec(body) ?? [];
      if (!type) continue;
      found.set(type, {
        about: doc
          .replaceAll(/^\s*\*/gmu, '')
          .replaceAll(/\s+/gu, ' ')
          .trim(),
        fields: [...body.matchAll(/^ {2}(?:readonly|declare readonly) (\w+)[?!]?:/gmu)].map(([, name]) => name),
        cancelable: body.includes('cancelable: true'),
      });
    }
  return found;
}

/** What buttons of the page can have a tag do, by the text of its class: names for `data-action`, with `--` for `command`. */
function buttonsOf(text) {
  const [, heard = ''] = /hearPage\(this, \{([\s\S]*?)\}\);/u.exec(text) ?? [];
  const names = [...heard.matchAll(/(?:^|[\s,])'?(-{0,2}[a-z][a-z-]*)'?: /gu)].map(([, name]) => name);
  const found = [...text.matchAll(/^\s*\/?\*.*`?data-action="([a-z-]+)"/gmu)].map(([, name]) => name);
  return [...new Set([...names, ...found])];
}

const oneLine = (text = '') => text.replaceAll(/\s+/gu, ' ').trim();
const cell = (text) => oneLine(text).replaceAll('|', String.raw`\|`);
const first = (text) => oneLine(text.split(/\n\s*\n/u)[0]);
const code = (text) => `\`${text}\``;
const table = (head, rows) => [
  `| ${head.join(' | ')} |`,
  `|${' - |'.repeat(head.length)}`,
  ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  '',
];

const signature = ({ name, parameters = [] }) =>
  code(`${name}(${parameters.map(({ name: one, optional }) => `${one}${optional ? '?' : ''}`).join(', ')})`);

function sectionOf({ tagName, summary = '', events = [], members = [], file }, classes, text) {
  const methods = members.filter(({ kind }) => kind === 'method');
  const presses = buttonsOf(text).map((name) =>
    name.startsWith('--') ? `${code(`command="${name}"`)} with ${code('commandfor')}` : code(`data-action="${name}"`),
  );
  return [
    `## ${code(`<${tagName}>`)}`,
    '',
    first(summary),
    '',
    ...(events.length > 0
      ? table(
          ['event', 'when', 'fields'],
          events.map(({ name, description }) => [
            `${code(name)}${classes.get(name)?.cancelable ? ' ⊘' : ''}`,
            description ?? '',
            (classes.get(name)?.fields ?? []).map(code).join(', '),
          ]),
        )
      : []),
    ...(methods.length > 0
      ? table(
          ['method', 'does', 'answers'],
          methods.map((method) => [
            signature(method),
            method.description ?? '',
            code(method.return?.type?.text ?? 'void'),
          ]),
        )
      : []),
    ...(presses.length > 0 ? [`Buttons of the page: ${presses.join(', ')}.`, ''] : []),
  ];
}

/** The whole guide, as it stands in the repository. */
export async function referenceOf(elements = elementsOf(), files = sources()) {
  const classes = eventClasses(files);
  const textOf = (file) => files.find(({ path }) => path === file)?.text ?? '';
  const text = [
    '# Events and methods',
    '',
    'Listen to a tag, or tell it what to do. Made of the manifest by `tools/build/reference.mjs`; what each event is for is said in',
    '[embed](embed.md#4-listen-if-you-want-to).',
    '',
    '```js',
    "const picker = document.querySelector('varai-plan-picker');",
    "picker.addEventListener('varai-plan-changed', (event) => console.log(event.change.planId));",
    'picker.open();',
    '```',
    '',
    'Fields are on the event itself. Events bubble and cross shadow roots, so one listener on the document hears all. **⊘** can be canceled: after',
    '`event.preventDefault()` the page does in its own way what the tag was about to do. A button of the page does the same as a method, without a script:',
    '`<button data-action="change-plan">`, or `<button commandfor="plans" command="--open">` for the tag with `id="plans"`.',
    '',
    'Properties, attributes, slots, parts and states of each tag stand in Storybook, in `custom-elements.json` and in the types of the package.',
    '',
    ...elements.flatMap((element) => sectionOf(element, classes, textOf(element.file))),
  ].join('\n');
  return format(text, { ...(await resolveConfig(guide)), parser: 'markdown' });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(guide, await referenceOf());
