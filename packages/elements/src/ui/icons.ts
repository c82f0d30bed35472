import { svg, html, type TemplateResult } from 'lit';

/** Lucide, 24 grid (ISC licence); drawn as text-coloured lines. What a first screen shows; the rest is in `all-icons.ts`. */
export const firstPaths = {
  check: svg`<path d="M20 6 9 17l-5-5"/>`,
  'chevron-right': svg`<path d="m9 18 6-6-6-6"/>`,
};

/** A drawing beside words, hidden from screen readers; an icon that stands alone names its button. */
export const icon = (name: keyof typeof firstPaths, size = ''): TemplateResult => drawn(firstPaths[name], size);

export const drawn = (path: unknown, size: string): TemplateResult =>
  html`<svg class="i ${size}" viewBox="0 0 24 24" aria-hidden="true">${path}</svg>`;
