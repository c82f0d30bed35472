import { html, type TemplateResult } from 'lit';
import { drawn, firstPaths } from './icons.ts';

interface Select {
  readonly label: string;
  /** The first is what stands for no choice. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly change: (value: string) => void;
}

/** A small native select that takes effect at once, as a filter; in a form it is `selectField`. */
export const select = ({ label, options, value, change }: Select): TemplateResult =>
  html`<label class="pick"
    ><span class="sr">${label}</span
    ><select
      class="btn btn-s"
      .value=${value}
      @change=${(event: Event) => change((event.currentTarget as HTMLSelectElement).value)}
    >
      ${options.map((option) => html`<option value=${option.value} ?selected=${option.value === value}>${option.label}</option>`)}</select
    >${drawn(firstPaths['chevron-right'], '')}</label
  >`;
