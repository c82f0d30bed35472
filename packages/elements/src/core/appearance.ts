import type { Scope } from './context.ts';
import { derived } from './derived.styles.ts';
import { tokensOf, type AppearanceVariables } from './variables.ts';

export type Preset = 'varai' | 'night' | 'polaris' | 'magento' | 'contrast';

/** How tags look: a preset, then variables under Stripe's names. The same object themes Stripe's fields. */
export interface Appearance {
  readonly theme?: Preset;
  readonly variables?: AppearanceVariables;
}

/** Reads the attribute: a preset's name or JSON; what is neither is told in the console and ignored. */
export function appearanceOf(text: string | null): Appearance | undefined {
  if (!text) return undefined;
  if (/^[a-z]+$/.test(text)) return { theme: text as Preset };
  try {
    return JSON.parse(text) as Appearance;
  } catch {
    console.error(`varai: the appearance attribute is neither a preset's name nor JSON: ${text}`);
    return undefined;
  }
}

/** Keeps one root dressed in a scope's appearance until the answer is called. Live: a later change restyles at once. */
export function themeWith({ $appearance }: Pick<Scope, '$appearance'>, root: Document | ShadowRoot): () => void {
  const sheet = new CSSStyleSheet();
  // Weight 0 in a document, so that any rule of the page wins; :host loses to the page by itself.
  sheet.replaceSync(':where(:root),:host{}');
  const rule = sheet.cssRules[0] as CSSStyleRule;
  const own = [sheet];
  let latest: Appearance | undefined;

  const paint = (tokens: Record<string, string>): void => {
    for (const name of [...rule.style]) rule.style.removeProperty(name);
    for (const [name, value] of Object.entries(tokens)) rule.style.setProperty(name, value);
  };

  const stop = $appearance.subscribe(async (appearance) => {
    latest = appearance;
    const { theme = 'varai', variables = {} } = appearance ?? {};
    const preset = theme === 'varai' ? {} : (await import('./presets.ts')).presets[theme];
    if (latest !== appearance) return;
    if (!preset) console.error(`varai: there is no appearance named ${theme}.`);
    paint({ ...preset, ...tokensOf(variables) });
    if (appearance && own.length === 1) own.unshift(derived.styleSheet!);
    root.adoptedStyleSheets = [
      ...root.adoptedStyleSheets.filter((one) => !own.includes(one)),
      ...(appearance ? own : []),
    ];
  });

  return () => {
    stop();
    latest = undefined;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => !own.includes(one));
  };
}
