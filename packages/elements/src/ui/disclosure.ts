import { html, type TemplateResult } from 'lit';
import { icon } from './icons.ts';

/** What few need, one click away. */
export const disclosure = (summary: unknown, content: unknown): TemplateResult =>
  html`<details class="disc">
    <summary>${icon('chevron-right')}${summary}</summary>
    ${content}
  </details>`;
