import type { SessionInfo } from '@varai/client';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LocaleController } from '../../core/locale.ts';
import { PhaseController } from '../../core/phase.ts';
import { StateController } from '../../core/state-controller.ts';
import { inPhase } from '../../ui/in-phase.ts';
import { read, returned, written, type Routing } from './address.ts';
import { PortalNavigatedEvent, PortalNavigateEvent } from './events.ts';
import { bar, rail, type Navigation } from './navigation.ts';
import { PageController } from './page.ts';
import { comeIdle, partsOf } from './parts.ts';
import { areHere, coming, drawViews, isSetting, prepare, tagsOf, type Code } from './places.ts';
import { styles } from './portal.styles.ts';
import { ScrollMemory } from './scroll.ts';
import { account, head, skeleton } from './shell.ts';
import { portalState } from './state.ts';
import { strings } from './strings.ts';
import { found, viewsOf, type View } from './views.ts';

/**
 * @summary The whole portal in one tag: what the session allows, in views with a navigation of their own, found by search.
 *
 * Its views are `store`, `plan`, `billing`, `connections`, `settings`, and `orders` within the connections; the code of each is fetched when it is first visited,
 * and it is kept when it is left. What the session forbids is nowhere: neither in the navigation nor in the search, and an address that leads there says so.
 *
 * `routing` keeps the view in the page's address. A page with a router of its own cancels `varai-portal-navigate` and sets `view`, and says by `hrefFor` where its links lead.
 *
 * @slot brand - Replaces the mark above the navigation.
 * @slot actions - What the page offers beside search and bell.
 * @slot loader - Replaces the skeleton.
 * @slot error - Replaces what is said when the portal cannot be loaded or seen.
 * @slot empty - Replaces what is said when the session allows nothing.
 * @event {ReadyEvent} varai-ready - A view is shown for the first time.
 * @event {LoadErrorEvent} varai-load-error - What the session allows could not be loaded. Carries `error`.
 * @event {PortalNavigateEvent} varai-portal-navigate - Somebody is about to go to another view. Carries `view` and `href`. Cancelable: the page leads there itself then.
 * @event {PortalNavigatedEvent} varai-portal-navigated - Another view is shown. Carries `view`.
 * @csspart rail - The navigation beside the views.
 * @csspart bar - The navigation below the views.
 * @csspart head - What stands above the views: search, bell and what the page offers.
 * @csspart view - One view.
 * @csspart dialog - The search, and the sheet with more views.
 * @cssstate loading - Nothing is known yet.
 * @cssstate empty - The session allows nothing.
 * @cssstate ready - A view is shown; how fresh it is says each tag in it.
 * @cssstate offline - The browser has no network.
 * @cssstate error - Nothing could be loaded.
 * @cssstate forbidden - The view that was asked for is not part of the session.
 */
export class Portal extends LitElement {
  static readonly tag = 'varai-portal';
  static override styles = styles;
  static override properties = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    view: {},
    routing: {},
    basePath: { attribute: 'base-path' },
    page: { type: Boolean, reflect: true },
    pageTitle: { attribute: 'page-title' },
    hrefFor: { attribute: false },
  };

  /** What fetches the definition of each tag, given in by whoever defines this one: features are strangers. */
  static port: Readonly<Record<string, () => Promise<unknown>>> = {};

  readonly #locale = new LocaleController(this, strings);
  readonly #session = new StateController(this, portalState, ({ $session }) => $session);
  readonly #phase: PhaseController<SessionInfo> = new PhaseController<SessionInfo>(this, {
    value: () => this.#session.value,
    refresh: () => this.refresh(),
    empty: (session) => viewsOf(session).length === 0,
  });
  readonly #scroll = new ScrollMemory(this);
  readonly #page = new PageController(this, {
    views: () => this.#views,
    current: () => this.#at,
    followed: () => this.#follow(),
  });
  readonly #parts = partsOf(this, {
    session: () => this.#session.value?.data,
    views: () => this.#views,
    current: () => this.#at,
    lead: (address) => void this.navigate(address),
    port: Portal.port,
    offers: () => this.view === undefined,
  });

  /** The level of each view's heading, 1 to 6; what stands in a view is one deeper. */
  declare headingLevel: number;
  /** Which view is shown, such as `billing`, or `billing/invoices` for a place in it; the first that is allowed when absent. */
  declare view: string | undefined;
  /** Where the view is kept in the page's address: `none`, `hash` or `history`. */
  declare routing: Routing;
  /** Below which path the views lie, with `routing="history"`. */
  declare basePath: string;
  /** The portal is the whole page: it is as high as the window, has its main landmark and names it. */
  declare page: boolean;
  /** What the page is called, with `{view}` in it. */
  declare pageTitle: string | undefined;
  /** Where the links of views lead, for a page with a router of its own. */
  declare hrefFor: ((view: string) => string) | undefined;

  /** The view that was asked for before anybody moved. */
  #home: string | undefined;
  /** The view that was shown last, and what was asked for then. */
  #at: string | undefined;
  #asked: string | undefined;
  readonly #visited = new Set<string>();
  readonly #since = performance.now();
  #goesOn: boolean | undefined;
  readonly #fetching = new Map<string, Code>();

  constructor() {
    super();
    this.headingLevel = 2;
    this.routing = 'none';
    this.basePath = '';
    this.page = false;
  }

  /** Goes to a view as a press on its link does; false where the page leads there itself. */
  navigate(view: string): boolean {
    const href = this.#hrefOf(view);
    if (!this.dispatchEvent(new PortalNavigateEvent(view, href))) return false;
    if (this.hrefFor) {
      location.assign(this.hrefFor(view));
      return false;
    }
    if (href !== undefined && this.#read() !== view) history.pushState(null, '', href);
    this.#show(view);
    return true;
  }

  /** Opens the search over views and settings. */
  async search(): Promise<void> {
    if (this.#session.value?.data) await this.#parts.search.use((search) => search.open());
  }

  /** Asks again what the session allows, and reads what is shown anew. */
  async refresh(): Promise<void> {
    await Promise.all([this.#session.state?.$session.refresh(), this.#page.refresh()]);
  }

  get #views(): readonly View[] {
    return this.#session.value?.data ? viewsOf(this.#session.value.data) : [];
  }

  /** What is to be shown; undefined where it is not part of the session. */
  get #wanted() {
    return found(this.#views, this.view ?? this.#views[0]?.name);
  }

  readonly #read = (): string | undefined => read(this, location);
  readonly #hrefOf = (view: string): string | undefined => this.hrefFor?.(view) ?? written(this, view, location);
  readonly #skip = () => this.#reach(`view-${this.#wanted?.view.name ?? 'outside'}`)?.focus();

  #show(view: string | undefined): void {
    if (view === this.view) this.#arrive();
    else this.view = view;
  }

  /** The address has changed by itself, as with the browser's buttons. */
  #follow(): void {
    const view = this.#read();
    if (view === undefined) return;
    const next = view || this.#home;
    const name = next ?? this.#views[0]?.name;
    if (name === undefined || name === (this.view ?? this.#at)) return;
    if (this.dispatchEvent(new PortalNavigateEvent(name, this.#hrefOf(name)))) this.#show(next);
  }

  /** A link that is opened elsewhere is the browser's. */
  readonly #go = (event: MouseEvent, view: string): void => {
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.navigate(view);
  };

  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await new Promise((later) => setTimeout(later)); // a task of its own, for a slow phone
    void super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) this.#home = this.view;
    if (changed.has('routing') || changed.has('basePath')) this.view = this.#read() || returned(location) || this.view;
    if (!this.hasUpdated && !this.view) prepare(Portal.port, () => this.#session.value?.data);
    const { view } = this.#wanted ?? {};
    if (this.#at !== undefined && this.#at !== view?.name) this.#scroll.leave(this.#at);
    if (!view) return;
    this.#visited.add(view.name);
    if (!this.#fetching.has(view.name)) void this.#fetch(view);
  }

  async #fetch(view: View): Promise<void> {
    const tags = tagsOf(view);
    this.#fetching.set(view.name, areHere(tags) ? 'here' : 'coming');
    const come = await coming(tags, Portal.port);
    if (this.#fetching.get(view.name) === come) return;
    this.#fetching.set(view.name, come);
    this.requestUpdate();
  }

  protected override updated(): void {
    const { data } = this.#session.value ?? {};
    if (!data || !this.#reach('views')) return;
    const wanted = this.#wanted;
    const at = wanted?.view.name ?? '';
    const asked = this.view ?? at;
    const first = this.#at === undefined;
    const moved = asked !== this.#asked;
    this.#at = at;
    this.#asked = asked;
    this.#page.name(wanted ? this.#locale.strings.views[wanted.view.name] : this.#locale.strings.outside);
    if (first) {
      comeIdle(this, this.#parts, data);
      if (wanted?.place && !isSetting(this.renderRoot, this.view))
        this.#reach(wanted.place)?.scrollIntoView({ block: 'start' });
    } else if (moved) {
      this.#arrive();
      this.dispatchEvent(new PortalNavigatedEvent(asked));
    }
  }

  #reach(id: string): HTMLElement | null {
    return this.renderRoot.querySelector(`#${id}`);
  }

  /** Where a change leads: to the place that was asked for, else to the heading of the view, which says where one is. */
  #arrive(): void {
    const { view, place } = this.#wanted ?? {};
    if (place && isSetting(this.renderRoot, this.view)) return;
    const target = this.#reach(place ?? `view-${view?.name ?? 'outside'}`);
    target?.focus({ preventScroll: true });
    if (place) target?.scrollIntoView({ block: 'start' });
    else this.#scroll.arrive(view?.name ?? '');
  }

  protected override render() {
    const { phase } = this.#locale.strings;
    const stood = this.#phase.phase;
    const known = this.#views.length > 0;
    // how fresh it is says each tag in a view: said here, too, it would be said twice
    if (known && stood === 'offline') this.#phase.phase = 'ready';
    const drawing = inPhase(this.#phase, {
      failed: { title: phase.notLoaded, text: phase.notLoadedText },
      empty: { title: phase.empty, text: phase.emptyText },
      forbidden: { title: phase.forbidden, text: phase.forbiddenText },
      skeleton,
      goesOn: true,
      ready: () => this.#shell(),
    });
    if (known && this.#phase.phase === 'ready')
      this.#phase.phase = stood === 'ready' && !this.#wanted ? 'forbidden' : stood;
    return drawing;
  }

  #shell(): TemplateResult {
    const { strings: words } = this.#locale;
    const [data, views] = [this.#session.value?.data, this.#views];
    const navigation: Navigation = {
      views,
      current: this.#wanted?.view.name,
      strings: words,
      hrefOf: this.#hrefOf,
      go: this.#go,
      more: () => void this.#parts.sheet.use((sheet) => sheet.open()),
    };
    const main = drawViews(navigation, {
      headingLevel: this.headingLevel,
      visited: this.#visited,
      goesOn: (this.#goesOn ??= performance.now() - this.#since > 300),
      code: (view) => this.#fetching.get(view),
      again: (view) => void this.#fetch(view),
      end: this.#parts.newcomer.part?.list(this.headingLevel + 1),
    });
    return html`<div class="shell" lang=${this.#locale.lang}>
        <button class="skip btn" type="button" @click=${this.#skip}>${words.skip}</button>
        ${head({
          words,
          session: data!,
          page: this.page,
          headingLevel: this.headingLevel,
          search: () => void this.search(),
          refresh: () => void this.#parts.touch.use((touch) => touch.refresh()),
          hrefOf: (address) => (found(views, address) ? this.#hrefOf(address) : undefined),
        })}
        ${rail(navigation, account(data!, words))}
        ${this.page ? html`<main class="main" id="views">${main}</main>` : html`<div class="main" id="views">${main}</div>`}
        ${bar(navigation)}
      </div>
      ${this.#parts.search.part?.render() ?? nothing} ${this.#parts.sheet.part?.render(navigation) ?? nothing}
      ${this.#parts.newcomer.part?.tour()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    [Portal.tag]: Portal;
  }
}
