import type { CSSResult, LitElement } from 'lit';

/** Puts the styles of a part that came later before those of its host, once. */
export function adoptLate({ shadowRoot }: LitElement, ...styles: readonly CSSResult[]): void {
  if (!shadowRoot) return;
  const worn = shadowRoot.adoptedStyleSheets;
  const late = styles.map(({ styleSheet }) => styleSheet!).filter((sheet) => !worn.includes(sheet));
  if (late.length > 0) shadowRoot.adoptedStyleSheets = [...late, ...worn];
}
