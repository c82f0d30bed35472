import { html, nothing, type TemplateResult } from 'lit';

interface DayInput {
  readonly name: string;
  readonly label: string;
  /** As in `2026-11-20`, and so is `max`. */
  readonly value: string;
  readonly max: string;
  /** The id of what says what is wrong; absent when nothing is. */
  readonly fault?: string | undefined;
}

/** A day of the calendar, in the engine's own picker; its value is read from the form. */
export const dayInput = ({ name, label, value, max, fault }: DayInput): TemplateResult =>
  html`<label class="field"
    ><span class="label">${label}</span
    ><input
      class="input"
      type="date"
      name=${name}
      value=${value}
      max=${max}
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby=${fault ?? nothing}
  /></label>`;
