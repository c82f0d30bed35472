import type { SessionInfo } from '@varai/client';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LocaleController } from '../../../core/locale.ts';
import { PhaseController } from '../../../core/phase.ts';
import { StateController } from '../../../core/state-controller.ts';
import { Folds } from '../../../ui/folds.ts';
import { heading } from '../../../ui/heading.ts';
import { inPhase } from '../../../ui/in-phase.ts';
import { SettingsSearch } from './search.ts';
import { sectionsOf, tagOf, type Part, type Port, type SectionName } from './sections.ts';
import { styles } from './settings.styles.ts';
import { settingsState } from './state.ts';
import { strings } from './strings.ts';

/** A tag of ours that can show one of its fields. */
interface Revealing extends LitElement {
  reveal?(field: string): Promise<boolean>;
}

/**
 * @summary All settings of an account in one calm place: sections that open one by one, and a search that finds each option.
 *
 * Its sections are `profile` (company, contact, address, tax, language and time), `notifications`, `payment` and `connections`, as
 * far as the session allows them; `sections` names those that the page wants, in its order. What stands in a section is fetched
 * when it is first opened. Which are open is kept for the user on this device, where it keeps anything.
 *
 * @slot loader - Replaces the skeleton.
 * @slot error - Replaces what is said when settings cannot be loaded or seen.
 * @slot empty - Replaces what is said when the session allows none of the sections.
 * @event {ReadyEvent} varai-ready - The sections are shown for the first time.
 * @event {LoadErrorEvent} varai-load-error - What the session allows could not be loaded. Carries `error`.
 * @csspart base - All of it.
 * @csspart heading - What it is called.
 * @csspart search - The search.
 * @csspart section - One section.
 * @cssstate loading - Nothing is known yet.
 * @cssstate empty - The session allows none of the sections.
 * @cssstate ready - The sections are shown; how fresh it is says what stands in each.
 * @cssstate offline - The browser has no network.
 * @cssstate error - Nothing could be loaded.
 * @cssstate forbidden - The session may not be asked what it allows.
 */
export class Settings extends LitElement {
  static readonly tag = 'varai-settings';
  static override styles = styles;
  static override properties = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    sections: {},
  };

  /** What fetches what stands in the sections, given in by whoever defines this one: features are strangers. */
  static port: Port = { tags: {}, parts: {} };

  readonly #locale = new LocaleController(this, strings);
  readonly #session = new StateController(this, settingsState, ({ $session }) => $session);
  readonly #phase: PhaseController<SessionInfo> = new PhaseController<SessionInfo>(this, {
    value: () => this.#session.value,
    refresh: () => this.refresh(),
    empty: (session) => sectionsOf(session, this.sections).length === 0,
  });
  readonly #folds = new Folds(this, 'settings', () => this.#session.client);
  readonly #search = new SettingsSearch(this, {
    session: () => this.#session.value?.data,
    sections: () => this.sections,
    go: (address) => void this.reveal(address),
  });

  /** The level of the heading, 1 to 6; that of a section is one deeper. */
  declare headingLevel: number;
  /** Which sections there are, in their order, with spaces between; all where it is absent. */
  declare sections: string | undefined;

  /** Sections whose content was asked for, until that is over. */
  readonly #asked = new Map<SectionName, Promise<void>>();
  readonly #lost = new Set<SectionName>();
  readonly #parts = new Map<SectionName, Part>();
  #shown: Promise<void>;
  #show!: () => void;

  constructor() {
    super();
    this.headingLevel = 2;
    this.#shown = new Promise((resolve) => (this.#show = resolve));
  }

  /** Opens a section, such as `notifications`, or what stands around an option in it, such as `profile/timeZone`, which gets the focus. */
  async reveal(address: string): Promise<boolean> {
    const [name = '', field] = address.split('/');
    await this.#shown;
    const section = this.#all.find((one) => one === name);
    if (!section) return false;
    this.#folds.open(section);
    await this.updateComplete;
    const button = this.renderRoot.querySelector<HTMLElement>(`#${section}-title`);
    button?.focus();
    button?.scrollIntoView({ block: 'start' });
    if (!field) return true;
    await this.#fetch(section);
    const part = this.#parts.get(section);
    const tag = this.renderRoot.querySelector<Revealing>(`#${section}-fold > .body > *`);
    if (tag && !part) await drawn(tag);
    // whoever went on meanwhile stays where they are
    if (button && !button.matches(':focus')) return true;
    return (await (part ?? tag)?.reveal?.(field)) ?? false;
  }

  /** Asks again what the session allows. */
  async refresh(): Promise<void> {
    const within = this.renderRoot.querySelectorAll<HTMLElement & { refresh?: () => unknown }>('*');
    await Promise.all([
      this.#session.state?.$session.refresh(),
      ...[...within].map((tag) => tag.refresh?.()),
      ...[...this.#parts.values()].map((part) => part.open()),
    ]);
  }

  get #all(): readonly SectionName[] {
    const { data } = this.#session.value ?? {};
    return data ? sectionsOf(data, this.sections) : [];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    for (const name of this.#all) if (this.#folds.of(name, { open: false }).open) void this.#fetch(name);
  }

  protected override updated(): void {
    if (this.renderRoot.querySelector('.sections')) this.#show();
  }

  /** Fetches what stands in a section, once; again where that failed. */
  #fetch(name: SectionName): Promise<void> {
    const asked = this.#asked.get(name) ?? this.#bring(name);
    this.#asked.set(name, asked);
    return asked;
  }

  async #bring(name: SectionName): Promise<void> {
    try {
      const [tag] = tagOf(name) ?? [];
      if (tag) await (customElements.get(tag) ?? Settings.port.tags[tag]?.() ?? customElements.whenDefined(tag));
      else {
        const part = await (await Settings.port.parts[name]!())(this);
        this.#parts.set(name, part);
        void part.open();
      }
    } catch {
      this.#lost.add(name);
    }
    this.requestUpdate();
  }

  #again(name: SectionName): void {
    this.#lost.delete(name);
    this.#asked.delete(name);
    void this.#fetch(name);
    this.requestUpdate();
  }

  protected override render() {
    const { strings: words } = this.#locale;
    const stood = this.#phase.phase;
    const known = this.#all.length > 0;
    // how fresh it is says what stands in each section: said here, too, it would be said twice
    if (known && (stood === 'offline' || stood === 'stale')) this.#phase.phase = 'ready';
    const drawing = inPhase(this.#phase, {
      failed: { title: words.notLoaded, text: words.notLoadedText },
      empty: { title: words.empty, text: words.emptyText },
      forbidden: { title: words.forbidden, text: words.emptyText },
      skeleton: () => html`<div class="settings ghost" aria-hidden="true"><i></i><b></b><b></b><b></b></div>`,
      ready: () => this.#settings(),
    });
    if (known && stood === 'offline') this.#phase.phase = 'offline';
    return drawing;
  }

  #settings(): TemplateResult {
    const { strings: words } = this.#locale;
    // no landmark: in a portal its view is one, of the same name
    return html`<div class="settings" part="base">
      <div part="heading">${heading(this.headingLevel, 'title', words.title, 'title')}</div>
      ${this.#search.render()}
      <div class="sections">${this.#all.map((name) => this.#section(name))}</div>
    </div>`;
  }

  #section(name: SectionName): TemplateResult {
    const { strings: words } = this.#locale;
    const fold = this.#folds.of(name, { open: false });
    const label = html`<span class="sub">${words.sections[name]}</span>
      <span class="small muted">${words.texts[name]}</span>`;
    return html`<div class="section" part="section">
      ${heading(this.headingLevel + 1, 'line', fold.button(label), `${name}-heading`)}
      <div class="folded" id="${name}-fold" hidden=${fold.hidden} @beforematch=${fold.found}>
        <div class="body">${this.#body(name)}</div>
      </div>
    </div>`;
  }

  #body(name: SectionName): unknown {
    const { strings: words } = this.#locale;
    const asked = this.#asked.has(name);
    if (this.#lost.has(name))
      return html`<p role="alert">${words.lost}</p>
        <p><button class="btn" type="button" @click=${() => this.#again(name)}>${words.again}</button></p>`;
    const part = this.#parts.get(name);
    if (part) return html`<div class="card">${part.render()}</div>`;
    const [, draw] = tagOf(name) ?? [];
    return asked && draw ? draw(this.headingLevel + 2) : asked ? html`<div class="ghost"><b></b></div>` : nothing;
  }
}

/** Waits until a tag shows what it has, or says that it cannot. */
const drawn = async (tag: LitElement): Promise<void> => {
  const isOver = () => !['loading', null].includes(tag.getAttribute('state'));
  if (!isOver())
    await new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => {
        if (!isOver()) return;
        watch.disconnect();
        resolve();
      });
      watch.observe(tag, { attributeFilter: ['state'] });
    });
  await tag.updateComplete;
};

declare global {
  interface HTMLElementTagNameMap {
    [Settings.tag]: Settings;
  }
}
