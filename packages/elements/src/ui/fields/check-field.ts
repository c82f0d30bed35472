import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { FieldElement } from './field-element.ts';

/**
 * Yes or no: a checkbox, or a switch for what takes effect at once. Part of our forms; drawn by `checkField` and `switchField`.
 *
 * @summary One labelled yes or no of a form
 */
export class CheckField extends FieldElement {
  static readonly tag = 'varai-check-field';
  static override properties = { ...FieldElement.properties, kind: {} };

  /** `check` or `switch`. */
  declare kind: 'check' | 'switch';

  constructor() {
    super();
    this.kind = 'check';
  }

  protected override get formValue(): string | null {
    return this.value ? this.value : null;
  }

  protected override render(): TemplateResult {
    const input = html`<input
      class=${this.kind === 'switch' ? 'switch' : nothing}
      type="checkbox"
      role=${this.kind === 'switch' ? 'switch' : nothing}
      id=${this.uid}
      .checked=${live(this.value !== '')}
      aria-invalid=${this.error ? 'true' : nothing}
      aria-describedby=${this.describedBy}
      ?disabled=${this.off || this.readonly}
      @input=${this.#ticked}
    />`;
    return this.kind === 'switch'
      ? html`<span class="switchrow"><label for=${this.uid}>${this.words()}</label>${input}</span>${this.drawSaid()}`
      : html`<label class="check">${input}<span>${this.words()}</span></label
          >${this.drawSaid()}`;
  }

  readonly #ticked = (event: Event): void => {
    this.value = (event.currentTarget as HTMLInputElement).checked ? 'on' : '';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    [CheckField.tag]: CheckField;
  }
}
