import type { Scope } from './context.ts';
import type { AppearanceVariables } from './variables.ts';

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
    console.error(`varai: no appearance: ${text}`);
    return undefined;
  }
}

/** Keeps one root dressed in a scope's appearance until the answer is called. Live; loaded only where one is set. */
export function themeWith({ $appearance }: Pick<Scope, '$appearance'>, root: Document | ShadowRoot): () => void {
  let dress: ((appearance: Appearance | undefined) => void) | undefined;
  let latest: Appearance | undefined;
  const stop = $appearance.subscribe((appearance) => {
    latest = appearance;
    if (dress) return dress(appearance);
    if (!appearance) return;
    void import('./dress.ts').then(({ dressing }) => {
      dress ??= dressing(root);
      dress(latest);
    });
  });
  return () => {
    stop();
    dress?.(undefined);
    latest = undefined;
  };
}
