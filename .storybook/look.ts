import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { addons } from 'storybook/preview-api';
import type { Appearance, Preset } from '../packages/elements/src/core/appearance.ts';
import { defineVaraiConfig } from '../packages/elements/src/core/config.ts';

/** Presets that have one scheme alone. */
const schemeOf: Readonly<Record<string, string>> = { night: 'dark', polaris: 'light', magento: 'light' };

const isRtl = (locale: string) => /^ar\b/u.test(locale);

export const dirOf = (dir: string, locale: string): string => (dir === 'auto' ? (isRtl(locale) ? 'rtl' : 'ltr') : dir);

const ofTags = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLElement>('*')].filter(({ localName }) => localName.startsWith('varai-'));

/** One object for each preset: the same again changes nothing. */
const looks = new Map<string, Appearance>();
const lookOf = (theme: string): Appearance | undefined => {
  if (theme === 'varai') return undefined;
  const look = looks.get(theme) ?? { theme: theme as Preset };
  looks.set(theme, look);
  return look;
};

let turning: MutationObserver | undefined;
const turned = new Set<HTMLElement>();

/** A tag stands as its language does. To see another direction in the same language, each is turned, also those that come later. */
function turn(dir: string | undefined): void {
  turning?.disconnect();
  turning = undefined;
  for (const tag of turned) tag.dir = isRtl(tag.lang) ? 'rtl' : 'ltr';
  turned.clear();
  if (!dir) return;
  const observer = (turning = new MutationObserver(() => seen(document)));
  const watched = new WeakSet<Node>();
  const seen = (root: Document | ShadowRoot): void => {
    if (!watched.has(root)) {
      watched.add(root);
      observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['dir'] });
    }
    for (const tag of ofTags(root)) {
      if (!tag.dir || tag.dir === dir) continue;
      turned.add(tag);
      tag.dir = dir;
    }
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) seen(shadowRoot);
  };
  seen(document);
}

/** The toolbar's choices, set on the page, where a host would set them. What brings a look of its own keeps it. */
export const withLook: Decorator = (story, { globals, parameters }) => {
  const {
    preset: chosen = 'varai',
    scheme,
    locale = 'en',
    dir = 'auto',
    width,
    text,
  } = globals as Record<string, string>;
  const preset = parameters['modes'] === 'own-preset' ? 'varai' : chosen;
  const page = document.documentElement;
  page.lang = locale;
  page.dir = dirOf(dir, locale);
  page.dataset['scheme'] = schemeOf[preset] ?? scheme ?? 'light';
  page.dataset['width'] = width ?? 'full';
  page.dataset['text'] = text ?? '100';
  page.dataset['preset'] = preset;
  defineVaraiConfig({ appearance: lookOf(preset) });
  turn(dir === 'auto' || (dir === 'rtl') === isRtl(locale) ? undefined : dir);
  return html`<div class="frame">${story()}</div>`;
};

interface Shown {
  readonly __STORYBOOK_PREVIEW__?: { readonly storyRenders?: readonly { readonly id: string }[] };
}

/** A tag asks for its language when it comes into the page: a story in another one is drawn, and played, anew. */
export function redrawInAnotherLanguage(): void {
  const channel = addons.getChannel();
  let last: string | undefined;
  channel.on('setGlobals', ({ globals }: { globals: Record<string, string> }) => (last ??= globals['locale']));
  channel.on('globalsUpdated', ({ globals }: { globals: Record<string, string> }) => {
    const { locale } = globals;
    if (locale === last) return;
    last = locale;
    for (const { id } of (window as Shown).__STORYBOOK_PREVIEW__?.storyRenders ?? [])
      channel.emit('forceRemount', { storyId: id });
  });
}
