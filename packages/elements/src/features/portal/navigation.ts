import { html, nothing, type TemplateResult } from 'lit';
import { drawn } from '../../ui/icons.ts';
import { moreIcon, viewIcons } from './icons.ts';
import type { Strings } from './strings.ts';
import { mainOf, type View } from './views.ts';

export interface Navigation {
  readonly views: readonly View[];
  readonly current: string | undefined;
  readonly strings: Strings;
  readonly hrefOf: (view: string) => string | undefined;
  /** A link or button of a view was pressed. */
  readonly go: (event: MouseEvent, view: string) => void;
  readonly more: () => void;
}

/** How many views stand in the bar where only four things have room; behind the fourth is the rest. */
export const roomInBar = 3;

/** What stands in the navigation: a view that another leads to is a part of that one. */
export const mainly = (navigation: Navigation): Navigation => ({
  ...navigation,
  views: mainOf(navigation.views),
  current: navigation.views.find(({ name }) => name === navigation.current)?.within ?? navigation.current,
});

/** A link where the view has an address, so that it can be opened in a tab of its own; a button where it has none. */
export function way({ current, hrefOf, go }: Navigation, view: string, words: unknown, classes = ''): TemplateResult {
  const href = hrefOf(view);
  const here = view === current ? 'page' : nothing;
  const press = (event: MouseEvent) => go(event, view);
  return href === undefined
    ? html`<button class=${classes} type="button" aria-current=${here} @click=${press}>${words}</button>`
    : html`<a class=${classes} href=${href} aria-current=${here} @click=${press}>${words}</a>`;
}

const entry = (navigation: Navigation, { name }: View, size = '') =>
  way(navigation, name, html`${drawn(viewIcons[name], size)}<span>${navigation.strings.views[name]}</span>`);

/** Beside the views, where there is room. */
export function rail(all: Navigation, account: unknown): TemplateResult {
  const navigation = mainly(all);
  return html`<nav class="rail" part="rail" aria-label=${navigation.strings.navigation}>
    <ul>
      ${navigation.views.map((view) => html`<li>${entry(navigation, view)}</li>`)}
    </ul>
    ${account}
  </nav>`;
}

/** Below the views, in reach of a thumb. */
export function bar(all: Navigation): TemplateResult {
  const navigation = mainly(all);
  const { views, current, strings, more } = navigation;
  const beyond = views.findIndex(({ name }) => name === current) >= roomInBar;
  return html`<nav
    class="bar ${views.length > roomInBar + 1 ? 'long' : ''}"
    part="bar"
    aria-label=${strings.navigation}
  >
    <ul>
      ${views.map((view) => html`<li>${entry(navigation, view, 'i-l')}</li>`)}
      <li class="more">
        <button class=${beyond ? 'here' : ''} type="button" aria-haspopup="dialog" @click=${more}>
          ${drawn(moreIcon, 'i-l')}<span>${strings.more}</span>
        </button>
      </li>
    </ul>
  </nav>`;
}
