import type { SessionInfo } from '@varai/client';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { announce } from '../../../core/live-region.ts';
import { LocaleController } from '../../../core/locale.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { DialogController } from '../../../ui/dialog.ts';
import { dialogStyles } from '../../../ui/dialog.styles.ts';
import { keySwitch, searchField } from '../../../ui/search-field.ts';
import { searchIcon } from '../icons.ts';
import { isSlashOn, turnSlash } from '../slash.ts';
import { strings as shellStrings, type Strings } from '../strings.ts';
import { entriesOf, searched, type Hit } from './entries.ts';
import { searchStyles } from './search.styles.ts';
import { searchStrings, type SearchStrings } from './strings.ts';

interface Parts {
  readonly session: () => SessionInfo | undefined;
  readonly go: (address: string) => void;
}

/** Finds views and settings by what people call them: the combobox of ARIA with its list below it, in a dialog. */
export class SearchController {
  readonly #host: LitElement;
  readonly #parts: Parts;
  readonly #dialog: DialogController;
  readonly #locale: LocaleController<SearchStrings>;
  readonly #shell: LocaleController<Strings>;
  #query = '';
  #at = 0;
  /** Where whoever chose wants to go, once the dialog is away. */
  #chosen: string | undefined;

  constructor(host: LitElement, parts: Parts) {
    this.#host = host;
    this.#parts = parts;
    this.#locale = new LocaleController(host, searchStrings);
    this.#shell = new LocaleController(host, shellStrings);
    this.#dialog = new DialogController(host, {
      closed: () => {
        const address = this.#chosen;
        this.#chosen = undefined;
        if (address) parts.go(address);
      },
    });
  }

  open(): void {
    adoptLate(this.#host, dialogStyles, searchStyles);
    this.#query = '';
    this.#at = 0;
    this.#dialog.show();
  }

  get #hits(): readonly Hit[] {
    const session = this.#parts.session();
    return session ? searched(entriesOf(session, this.#shell.strings, this.#locale.strings), this.#query) : [];
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
          ? html`<ul class="hits" id="hits" role="listbox" aria-label=${words.label}>
              ${hits.map((hit, at) => this.#hit(hit, at))}
            </ul>`
          : html`<div class="nothing">
              <p class="sub">${words.none(this.#query.trim())}</p>
              <p class="muted">${words.noneText}</p>
            </div>`
      }
      ${keySwitch(words.slash, isSlashOn(), turnSlash)}`,
    });
  }

  #hit({ title, within, address }: Hit, at: number): TemplateResult {
    // The input handles the keys of the list: focus stays there.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<li
      id="hits-${at}"
      role="option"
      aria-selected=${at === this.#at}
      @click=${() => this.#choose(address)}
    >
      <span>${title}</span>${within ? html`<span class="small muted">${within}</span>` : nothing}
    </li>`;
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

  readonly #key = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const hits = this.#hits;
    const move = (to: number) => {
      event.preventDefault();
      if (hits.length === 0) return;
      this.#at = (to + hits.length) % hits.length;
      this.#host.requestUpdate();
      void this.#host.updateComplete.then(() =>
        this.#host.renderRoot.querySelector(`#hits-${this.#at}`)?.scrollIntoView({ block: 'nearest' }),
      );
    };
    if (event.key === 'ArrowDown') move(this.#at + 1);
    else if (event.key === 'ArrowUp') move(this.#at - 1);
    else if (event.key === 'Enter') {
      event.preventDefault();
      const hit = hits[this.#at];
      if (hit) this.#choose(hit.address);
    } else if (event.key === 'Escape' && this.#query) {
      // what was typed goes first, the dialog at the second time
      event.preventDefault();
      event.stopPropagation();
      this.#query = '';
      this.#at = 0;
      this.#host.requestUpdate();
    }
  };

  #choose(address: string): void {
    this.#chosen = address;
    this.#dialog.hide();
  }
}
