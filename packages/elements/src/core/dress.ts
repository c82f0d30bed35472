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
    const preset = theme === 'varai' ? {} : (await import('./presets.ts')).presets[theme];
    if (latest !== appearance) return;
    if (!preset) console.error(`varai: there is no appearance named ${theme}.`);
    wear(appearance ? [...derivedHere, sheetOf({ ...preset, ...tokensOf(variables) })] : []);
  }
}

/** Made anew each time: WebKit does not look again at a sheet that it has adopted. */
function sheetOf(tokens: Readonly<Record<string, string>>): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  // Weight 0 in a document, so that any rule of the page wins; :host loses to the page by itself.
  sheet.replaceSync(':where(:root),:host{}');
  const { style } = sheet.cssRules[0] as CSSStyleRule;
  for (const [name, value] of Object.entries(tokens)) style.setProperty(name, value);
  return sheet;
}
