import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Look } from './contrast.ts';
import { fonts, type Colour, type Length, type Name, type Scheme, type Values } from './variables.ts';

/** What a row needs of the editor. */
export interface Editing {
  readonly values: Values;
  readonly looks: Partial<Record<Scheme, Look>>;
  readonly schemes: readonly Scheme[];
  set(name: Name, value: string | Readonly<Record<Scheme, string>> | undefined): void;
  readonly renderRoot: ParentNode;
}

/** One of a few, in a row of them. */
export const choice = (name: string, label: string, checked: boolean, choose: () => void) =>
  html`<label><input type="radio" name=${name} .checked=${checked} @change=${choose} />${label}</label>`;

/** Takes a choice back; the keyboard stays in its row. */
const back = (editing: Editing, name: Name, label: string) =>
  editing.values.has(name)
    ? html`<button
        class="back"
        type="button"
        aria-label=${`${label}: as the preset has it`}
        title="As the preset has it"
        @click=${({ currentTarget }: Event) => {
          (currentTarget as Element).closest('.row')?.querySelector('input')?.focus();
          editing.set(name, undefined);
        }}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 12a9 9 0 1 0 3-6.7L3 8M3 3v5h5" /></svg>
      </button>`
    : nothing;

const words = { light: 'light', dark: 'dark' } as const;

function verdict({ looks }: Editing, { name }: Colour, scheme: Scheme) {
  const worst = looks[scheme]?.worst.get(name);
  if (!worst) return nothing;
  // never rounded up to what is asked
  const measured = (Math.floor(worst.measured * 10) / 10).toFixed(1);
  if (worst.measured >= worst.least)
    return html`<span class="ratio"
      ><span class="unseen">Contrast</span> ${measured} : 1<span aria-hidden="true"> ✓</span></span
    >`;
  return html`<span class="ratio is-weak">
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 9v4m0 4h.01M12 3 2 20h20Z" /></svg>
    <span><span class="unseen">Contrast</span> ${measured} : 1 ${worst.words}, needs ${worst.least}</span>
  </span>`;
}

/** What somebody types in a field just now: nothing that is measured meanwhile takes it away. */
function typed({ renderRoot }: Editing, label: string): string | undefined {
  const { activeElement: at } = renderRoot as ShadowRoot;
  return at instanceof HTMLInputElement && at.ariaLabel === label ? at.value : undefined;
}

export function colourRow(editing: Editing, colour: Colour) {
  const { name, label, token } = colour;
  const value = editing.values.get(name);
  const shown = (scheme: Scheme) => editing.looks[scheme]?.shown.get(token) ?? '#000000';
  const chosen = (scheme: Scheme) => (typeof value === 'object' ? value[scheme] : shown(scheme));
  const change = (scheme: Scheme, to: string): boolean => {
    if (!CSS.supports('color', to)) return false;
    // the other scheme keeps what it shows
    const other = (one: Scheme) => (editing.schemes.includes(one) ? chosen(one) : to);
    editing.set(name, { light: other('light'), dark: other('dark'), [scheme]: to });
    return true;
  };
  return html`<div class="row colour" role="group" aria-labelledby=${`colour-${token}`}>
    <span class="label" id=${`colour-${token}`}>${label}</span>
    ${back(editing, name, label)}
    ${editing.schemes.map(
      (scheme) =>
        html`<div class="side">
          <input
            type="color"
            aria-label=${`${label} in ${words[scheme]}, from a palette`}
            .value=${live(shown(scheme))}
            @input=${({ currentTarget }: Event) => change(scheme, (currentTarget as HTMLInputElement).value)}
          />
          <input
            type="text"
            spellcheck="false"
            autocomplete="off"
            aria-label=${`${label} in ${words[scheme]}`}
            .value=${live(typed(editing, `${label} in ${words[scheme]}`) ?? chosen(scheme))}
            @change=${({ currentTarget }: Event) => {
              const field = currentTarget as HTMLInputElement;
              const to = field.value.trim();
              field.value = change(scheme, to) ? to : chosen(scheme);
            }}
          />
          ${verdict(editing, colour, scheme)}
        </div>`,
    )}
  </div>`;
}

export function lengthRow(editing: Editing, { name, label, token, least, most, hint }: Length) {
  const value = editing.values.get(name);
  const pane = editing.renderRoot.querySelector('.pane varai-subscription');
  const shown = pane ? getComputedStyle(pane).getPropertyValue(token) : '';
  const now = Number.parseFloat(typeof value === 'string' ? value : shown) || least;
  const id = `length-${token.slice(8)}`;
  return html`<div class="row length">
    <label for=${id}>${label}</label>
    <span class="now" aria-hidden="true">${now} px</span>
    ${back(editing, name, label)}
    <input
      id=${id}
      type="range"
      min=${least}
      max=${most}
      step="1"
      aria-valuetext=${`${now} px`}
      aria-describedby=${`${id}-hint`}
      .value=${live(String(now))}
      @input=${({ currentTarget }: Event) => editing.set(name, `${(currentTarget as HTMLInputElement).value}px`)}
    />
    <small id=${`${id}-hint`}>${hint}</small>
  </div>`;
}

export function fontRow(editing: Editing) {
  const value = editing.values.get('fontFamily');
  return html`<div class="row font">
    <label for="font">Font</label>
    ${back(editing, 'fontFamily', 'Font')}
    <input
      id="font"
      type="text"
      list="fonts"
      spellcheck="false"
      autocomplete="off"
      placeholder="As the preset has it"
      aria-describedby="font-hint"
      .value=${live(typeof value === 'string' ? value : '')}
      @change=${({ currentTarget }: Event) => {
        const family = (currentTarget as HTMLInputElement).value.trim();
        editing.set('fontFamily', family && CSS.supports('font-family', family) ? family : undefined);
      }}
    />
    <datalist id="fonts">${fonts.map((font) => html`<option value=${font}></option>`)}</datalist>
    <small id="font-hint">One that your page declares, or one of the machine</small>
  </div>`;
}
