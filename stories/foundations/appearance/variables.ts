import type { Appearance, AppearanceVariables, Preset } from '@varai/elements';

export type Scheme = 'light' | 'dark';
export type Name = keyof AppearanceVariables;

/** What has to be told apart: a token in front of another, and how well by WCAG 2.2. */
export interface Pair {
  readonly front: string;
  readonly ground: string;
  readonly least: 4.5 | 3;
  readonly words: string;
}

export interface Colour {
  readonly name: Name;
  readonly label: string;
  /** The token that shows what it is now. */
  readonly token: string;
  readonly pairs: readonly Pair[];
}

const text = (front: string, ...grounds: string[]): Pair[] =>
  grounds.map((ground) => ({ front, ground, least: 4.5, words: `on ${ground.replaceAll('-', ' ')}` }));
const mark = (front: string, ...grounds: string[]): Pair[] =>
  grounds.map((ground) => ({ front, ground, least: 3, words: `beside ${ground.replaceAll('-', ' ')}` }));

const status = (word: string): Pair[] => [...text(word, 'surface', `${word}-soft`), ...mark(`${word}-mark`, 'surface')];

export const colours: readonly Colour[] = [
  {
    name: 'colorPrimary',
    label: 'Primary',
    token: 'accent',
    pairs: [...text('accent', 'surface', 'sunken', 'accent-soft'), ...text('on-accent', 'accent')],
  },
  { name: '--varai-color-on-accent', label: 'Text on primary', token: 'on-accent', pairs: text('on-accent', 'accent') },
  { name: 'colorBackground', label: 'Background', token: 'surface', pairs: text('text', 'surface') },
  {
    name: 'offsetBackgroundColor',
    label: 'Sunken background',
    token: 'sunken',
    pairs: [...text('text', 'sunken'), ...text('muted', 'sunken')],
  },
  { name: 'colorText', label: 'Text', token: 'text', pairs: text('text', 'surface', 'raised', 'sunken') },
  { name: 'colorSecondaryText', label: 'Secondary text', token: 'muted', pairs: text('muted', 'surface', 'sunken') },
  { name: 'colorBorder', label: 'Lines', token: 'border', pairs: [] },
  {
    name: '--varai-color-border-control',
    label: 'Edges of fields',
    token: 'border-control',
    pairs: mark('border-control', 'surface'),
  },
  {
    name: 'formHighlightColorBorder',
    label: 'Focus',
    token: 'focus',
    pairs: mark('focus', 'surface', 'sunken'),
  },
  { name: 'colorSuccess', label: 'Success', token: 'success', pairs: status('success') },
  { name: 'colorWarning', label: 'Warning', token: 'warning', pairs: status('warning') },
  { name: 'colorDanger', label: 'Danger', token: 'danger', pairs: status('danger') },
];

/** Where a button is to look otherwise than the rest. */
export const buttons: readonly Colour[] = [
  {
    name: 'buttonPrimaryColorBackground',
    label: 'Primary button',
    token: 'primary-fill',
    pairs: text('primary-text', 'primary-fill'),
  },
  {
    name: 'buttonPrimaryColorText',
    label: 'Its text',
    token: 'primary-text',
    pairs: text('primary-text', 'primary-fill'),
  },
  {
    name: 'buttonSecondaryColorBackground',
    label: 'Other buttons',
    token: 'secondary-fill',
    pairs: text('secondary-text', 'secondary-fill'),
  },
  {
    name: 'buttonSecondaryColorText',
    label: 'Their text',
    token: 'secondary-text',
    pairs: text('secondary-text', 'secondary-fill'),
  },
  { name: 'buttonSecondaryColorBorder', label: 'Their edge', token: 'secondary-border', pairs: [] },
  {
    name: 'buttonDangerColorBackground',
    label: 'Button of danger',
    token: 'danger-fill',
    pairs: text('on-danger', 'danger-fill'),
  },
];

/** How a token is written in a style sheet. */
export const custom = (token: string): string => {
  if (token === 'focus') return 'var(--varai-focus-color)';
  const [, which, what] = /^(primary|secondary)-(fill|text|border)$/u.exec(token) ?? [];
  const otherwise: Record<string, string> = {
    'primary-fill': 'accent',
    'primary-text': 'on-accent',
    'secondary-fill': 'surface',
    'secondary-text': 'text',
    'secondary-border': 'border',
  };
  if (which) return `var(--varai-button-${which}-${what!}, var(--varai-color-${otherwise[token]!}))`;
  if (token === 'danger-fill') return 'var(--varai-button-danger-fill, var(--varai-color-danger-solid))';
  return `var(--varai-color-${token})`;
};

export interface Length {
  readonly name: Name;
  readonly label: string;
  readonly token: string;
  readonly least: number;
  readonly most: number;
  readonly hint: string;
}

export const lengths: readonly Length[] = [
  {
    name: 'fontSizeBase',
    label: 'Text size',
    token: '--varai-text-base',
    least: 12,
    most: 20,
    hint: 'All steps follow it',
  },
  {
    name: 'spacingUnit',
    label: 'Space',
    token: '--varai-space-unit',
    least: 2,
    most: 8,
    hint: 'Between things, and inside them',
  },
  {
    name: '--varai-size-control',
    label: 'Height of controls',
    token: '--varai-size-control',
    least: 28,
    most: 52,
    hint: '44 px and more on touch screens, always',
  },
  {
    name: 'borderRadius',
    label: 'Corners',
    token: '--varai-radius-unit',
    least: 0,
    most: 20,
    hint: 'Of controls; cards are rounder',
  },
];

export const fonts = [
  'Inter, system-ui, sans-serif',
  'system-ui, sans-serif',
  'Georgia, "Times New Roman", serif',
  '"Open Sans", "Helvetica Neue", Arial, sans-serif',
  'ui-monospace, "SF Mono", Menlo, monospace',
];

export const presets: readonly {
  readonly name: Preset;
  readonly about: string;
  readonly schemes: readonly Scheme[];
}[] = [
  { name: 'varai', about: 'Calm petrol, light and dark', schemes: ['light', 'dark'] },
  { name: 'night', about: 'Dark alone, deeper', schemes: ['dark'] },
  { name: 'polaris', about: 'As the admin of Shopify', schemes: ['light'] },
  { name: 'magento', about: 'As the admin of Magento', schemes: ['light'] },
  { name: 'contrast', about: 'Text of 7 : 1 and more', schemes: ['light', 'dark'] },
];

/** What somebody has chosen: a colour for each scheme, or one value. */
export type Values = ReadonlyMap<Name, string | Readonly<Record<Scheme, string>>>;

/** The object that a provider takes. */
export function appearanceFrom(theme: Preset, values: Values): Appearance {
  const written = [...values].map(([name, value]): [string, string] => [
    name,
    typeof value === 'string'
      ? value
      : value.light === value.dark
        ? value.light
        : `light-dark(${value.light}, ${value.dark})`,
  ]);
  return { theme, ...(written.length > 0 && { variables: Object.fromEntries(written) }) };
}

export const jsonOf = (appearance: Appearance): string => JSON.stringify(appearance, null, 2);

const key = (name: string) => (/^\w+$/u.test(name) ? name : `'${name}'`);
const quoted = (value: string) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;

/** As somebody writes it into a page's script. */
export function scriptOf({ theme = 'varai', variables }: Appearance): string {
  const lines = Object.entries((variables ?? {}) as Record<string, string>).map(
    ([name, value]) => `    ${key(name)}: ${quoted(value)},\n`,
  );
  const rest = lines.length > 0 ? `  variables: {\n${lines.join('')}  },\n` : '';
  return `provider.appearance = {\n  theme: '${theme}',\n${rest}};`;
}
