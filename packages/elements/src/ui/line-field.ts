import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './field-icons.ts';

interface Line {
  /** Unique in the shadow root; its name too. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint: string;
  /** What is wrong with it. */
  readonly wrong: string | undefined;
  /** Of the input, where it is no address. */
  readonly mode?: 'text';
}

/** The address of a page, or a code, asked for by itself: whoever asks for more makes a form. */
export const addressField = ({ id, label, value, hint, wrong, mode }: Line): TemplateResult =>
  html`<div class="field">
    <label class="label" for=${id}>${label}</label>
    <input
      class="input"
      id=${id}
      name=${id}
      type="text"
      inputmode=${mode ?? 'url'}
      autocomplete=${mode ? 'off' : 'url'}
      autocapitalize="none"
      spellcheck="false"
      maxlength="200"
      .value=${value}
      ?data-first=${wrong !== undefined}
      aria-required=${mode ? 'false' : 'true'}
      aria-invalid=${wrong === undefined ? nothing : 'true'}
      aria-describedby=${wrong === undefined ? `${id}-hint` : `${id}-wrong ${id}-hint`}
    />
    ${wrong === undefined ? nothing : html`<p class="err" id="${id}-wrong">${icon('circle-alert')}<span>${wrong}</span></p>`}
    <p class="hint" id="${id}-hint">${hint}</p>
  </div>`;

interface Copied {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly button: string;
  /** The button's whole name. */
  readonly name: string;
  readonly copy: () => void;
}

/** What is to be pasted elsewhere, with a button that copies it. */
export const copyField = ({ id, label, value, button, name, copy }: Copied): TemplateResult =>
  html`<div class="field">
    <label class="label" for=${id}>${label}</label>
    <div class="copy">
      <input class="input" id=${id} type="text" readonly .value=${value} />
      <button class="btn" type="button" aria-label=${name} @click=${copy}>${button}</button>
    </div>
  </div>`;
