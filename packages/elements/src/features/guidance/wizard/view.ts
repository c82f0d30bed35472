import type { Progress } from '@varai/client';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../ui/heading.ts';
import type { WizardStep } from './steps.ts';
import type { Strings } from './strings.ts';

interface Told {
  readonly unkept: boolean;
  readonly elsewhere: Progress | undefined;
  readonly all: readonly WizardStep[];
  readonly follow: (elsewhere: Progress) => void;
  readonly stay: () => void;
}

/** What became of keeping: that it waits, or that another device was there first. */
export function told(words: Strings, { unkept, elsewhere, all, follow, stay }: Told): TemplateResult {
  const label = all.find(({ name }) => name === elsewhere?.step)?.label ?? words.finish;
  return html`<div role="status">
    ${unkept ? html`<p class="small muted">${words.notKept}</p>` : nothing}
    ${
      elsewhere
        ? html`<p class="sub">${words.elsewhere(label)}</p>
            <p>
              <button class="btn btn-s" type="button" @click=${() => follow(elsewhere)}>${words.there}</button>
              <button class="btn btn-s" type="button" @click=${stay}>${words.here}</button>
            </p>`
        : nothing
    }
  </div>`;
}

/** What is left to say once all was gone through. */
export const end = (words: Strings, level: number, again: () => void): TemplateResult =>
  html`<slot name="done"
    ><div class="step">
      ${heading(level, 'sub', words.done, 'over')}
      <p class="muted">${words.doneText}</p>
      <p><button class="btn" type="button" @click=${again}>${words.again}</button></p>
    </div></slot
  >`;
