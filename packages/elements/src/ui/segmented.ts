import { html, type TemplateResult } from 'lit';

interface Segmented<Value extends string> {
  /** Names the group. */
  readonly label: string;
  /** The radio group's form name, unique in the shadow root. */
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly label: unknown }[];
  readonly value: Value;
  readonly change: (value: Value) => void;
}

/** Two to four choices that take effect at once: a radio group in a well. */
export const segmented = <Value extends string>({
  label,
  name,
  options,
  value,
  change,
}: Segmented<Value>): TemplateResult =>
  html`<div class="seg" role="radiogroup" aria-label=${label}>
    ${options.map(
      (option) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            value=${option.value}
            .checked=${option.value === value}
            @change=${() => change(option.value)}
          />${option.label}</label
        >`,
    )}
  </div>`;
