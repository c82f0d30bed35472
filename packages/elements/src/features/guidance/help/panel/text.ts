import { html, type TemplateResult } from 'lit';
import type { Block, Inline } from '../guide.ts';

const inline = (parts: readonly Inline[]) =>
  parts.map((part) =>
    typeof part === 'string' ? part : part[0] === 'b' ? html`<b>${part[1]}</b>` : html`<kbd>${part[1]}</kbd>`,
  );

const items = (lines: readonly (readonly Inline[])[]) => lines.map((line) => html`<li>${inline(line)}</li>`);

/** Draws what a guide says: data becomes elements, and nothing is parsed in the page. */
export function text([kind, ...content]: Block): TemplateResult {
  switch (kind) {
    case 'p':
      return html`<p>${inline(content as readonly Inline[])}</p>`;
    case 'ul':
      return html`<ul>
        ${items(content as readonly (readonly Inline[])[])}
      </ul>`;
    case 'ol':
      return html`<ol>
        ${items(content as readonly (readonly Inline[])[])}
      </ol>`;
  }
}
