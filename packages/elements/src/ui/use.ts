import { html, nothing, type TemplateResult } from 'lit';
import { meter } from './meter.ts';

export interface Use {
  readonly label: string;
  /** The figure, formatted; what it is held against stands in `of`, "of 10,000". */
  readonly amount: string;
  readonly of: string;
  /** Both in one for assistive technology, "4,180 of 10,000". */
  readonly text: string;
  readonly value: number;
  /** Null is without a limit: no bar is drawn. */
  readonly max: number | null;
  readonly expected: number | null;
  readonly sentence: unknown;
}

/** How much of something is used: name and figure, the bar on its ruler, and what that means in a sentence. */
export const use = ({ label, amount, of, text, value, max, expected, sentence }: Use): TemplateResult =>
  html`<div class="use">
    <div class="use-line">
      <span>${label}</span>
      <span class="num"><b class="strong">${amount}</b> <span class="muted">${of}</span></span>
    </div>
    ${max === null ? nothing : meter({ label, value, max, text, ...(expected === null ? {} : { expected }) })}
    <p class="cap">${sentence}</p>
  </div>`;
