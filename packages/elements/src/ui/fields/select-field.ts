import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../field-icons.ts';
import { FieldElement } from './field-element.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Of the label, where it is not that of the page. */
  readonly lang?: string;
}

/**
 * One of at most twelve: a native select. Part of our forms; drawn by `selectField`.
 *
 * @summary One labelled choice of a form
 */
export class SelectField extends FieldElement {
  static readonly tag = 'varai-select-field';
  static override properties = { ...FieldElement.properties, options: { attribute: false }, prompt: {} };

  declare options: readonly Option[];
  /** Stands first while nothing is chosen, such as "Choose a country". */
  declare prompt: string;

  constructor() {
    super();
    this.options = [];
    this.prompt = '';
  }

  protected override render(): TemplateResult {
    return html`${this.drawLabel()}<span class="wrap"
        ><select
          class="input"
          id=${this.uid}
          autocomplete=${this.autocomplete || nothing}
          aria-required=${this.optional ? nothing : 'true'}
          aria-invalid=${this.error ? 'true' : nothing}
          aria-describedby=${this.describedBy}
          ?disabled=${this.off || this.readonly}
          @input=${this.#chosen}
        >
          ${this.prompt ? html`<option value="" ?selected=${this.value === ''}>${this.prompt}</option>` : nothing}
          ${this.options.map(
            ({ value, label, lang }) =>
              html`<option value=${value} lang=${lang ?? nothing} ?selected=${value === this.value}>${label}</option>`,
          )}</select
        >${icon('chevron-down')}</span
      >${this.drawSaid()}`;
  }

  readonly #chosen = (event: Event): void => {
    this.value = (event.currentTarget as HTMLSelectElement).value;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    [SelectField.tag]: SelectField;
  }
}
