import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

interface Choice {
  /** The radio group's form name, unique in the shadow root. */
  readonly name: string;
  readonly value: string;
  /** Absent where the form keeps what is chosen. */
  readonly checked?: boolean;
  readonly label: unknown;
  readonly hint?: unknown;
  readonly change?: () => void;
}

/** The bare radio, for a choice that has a look of its own; stands in a label. */
export const radio = ({ name, value, checked, change }: Omit<Choice, 'label' | 'hint'>): TemplateResult =>
  checked === undefined
    ? html`<input type="radio" name=${name} value=${value} />`
    : html`<input type="radio" name=${name} value=${value} .checked=${live(checked)} @change=${change} />`;

/** One of several: the whole label is its target. */
export const choice = ({ label, hint, ...input }: Choice): TemplateResult =>
  html`<label class="check">
    ${radio(input)}<span>${label}</span>${hint ? html`<span class="hint">${hint}</span>` : nothing}
  </label>`;

interface Tick {
  readonly name: string;
  readonly checked: boolean;
  readonly label: unknown;
  readonly hint?: unknown;
  readonly disabled?: boolean;
  readonly change: (checked: boolean) => void;
}

/** Yes or no, told with the form that it stands in: the whole label is its target. */
export const tick = ({ name, checked, label, hint, disabled, change }: Tick): TemplateResult =>
  html`<label class="check">
    <input
      type="checkbox"
      name=${name}
      .checked=${checked}
      ?disabled=${disabled}
      @change=${(event: Event) => change((event.currentTarget as HTMLInputElement).checked)}
    /><span>${label}</span>${hint ? html`<span class="hint">${hint}</span>` : nothing}
  </label>`;
