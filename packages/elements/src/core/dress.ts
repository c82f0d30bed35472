import type { Appearance } from './appearance.ts';
import { derived } from './derived.styles.ts';
import { lateDerived } from './late.styles.ts';
import { tokensOf } from './variables.ts';

/** Dresses one root; called again with another appearance, or with none. */
export function dressing(root: Document | ShadowRoot): (appearance: Appearance | undefined) => void {
  // A document has the derived tokens already; adopted again they would come after the motion and contrast settings.
  const derivedHere = root instanceof Document ? [] : [derived.styleSheet!, lateDerived.styleSheet!];
  let worn: readonly CSSStyleSheet[] = [];
  let latest: Appearance | undefined;

  const wear = (sheets: readonly CSSStyleSheet[]): void => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => !worn.includes(one)), ...sheets];
    worn = sheets;
  };

  return (appearance) => void paint(appearance);

  async function paint(appearance: Appearance | undefined): Promise<void> {
    latest = appearance;
    const { theme = 'varai', variables = {} } = appearance ?? {};
    const known = theme === 'varai' ? undefined : await import('./presets.ts');
    if (latest !== appearance) return;
    const preset = known?.presets[theme];
    if (known && !preset) console.error(`varai: there is no appearance named ${theme}.`);
    wear(appearance ? [...derivedHere, sheetOf(preset, known?.moreContrast[theme], tokensOf(variables))] : []);
  }
}

type Tokens = Readonly<Record<string, string>>;

/**
 * A preset, what it is in more contrast, and what the host sets, which comes last and stays. Made anew each time: WebKit does not
 * look again at a sheet that it has adopted.
 */
function sheetOf(...all: readonly [Tokens?, Tokens?, Tokens?]): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  // Weight 0 in a document, so that any rule of the page wins; :host loses to the page by itself.
  const rule = ':where(:root),:host{}';
  sheet.replaceSync(`${rule}@media(prefers-contrast:more){${rule}}${rule}`);
  all.forEach((tokens = {}, index) => {
    const found = sheet.cssRules[index]!;
    const { style } = (found instanceof CSSMediaRule ? found.cssRules[0] : found) as CSSStyleRule;
    for (const [name, value] of Object.entries(tokens)) style.setProperty(name, value);
  });
  return sheet;
}
