import type { CSSResult } from 'lit';
import { derived } from './derived.styles.ts';
import { tokens } from './tokens.styles.ts';

const mark = Symbol.for('varai:tokens');

/**
 * Gives a document the tokens, once, in front of its own adopted sheets; two
 * copies of the SDK share them. Those of dialogs, notices and statuses follow
 * while the first answers of the API are awaited.
 */
export function adoptTokens(page: Document & { [mark]?: true }): void {
  if (page[mark]) return;
  page[mark] = true;
  const give = (...styles: readonly CSSResult[]) => {
    // Not by unshift: an engine refuses the gap that it makes for two.
    page.adoptedStyleSheets = [...styles.map(({ styleSheet }) => styleSheet!), ...page.adoptedStyleSheets];
  };
  give(derived, tokens);
  void import('./late.styles.ts').then(
    ({ lateDerived, lateTokens }) => give(lateDerived, lateTokens),
    () => undefined,
  );
}
