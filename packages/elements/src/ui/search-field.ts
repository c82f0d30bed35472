import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Entry } from './finding.ts';
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

/** What was found; the input handles the keys of the list, since focus stays there. */
export const hitList = (
  label: string,
  hits: readonly Entry[],
  at: number,
  choose: (address: string) => void,
): TemplateResult =>
  html`<ul class="hits" id="hits" role="listbox" aria-label=${label}>
    ${hits.map(
      ({ title, within, address }, index) =>
        // eslint-disable-next-line lit-a11y/click-events-have-key-events
        html`<li
          id="hits-${index}"
          role="option"
          aria-selected=${index === at}
          @pointerdown=${(event: Event) => event.preventDefault()}
          @click=${() => choose(address)}
        >
          <span>${title}</span>${within ? html`<span class="small muted">${within}</span>` : nothing}
        </li>`,
    )}
  </ul>`;

interface Keys {
  readonly count: number;
  readonly at: number;
  readonly move: (at: number) => void;
  readonly choose: () => void;
  /** Empties what was typed; undefined where nothing was. */
  readonly clear: (() => void) | undefined;
}

/** Arrows go through what was found, Enter chooses, Escape empties the field before it does anything else. */
export function searchKeys(event: KeyboardEvent, host: LitElement, { count, at, move, choose, clear }: Keys): void {
  const { key, isComposing } = event;
  if (isComposing) return;
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step !== 0) {
    event.preventDefault();
    if (count === 0) return;
    const next = (at + step + count) % count;
    move(next);
    host.requestUpdate();
    void host.updateComplete.then(() =>
      host.renderRoot.querySelector(`#hits-${next}`)?.scrollIntoView({ block: 'nearest' }),
    );
  } else if (key === 'Enter') {
    event.preventDefault();
    choose();
  } else if (key === 'Escape' && clear) {
    event.preventDefault();
    event.stopPropagation();
    clear();
  }
}

/** A wish about a key, kept at once. */
export const keySwitch = (label: string, on: boolean, turn: (on: boolean) => void): TemplateResult =>
  html`<label class="slash small muted"
    ><input
      type="checkbox"
      .checked=${on}
      @change=${({ target }: Event) => turn((target as HTMLInputElement).checked)}
    />${label}</label
  >`;
