import { html, type TemplateResult } from 'lit';

export type SkeletonSize = 'text' | 'title' | 'control' | 'row' | 'card';

/** Grey shapes at the height of what comes; hidden from screen readers by whoever shows them. */
export const skeleton = (...sizes: readonly SkeletonSize[]): TemplateResult =>
  html`<div class="stack">${sizes.map((size) => html`<span class="skel skel-${size}"></span>`)}</div>`;
