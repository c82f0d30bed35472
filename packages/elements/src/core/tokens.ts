import { derived } from './derived.styles.ts';
import { tokens } from './tokens.styles.ts';

const mark = Symbol.for('varai:tokens');

/** Gives a document the tokens, once, in front of its own adopted sheets; two copies of the SDK share them. */
export function adoptTokens(page: Document & { [mark]?: true }): void {
  if (page[mark]) return;
  page[mark] = true;
  // Not by unshift: an engine refuses the gap that it makes for two.
  page.adoptedStyleSheets = [derived.styleSheet!, tokens.styleSheet!, ...page.adoptedStyleSheets];
}
