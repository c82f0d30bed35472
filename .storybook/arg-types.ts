import type { ArgTypes } from '@storybook/web-components-vite';
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly summary?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface Member extends Item {
  readonly kind: string;
  readonly attribute?: string;
}

/** What the manifest says of one tag. */
export interface Declared {
  readonly tagName: string;
  readonly attributes?: readonly (Item & { readonly fieldName: string })[];
  readonly members?: readonly Member[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly cssStates?: readonly Item[];
}

/** The manifest is built, so that its type is not known everywhere. */
const built: unknown = manifest;

const tags = new Map(
  (built as { modules: readonly { declarations: readonly Declared[] }[] }).modules
    .flatMap(({ declarations }) => declarations)
    .map((tag) => [tag.tagName, tag]),
);

export const declared = (tag: unknown): Declared | undefined => tags.get(String(tag));

const about = ({ description, summary }: Item) => description ?? summary ?? '';

/** A row of the table; what has no control is only told of. */
const row = (item: Item, category: string, more: object = {}): ArgTypes[string] => ({
  name: item.name || 'default',
  description: about(item),
  control: false,
  table: {
    category,
    ...(item.type && { type: { summary: item.type.text } }),
    ...(item.default !== undefined && item.default !== 'undefined' && { defaultValue: { summary: item.default } }),
  },
  ...more,
});

/** Where an attribute takes some words alone. */
const words: Readonly<Record<string, readonly string[]>> = {
  appearance: ['varai', 'night', 'polaris', 'magento', 'contrast'],
  compare: ['previous', 'year', 'none'],
  interval: ['month', 'year'],
  period: ['today', '7d', '30d', '12m'],
  routing: ['none', 'hash', 'history'],
  view: ['store', 'plan', 'billing', 'connections', 'settings'],
};

/** How somebody changes what an attribute holds. */
function controlOf({ name, type }: Item): object {
  const options = words[name];
  if (options) return { control: options.length > 3 ? 'select' : 'inline-radio', options };
  const kind = type?.text.replace(/ \| undefined$/u, '');
  if (kind === 'boolean') return { control: 'boolean', type: { name: 'boolean' } };
  if (kind === 'number' && name === 'heading-level')
    return { control: { type: 'number', min: 1, max: 6 }, type: { name: 'number' } };
  if (kind === 'number') return { control: 'number', type: { name: 'number' } };
  return { control: 'text', type: { name: 'string' } };
}

/** Everything that a page may use of a tag, each under a key of its own: a part and an attribute may have one name. */
export function argTypesOf(tag: unknown): ArgTypes {
  const { attributes = [], members = [], events = [], slots = [], ...css } = declared(tag) ?? {};
  const { cssParts = [], cssProperties = [], cssStates = [] } = css as Partial<Declared>;
  const fields = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const own = (of: readonly Item[], category: string, key: (name: string) => string) =>
    of.map((item) => [key(item.name), row(item, category)] as const);
  return Object.fromEntries([
    ...attributes.map((item) => [item.name, row(item, 'attributes', controlOf(item))] as const),
    ...cssProperties.map((item) => [item.name, row(item, 'custom properties', { control: 'text' })] as const),
    ...own(fields, 'properties', (name) => `.${name}`),
    ...own(
      members.filter(({ kind }) => kind === 'method'),
      'methods',
      (name) => `${name}()`,
    ),
    ...own(events, 'events', (name) => `@${name}`),
    ...own(slots, 'slots', (name) => `slot ${name}`),
    ...own(cssParts, 'parts', (name) => `::part(${name})`),
    ...own(cssStates, 'states', (name) => `:state(${name})`),
  ]);
}
