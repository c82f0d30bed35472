import { html, nothing, type TemplateResult } from 'lit';

interface FormField {
  /** Form name and `id`, unique in the shadow root; what is wrong stands in `<id>-error`. */
  readonly name: string;
  readonly label: unknown;
  /** "optional", written after the label; a field without it must be filled in. */
  readonly optional?: string;
  /** An autofill token of HTML, such as `postal-code`. */
  readonly autocomplete?: string;
  /** How much may be written, in UTF-16 units. */
  readonly maxlength?: number;
  /** Said when the browser finds the field wrong. */
  readonly error?: string;
  /** Takes the whole width of a form of two columns. */
  readonly wide?: boolean;
}

/** A line of text with its label. The browser checks it when its form is sent; the first wrong field gets the focus. */
export const textField = ({ name, autocomplete, maxlength = 100, ...rest }: FormField): TemplateResult =>
  labelled(
    { name, ...rest },
    html`<input
      class="input"
      id=${name}
      name=${name}
      autocomplete=${autocomplete ?? nothing}
      maxlength=${maxlength}
      ?required=${!rest.optional}
      @invalid=${show}
      @input=${clear}
    />`,
  );

/** Several lines of text with their label. */
export const textArea = ({ name, maxlength = 1000, ...rest }: FormField): TemplateResult =>
  labelled(
    { name, ...rest },
    html`<textarea
      class="input"
      id=${name}
      name=${name}
      maxlength=${maxlength}
      ?required=${!rest.optional}
      @invalid=${show}
      @input=${clear}
    ></textarea>`,
  );

/** A native select with its label. An option without a value asks to choose. */
export const selectField = (
  { name, autocomplete, ...rest }: FormField,
  options: readonly { readonly value: string; readonly label: string }[],
): TemplateResult =>
  labelled(
    { name, ...rest },
    html`<select
      class="input"
      id=${name}
      name=${name}
      autocomplete=${autocomplete ?? nothing}
      ?required=${!rest.optional}
      @invalid=${show}
      @change=${clear}
    >
      ${options.map(({ value, label }) => html`<option value=${value}>${label}</option>`)}
    </select>`,
  );

const labelled = ({ name, label, optional, error, wide }: FormField, input: TemplateResult): TemplateResult =>
  html`<div class="field ${wide ? 'wide' : ''}">
    <label class="label" for=${name}>
      ${label}${optional ? html` <span class="opt">${optional}</span>` : nothing}
    </label>
    ${input} ${error ? html`<p class="err" id="${name}-error" hidden>${error}</p>` : nothing}
  </div>`;

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Focuses the first wrong field itself, since the browser's own bubble is not read everywhere. */
function show(event: Event): void {
  event.preventDefault();
  const field = event.currentTarget as Input;
  mark(field, true);
  const first = field.form?.querySelector<HTMLElement>(':invalid');
  if (first === field) field.focus();
}

function clear(event: Event): void {
  const field = event.currentTarget as Input;
  if (field.validity.valid) mark(field, false);
}

function mark(field: Input, wrong: boolean): void {
  const error = field.parentElement?.querySelector<HTMLElement>('.err');
  if (error) error.hidden = !wrong;
  if (wrong) {
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', `${field.id}-error`);
  } else {
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
  }
}
