import { html, svg, type TemplateResult } from 'lit';
import { drawn, firstPaths } from './icons.ts';

/** What fields and their form show. */
export const fieldPaths = {
  check: firstPaths.check,
  'chevron-down': svg`<path d="m6 9 6 6 6-6"/>`,
  'circle-alert': svg`<circle cx="12" cy="12" r="10"/><path d="M12 8v4m0 4h.01"/>`,
  'circle-check': svg`<circle cx="12" cy="12" r="10"/><path d="m9 12 2 2 4-4"/>`,
};

/** As in `icons.ts`. */
export const icon = (name: keyof typeof fieldPaths, size = ''): TemplateResult => drawn(fieldPaths[name], size);

export const spinner = (size = ''): TemplateResult =>
  html`<svg class="spin ${size}" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.5" />
    <path d="M14.5 8A6.5 6.5 0 0 0 8 1.5" />
  </svg>`;
