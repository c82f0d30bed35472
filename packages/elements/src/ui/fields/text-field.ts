import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../field-icons.ts';
import { FieldElement } from './field-element.ts';

/**
 * A line or several lines of text. Part of our forms; drawn by `textField`.
 *
 * @summary One labelled text of a form
 */
export class TextField extends FieldElement {
  static readonly tag = 'varai-text-field';
  static override properties = {
    ...FieldElement.properties,
    type: {},
    mode: {},
    maxlength: { type: Number },
    placeholder: {},
  };

  /** `text`, `email`, `tel`, `url`, `password`, or `area` for several lines. */
  declare type: 'text' | 'email' | 'tel' | 'url' | 'password' | 'area';
  /** Which keys a phone shows: an `inputmode` of HTML. */
  declare mode: string | undefined;
  /** How much can be written, in UTF-16 units. */
  declare maxlength: number | undefined;
  declare placeholder: string;

  constructor() {
    super();
    this.type = 'text';
    this.placeholder = '';
  }

  protected override render(): TemplateResult {
    return html`${this.drawLabel()}<span class="wrap"
        >${this.type === 'area' ? this.#area() : this.#line()}${
          this.good && !this.error && !this.checking ? icon('circle-check', 'ok') : nothing
        }</span
      >${this.drawSaid()}`;
  }

  #line() {
    return html`<input
      class="input ${this.type === 'tel' ? 'num' : ''}"
      id=${this.uid}
      type=${this.type}
      inputmode=${this.mode ?? nothing}
      maxlength=${this.maxlength ?? nothing}
      placeholder=${this.placeholder || nothing}
      autocomplete=${this.autocomplete || nothing}
      aria-required=${this.optional ? nothing : 'true'}
      aria-invalid=${this.error ? 'true' : nothing}
      aria-describedby=${this.describedBy}
      ?disabled=${this.off}
      ?readonly=${this.readonly}
      @input=${this.#typed}
    />`;
  }

  #area() {
    return html`<textarea
      class="input"
      id=${this.uid}
      maxlength=${this.maxlength ?? nothing}
      aria-required=${this.optional ? nothing : 'true'}
      aria-invalid=${this.error ? 'true' : nothing}
      aria-describedby=${this.describedBy}
      ?disabled=${this.off}
      ?readonly=${this.readonly}
      @input=${this.#typed}
    ></textarea>`;
  }

  readonly #typed = (event: Event): void => {
    this.value = (event.currentTarget as HTMLInputElement).value;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    [TextField.tag]: TextField;
  }
}
