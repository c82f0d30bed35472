import { html, nothing, type TemplateResult } from 'lit';

interface Pick {
  readonly label: string;
  /** Said beside the label, such as that it is needed. */
  readonly beside?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly change: (value: string) => void;
}

const labelled = (label: string, beside: string | undefined, control: TemplateResult): TemplateResult =>
  html`<label class="field"
    ><span class="label">${label}${beside === undefined ? nothing : html` <span class="opt">${beside}</span>`}</span
    >${control}</label
  >`;

/** One of several, taking effect at once, as tall as other fields; in a form it is `selectField`. */
export const pickField = ({ label, beside, options, value, change }: Pick): TemplateResult =>
  labelled(
    label,
    beside,
    html`<select
      class="input"
      .value=${value}
      @change=${({ currentTarget }: Event) => change((currentTarget as HTMLSelectElement).value)}
    >
      ${options.map((one) => html`<option value=${one.value} ?selected=${one.value === value}>${one.label}</option>`)}
    </select>`,
  );

/** What something is called, taking effect when it is left; in a form it is `textField`. */
export const nameField = ({ label, value, change }: Omit<Pick, 'options' | 'beside'>): TemplateResult =>
  labelled(
    label,
    undefined,
    html`<input
      class="input"
      type="text"
      autocomplete="off"
      maxlength="100"
      .value=${value}
      @change=${({ currentTarget }: Event) => change((currentTarget as HTMLInputElement).value)}
    />`,
  );
