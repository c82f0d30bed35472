import type { CSSResult, LitElement } from 'lit';

/** Adds the styles of a part that came later to its host's shadow root, once. */
export function adopt(host: LitElement, ...styles: readonly CSSResult[]): void {
  const root = host.shadowRoot;
  if (!root) return;
  for (const { styleSheet } of styles) {
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
  }
}
