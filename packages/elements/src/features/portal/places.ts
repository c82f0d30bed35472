import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../ui/heading.ts';
import { way, type Navigation } from './navigation.ts';
import { come } from './shell.ts';
import type { PlaceName, View } from './views.ts';

/** Whether what defines the tags of a view is here. */
export type Code = 'coming' | 'here' | 'lost';

interface Drawing {
  readonly headingLevel: number;
  readonly visited: ReadonlySet<string>;
  /** The portal's own grey was seen for 150 ms, and another answer takes as long: that of the first view goes on with it. */
  readonly goesOn: boolean;
  readonly code: (view: string) => Code | undefined;
  readonly again: (view: View) => void;
  /** What stands at the end of the first view. */
  readonly end: unknown;
}

type Section = 'profile' | 'notifications';

/** Created by name alone: what defines them is fetched by the port of the portal, when its view is first visited. */
const tags: Readonly<Record<Exclude<PlaceName, Section>, (level: number) => TemplateResult>> = {
  'live-metrics': (level) => html`<varai-live-metrics heading-level=${level}></varai-live-metrics>`,
  subscription: (level) => html`<varai-subscription heading-level=${level}></varai-subscription>`,
  'plan-picker': (level) => html`<varai-plan-picker heading-level=${level}></varai-plan-picker>`,
  'payment-methods': (level) => html`<varai-payment-methods heading-level=${level}></varai-payment-methods>`,
  invoices: (level) => html`<varai-invoices heading-level=${level}></varai-invoices>`,
  usage: (level) => html`<varai-usage heading-level=${level}></varai-usage>`,
  integrations: (level) => html`<varai-integrations heading-level=${level}></varai-integrations>`,
  'order-import': (level) => html`<varai-order-import heading-level=${level}></varai-order-import>`,
};

/** The tags of a view: the places of settings are the sections of one. */
export const tagsOf = ({ name, places }: View): readonly string[] => (name === 'settings' ? [name] : places);

/** One place of a view; it can be gone to, as from the search. */
const placed = (name: Exclude<PlaceName, Section>, label: string, level: number): TemplateResult =>
  html`<div class="place" role="group" id=${name} tabindex="-1" aria-label=${label}>${tags[name](level)}</div>`;

const isTag = (name: PlaceName): name is Exclude<PlaceName, Section> => name in tags;

export const areHere = (names: readonly string[]): boolean =>
  names.every((name) => customElements.get(`varai-${name}`) !== undefined);

/** Fetches what defines the tags of places that nobody has defined yet. */
export async function fetched(
  names: readonly string[],
  port: Readonly<Record<string, () => Promise<unknown>>>,
): Promise<void> {
  const missing = names.map((name) => `varai-${name}`).filter((tag) => !customElements.get(tag));
  await Promise.all(missing.map((tag) => port[tag]?.() ?? customElements.whenDefined(tag)));
}

/** What came of fetching them. */
export const coming = (...asked: Parameters<typeof fetched>): Promise<Code> =>
  fetched(...asked).then(
    () => 'here',
    () => 'lost',
  );

/** While nobody knows yet what the session allows, what most portals begin with is made ready. */
export const prepare = (port: Parameters<typeof fetched>[1], known: () => unknown): unknown =>
  setTimeout(() => known() ?? coming(['live-metrics'], port));

/** The views that were visited, all but one of them hidden; or that there is nothing here for whoever looks. */
export function drawViews(
  navigation: Navigation,
  { headingLevel, visited, goesOn, code, again, end }: Drawing,
): TemplateResult {
  const { views, current, strings: words } = navigation;
  const [home] = views;
  const [first] = visited;
  const drawn = (view: View) => {
    const { name, places, within } = view;
    // to the view that few need, and back from it
    const to = within ?? views.find((one) => one.within === name)?.name;
    // a button in billing opens the picker, and is there where one stands in the same page
    if (!visited.has(name) && !(name === 'plan' && visited.has('billing'))) return nothing;
    return html`<section
      class=${goesOn && name === first ? 'view on' : 'view'}
      part="view"
      ?hidden=${name !== current}
      aria-labelledby="view-${name}"
    >
      ${heading(headingLevel, 'title', words.views[name], `view-${name}`)}
      ${to ? html`<p class="to">${way(navigation, to, within ? words.goTo(words.views[within]) : words.fromFile, 'btn btn-s')}</p>` : nothing}
      ${come(code(name), words, () => again(view))}
      ${
        name === 'settings'
          ? html`<div class="place">
              <varai-settings heading-level=${headingLevel + 1} sections=${places.join(' ')}></varai-settings>
            </div>`
          : places.map((place) => isTag(place) && placed(place, words.places[place], headingLevel + 1))
      }
      ${view === home ? end : nothing}
    </section>`;
  };
  return html`${views.map(drawn)}
  ${
    current === undefined && home
      ? html`<section class="view outside" part="view" aria-labelledby="view-outside">
          ${heading(headingLevel, 'title', words.outside, 'view-outside')}
          <p class="muted">${words.outsideText}</p>
          <p>${way(navigation, home.name, words.goTo(words.views[home.name]), 'btn')}</p>
        </section>`
      : nothing
  }`;
}

/** What the settings can be asked for, once they are defined; never where they were gone before. */
interface Shows extends Element {
  reveal?(address: string): unknown;
}

/** What is in the settings, those show: `settings/profile`, or `settings/profile/phone`. */
export function isSetting(root: ParentNode, view = ''): boolean {
  const [name, ...rest] = view.split('/');
  const settings = name === 'settings' && root.querySelector<Shows>('varai-settings');
  if (settings) void customElements.whenDefined(settings.localName).then(() => settings.reveal?.(rest.join('/')));
  return !!settings;
}
