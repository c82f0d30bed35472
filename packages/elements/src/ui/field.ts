import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './all-icons.ts';

interface Field {
  /** Unique in the shadow root; the input carries it as `id`, hint and error as `<id>-hint` and `<id>-error`. */
  readonly id: string;
  readonly label: unknown;
  readonly hint?: unknown;
  /** What is wrong and how to put it right. */
  readonly error?: unknown;
  /** "optional", written after the label. */
  readonly optional?: string;
  readonly input: unknown;
}

/** A label, a native input and what is said about it. Give the input `describedBy(field)` and `aria-invalid`. */
export const field = ({ id, label, hint, error, optional, input }: Field): TemplateResult =>
  html`<div class="field">
    <label class="label" for=${id}>${label}${optional ? html` <span class="opt">${optional}</span>` : nothing}</label>
    ${input} ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${error ? html`<p class="err" id="${id}-error">${icon('circle-alert')}${error}</p>` : nothing}
  </div>`;

/** The value of `aria-describedby`, or nothing. */
export const describedBy = ({ id, hint, error }: Pick<Field, 'id' | 'hint' | 'error'>): string | typeof nothing =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;
