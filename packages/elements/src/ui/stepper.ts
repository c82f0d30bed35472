import { html, type TemplateResult } from 'lit';
import { icon } from './all-icons.ts';

/** Where the customer is in a short series; `current` counts from 0. What is before it is done, unless `done` knows better. */
export const stepper = (
  label: string,
  steps: readonly string[],
  current: number,
  done: (index: number) => boolean = (index) => index < current,
): TemplateResult =>
  html`<ol class="stepper" aria-label=${label}>
    ${steps.map(
      (step, index) =>
        html`<li
          class=${done(index) && index !== current ? 'done' : ''}
          aria-current=${index === current ? 'step' : 'false'}
        >
          <span class="mk" aria-hidden="true">${done(index) && index !== current ? icon('check') : index + 1}</span
          ><span class="tx">${step}</span>
        </li>`,
    )}
  </ol>`;
