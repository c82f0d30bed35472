import type { SessionInfo } from '@varai/client';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { late, type Late } from '../../../core/late.ts';
import { announce } from '../../../core/live-region.ts';
import { LocaleController } from '../../../core/locale.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { DialogController } from '../../../ui/dialog.ts';
import { dialogStyles } from '../../../ui/dialog.styles.ts';
import { searched, type Entry } from '../../../ui/finding.ts';
import { hitList, keySwitch, searchField, searchKeys } from '../../../ui/search-field.ts';
import { searchStyles } from '../../../ui/search.styles.ts';
import { searchIcon } from '../icons.ts';
import { isSlashOn, turnSlash } from '../slash.ts';
import { strings as shellStrings, type Strings } from '../strings.ts';
import { entriesOf, tour, type Options } from './entries.ts';
import { slashStyles } from './search.styles.ts';
import { searchStrings, type SearchStrings } from './strings.ts';

interface Parts {
  readonly session: () => SessionInfo | undefined;
  readonly go: (address: string) => void;
  /** Shows the tour. */
  readonly tour: () => void;
  /** Fetches what knows the options of the settings. */
  readonly options: () => Promise<unknown>;
}

/** Finds views and settings by what people call them: the combobox of ARIA with its list below it, in a dialog. */
export class SearchController {
  readonly #host: LitElement;
  readonly #parts: Parts;
  readonly #dialog: DialogController;
  readonly #locale: LocaleController<SearchStrings>;
  readonly #shell: LocaleController<Strings>;
  readonly #options: Late<Options>;
  #query = '';
  #at = 0;
  /** Where whoever chose wants to go, once the dialog is away. */
  #chosen: string | undefined;

  constructor(host: LitElement, parts: Parts) {
    this.#host = host;
    this.#parts = parts;
    this.#locale = new LocaleController(host, searchStrings);
    this.#shell = new LocaleController(host, shellStrings);
    this.#options = late(
      host,
      parts.options,
      (module) => new (module as { OptionIndex: new (host: LitElement) => Options }).OptionIndex(host),
    );
    this.#dialog = new DialogController(host, {
      closed: () => {
        const address = this.#chosen;
        this.#chosen = undefined;
        if (address === tour) parts.tour();
        else if (address) parts.go(address);
      },
    });
  }

  open(): void {
    adoptLate(this.#host, dialogStyles, searchStyles, slashStyles);
    void this.#options.load();
    this.#query = '';
    this.#at = 0;
    this.#dialog.show();
  }

  get #hits(): readonly Entry[] {
    const session = this.#parts.session();
    if (!session) return [];
    const entries = entriesOf(session, this.#shell.strings, this.#locale.strings, this.#options.part);
    // the views, where nothing was typed
    return this.#query.trim() ? searched(entries, this.#query) : entries.filter(({ within }) => !within);
  }

  render(): TemplateResult | typeof nothing {
    const { strings: words } = this.#locale;
    if (!this.#dialog.open) return nothing;
    const hits = this.#hits;
    return this.#dialog.render({
      title: this.#shell.strings.search,
      close: words.close,
      body: html`${searchField({
        icon: searchIcon,
        label: words.label,
        query: this.#query,
        list: 'hits',
        count: hits.length,
        at: this.#at,
        type: this.#type,
        key: this.#key,
      })}
      ${
        hits.length > 0
          ? hitList(words.label, hits, this.#at, this.#choose)
          : html`<div class="nothing">
              <p class="sub">${words.none(this.#query.trim())}</p>
              <p class="muted">${words.noneText}</p>
            </div>`
      }
      ${keySwitch(words.slash, isSlashOn(), turnSlash)}`,
    });
  }

  readonly #type = (event: Event): void => {
    this.#query = (event.currentTarget as HTMLInputElement).value;
    this.#at = 0;
    this.#host.requestUpdate();
    const { length } = this.#hits;
    const { strings: words } = this.#locale;
    const said = length > 0 ? this.#locale.plural(length, words.results) : words.none(this.#query.trim());
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
      // what was typed goes first, the dialog at the second time
      clear: this.#query
        ? () => {
            this.#query = '';
            this.#at = 0;
            this.#host.requestUpdate();
          }
        : undefined,
    });

  readonly #choose = (address: string): void => {
    this.#chosen = address;
    this.#dialog.hide();
  };
}
