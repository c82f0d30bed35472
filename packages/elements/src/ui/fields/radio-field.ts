import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { FieldElement } from './field-element.ts';
import type { Option } from './select-field.ts';

/**
 * One of a few that are all in sight. Part of our forms; drawn by `radioField`.
 *
 * @summary One labelled group of radio buttons of a form
 */
export class RadioField extends FieldElement {
  static readonly tag = 'varai-radio-field';
  static override properties = { ...FieldElement.properties, options: { attribute: false } };

  declare options: readonly (Option & { readonly hint?: string })[];

  constructor() {
    super();
    this.options = [];
  }

  /** The chosen one, or the first: where the Tab key leads. */
  override get control(): HTMLElement | null {
    return this.querySelector<HTMLElement>('input:checked') ?? this.querySelector<HTMLElement>('input');
  }

  protected override render(): TemplateResult {
    return html`<fieldset
        class="radios"
        id=${this.uid}
        role="radiogroup"
        aria-required=${this.optional ? nothing : 'true'}
        aria-invalid=${this.error ? 'true' : nothing}
        aria-describedby=${this.describedBy}
        ?disabled=${this.off || this.readonly}
      >
        <legend class="label">${this.words()}</legend>
        ${this.options.map(
          ({ value, label, hint }) =>
            html`<label class="check"
              ><input
                type="radio"
                name="${this.uid}-choice"
                form=""
                value=${value}
                .checked=${live(value === this.value)}
                @input=${this.#chosen}
              /><span>${label}</span>${hint ? html`<span class="hint">${hint}</span>` : nothing}</label
            >`,
        )}
      </fieldset>
      ${this.drawSaid()}`;
  }

  readonly #chosen = (event: Event): void => {
    this.value = (event.currentTarget as HTMLInputElement).value;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    [RadioField.tag]: RadioField;
  }
}
