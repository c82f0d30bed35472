import { html, nothing, type TemplateResult } from 'lit';
import { drawn } from './icons.ts';

interface Search {
  readonly icon: unknown;
  readonly label: string;
  readonly query: string;
  /** The id of the list below it; that of a result is followed by its place. */
  readonly list: string;
  /** How many results there are. */
  readonly count: number;
  /** Which of them the arrows are at. */
  readonly at: number;
  readonly type: (event: Event) => void;
  readonly key: (event: KeyboardEvent) => void;
}

/** What is searched for: a combobox whose list always stands below it. */
export const searchField = ({ icon, label, query, list, count, at, type, key }: Search): TemplateResult =>
  html`<div class="find">
    ${drawn(icon, '')}
    <input
      type="text"
      role="combobox"
      aria-label=${label}
      placeholder=${label}
      aria-autocomplete="list"
      aria-expanded=${count > 0}
      aria-controls=${count > 0 ? list : nothing}
      aria-activedescendant=${at < count ? `${list}-${at}` : nothing}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      enterkeyhint="go"
      .value=${query}
      @input=${type}
      @keydown=${key}
    />
  </div>`;

/** A wish about a key, kept at once. */
export const keySwitch = (label: string, on: boolean, turn: (on: boolean) => void): TemplateResult =>
  html`<label class="slash small muted"
    ><input
      type="checkbox"
      .checked=${on}
      @change=${({ target }: Event) => turn((target as HTMLInputElement).checked)}
    />${label}</label
  >`;
