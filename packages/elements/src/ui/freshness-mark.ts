import { html, svg, type TemplateResult } from 'lit';

/** A lens with four apertures: the shape says how old a number is, colour repeats it. */
const apertures = {
  live: svg`<circle cx="7" cy="7" r="5.5"/><circle class="core" cx="7" cy="7" r="2.75"/>`,
  delayed: svg`<circle cx="7" cy="7" r="5.5"/><path class="core" d="M7 4.25a2.75 2.75 0 0 1 0 5.5z"/>`,
  stale: svg`<circle cx="7" cy="7" r="5.5" stroke-dasharray="2.2 2.12"/>`,
  offline: svg`<circle cx="7" cy="7" r="5.5"/><path d="M3.1 10.9 10.9 3.1"/>`,
};

/** The mark with its words beside it; whoever shows the mark alone names it otherwise. */
export const freshnessMark = (state: keyof typeof apertures, words: unknown): TemplateResult =>
  html`<span class="fresh fresh-${state}"
    ><svg viewBox="0 0 14 14" aria-hidden="true">${apertures[state]}</svg>${words}</span
  >`;
