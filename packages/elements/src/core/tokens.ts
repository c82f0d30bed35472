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
  let ours: CSSStyleSheet[] = [];
  const give = (...styles: readonly CSSResult[]) => {
    const theirs = page.adoptedStyleSheets.filter((sheet) => !ours.includes(sheet));
    ours = [...ours, ...styles.map(({ styleSheet }) => styleSheet!)];
    // Not by unshift: an engine refuses the gap that it makes for two.
    page.adoptedStyleSheets = [...ours, ...theirs];
  };
  give(derived, tokens);
  void import('./late.styles.ts').then(
    ({ lateDerived, lateTokens }) => give(lateDerived, lateTokens),
    () => undefined,
  );
}
