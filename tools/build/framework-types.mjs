import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** The elements of the manifest, ordered by tag. */
export function elementsOf(path = 'packages/elements/custom-elements.json') {
  const { modules } = JSON.parse(readFileSync(path, 'utf8'));
  const elements = modules.flatMap(({ path: file, declarations }) =>
    declarations.map((element) => ({ ...element, file })),
  );
  return elements.sort((a, b) => a.tagName.localeCompare(b.tagName));
}

const key = (name) => (/^[a-zA-Z_$][\w$]*$/.test(name) ? name : `'${name}'`);
const comment = (text) => (text ? `    /** ${text.replace(/\s+/g, ' ').replaceAll('*/', '* /').trim()} */\n` : '');

function lines(element, eventName) {
  const fields = element.members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const properties = fields.map(
    ({ name, description }) => `${comment(description)}    ${key(name)}?: ${element.name}['${name}'] | undefined;`,
  );
  const attributes = (element.attributes ?? [])
    .filter(
      ({ name, fieldName }) => fieldName && name !== fieldName && fields.some((field) => field.name === fieldName),
    )
    .map(({ name, fieldName }) => `    ${key(name)}?: ${element.name}['${fieldName}'] | undefined;`);
  const events = element.events.flatMap(({ name, description }) =>
    eventName(name).map((prop) => `${comment(description)}    ${key(prop)}?: Handler<'${name}'> | undefined;`),
  );
  return [...properties, ...attributes, ...events].join('\n');
}

const entry = (eventName, common) => (element) =>
  `${comment(element.summary).replace(/^ {2}/, '')}  '${element.tagName}': ${common} & {\n${lines(element, eventName)}\n  };`;

const preamble = (elements, common) => `import type { ${elements
  .map(({ name }) => name)
  .sort()
  .join(', ')} } from './index.js';

type Handler<Name extends string> = (
  event: Name extends keyof GlobalEventHandlersEventMap ? GlobalEventHandlersEventMap[Name] : Event,
) => void;

interface Common {
${common}
}
`;

const global = ['id', 'slot', 'part', 'lang', 'dir', 'title']
  .map((name) => `  ${name}?: string | undefined;`)
  .join('\n');

const jsx = (elements) => `${preamble(
  elements,
  `${global}
  key?: string | number | null | undefined;
  ref?: unknown;
  class?: string | undefined;
  className?: string | undefined;
  hidden?: boolean | undefined;
  children?: unknown;`,
)}
/** What any tag takes; a framework's own attributes, given to \`VaraiElements\`, are stricter. */
interface AnyAttributes {
  style?: unknown;
  role?: string | undefined;
  tabIndex?: number | undefined;
  [handler: \`on\${Capitalize<string>}\`]: ((event: any) => void) | undefined;
}

/**
 * The tags with their properties and events. With React 19:
 * \`declare module 'react' { namespace JSX { interface IntrinsicElements extends VaraiElements<HTMLAttributes<HTMLElement>> {} } }\`
 */
export interface VaraiElements<Attributes = AnyAttributes> {
${elements.map(entry((name) => [`on${name}`], 'Common & Attributes')).join('\n')}
}

declare global {
  namespace JSX {
    interface IntrinsicElements extends VaraiElements {}
  }
}
`;

const vue = (elements) => `import type { HTMLAttributes } from 'vue';
${preamble(
  elements,
  `${global}
  class?: unknown;`,
)}
export interface VaraiElements {
${elements.map(entry((name) => [`on${name[0].toUpperCase()}${name.slice(1).replace(/-(\w)/g, (_, letter) => letter.toUpperCase())}`], 'HTMLAttributes & Common')).join('\n')}
}

type Components = { [Tag in keyof VaraiElements]: new () => { $props: VaraiElements[Tag] } };

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
`;

const svelte = (elements) => `import type { HTMLAttributes } from 'svelte/elements';
${preamble(
  elements,
  `${global}
  children?: any;`,
)}
export interface VaraiElements {
${elements.map(entry((name) => [`on${name}`, `on:${name}`], 'HTMLAttributes<HTMLElement> & Common')).join('\n')}
}

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends VaraiElements {}
}
`;

/** Writes the types of the tags for JSX, Vue and Svelte beside the package's own. */
export function writeFrameworkTypes(folder = 'packages/elements/dist/types') {
  const elements = elementsOf();
  mkdirSync(folder, { recursive: true });
  for (const [name, make] of Object.entries({ jsx, vue, svelte }))
    writeFileSync(`${folder}/${name}.d.ts`, make(elements));
}
