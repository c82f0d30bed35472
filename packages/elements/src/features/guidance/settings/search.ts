import type { SessionInfo } from '@varai/client';
import { html, nothing, svg, type LitElement, type TemplateResult } from 'lit';
import { late, type Late } from '../../../core/late.ts';
import { announce } from '../../../core/live-region.ts';
import { LocaleController } from '../../../core/locale.ts';
import { searched, type Entry } from '../../../ui/finding.ts';
import { hitList, searchField, searchKeys } from '../../../ui/search-field.ts';
import type { OptionIndex } from './options.ts';
import { strings, type Strings } from './strings.ts';

interface Parts {
  readonly session: () => SessionInfo | undefined;
  readonly sections: () => string | undefined;
  readonly go: (address: string) => void;
}

const lens = svg`<path d="m21 21-4.3-4.3"/><circle cx="11" cy="11" r="8"/>`;

/** Finds an option by what people call it, also one that is hidden: the combobox of ARIA. */
export class SettingsSearch {
  readonly #host: LitElement;
  readonly #parts: Parts;
  readonly #locale: LocaleController<Strings>;
  readonly #index: Late<OptionIndex>;
  #query = '';
  #at = 0;

  constructor(host: LitElement, parts: Parts) {
    this.#host = host;
    this.#parts = parts;
    this.#locale = new LocaleController(host, strings);
    this.#index = late(host, async () => new (await import('./options.ts')).OptionIndex(host));
  }

  get #hits(): readonly Entry[] {
    const session = this.#parts.session();
    const { part } = this.#index;
    return session && part && this.#query ? searched(part.of(session, this.#parts.sections()), this.#query) : [];
  }

  render(): TemplateResult {
    const { strings: words } = this.#locale;
    const hits = this.#hits;
    const query = this.#query.trim();
    return html`<div class="search" part="search" role="search" @focusin=${() => void this.#index.load()}>
      ${searchField({
        icon: lens,
        label: words.search,
        query: this.#query,
        list: 'hits',
        count: hits.length,
        at: this.#at,
        type: (event) => void this.#type(event),
        key: this.#key,
      })}
      ${hits.length > 0 ? hitList(words.search, hits, this.#at, this.#choose) : nothing}
      ${query && this.#index.part && hits.length === 0 ? html`<p class="muted">${words.none(query)}</p>` : nothing}
    </div>`;
  }

  readonly #type = async (event: Event): Promise<void> => {
    this.#query = (event.currentTarget as HTMLInputElement).value;
    this.#at = 0;
    this.#host.requestUpdate();
    await this.#index.load();
    const query = this.#query.trim();
    if (!query) return;
    const { length } = this.#hits;
    const { strings: words } = this.#locale;
    const said = length > 0 ? this.#locale.plural(length, words.results) : words.none(query);
    announce(said, this.#host.renderRoot as ShadowRoot);
  };

  readonly #key = (event: KeyboardEvent): void =>
    searchKeys(event, this.#host, {
      count: this.#hits.length,
      at: this.#at,
      move: (at) => (this.#at = at),
      choose: () => {
        const hit = this.#hits[this.#at];
        if (hit) this.#choose(hit.address);
      },
      clear: this.#query ? () => this.#clear() : undefined,
    });

  readonly #choose = (address: string): void => {
    this.#clear();
    this.#parts.go(address);
  };

  #clear(): void {
    this.#query = '';
    this.#at = 0;
    this.#host.requestUpdate();
  }
}
