import { expect, type Frame, type Page } from '@playwright/test';

/**
 * Dialogs fade in, and what the pointer leaves fades back: colours are looked at when all stands, inside the tags too, once the
 * next frames have told the browser what the pointer is over. What moves is brought to its end at once: nobody waits for it.
 */
export const settled = (page: Page | Frame) =>
  page.evaluate(async () => {
    const rootsIn = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
    ];
    // one that ends may be followed by another
    for (;;) {
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      const moving = rootsIn(document).flatMap((root) => root.getAnimations());
      const ending = moving.filter(
        ({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().iterations !== Infinity,
      );
      if (ending.length === 0) return;
      for (const animation of ending) animation.finish();
    }
  });

/** Waits until page and tags wear what no first screen needs: it comes after the first screen, on a busy machine long after. */
export const dressed = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() => {
        const worn = ({ adoptedStyleSheets: sheets }: DocumentOrShadowRoot, selector: string): boolean =>
          sheets.some(({ cssRules }) =>
            [...cssRules].some((rule) => rule instanceof CSSStyleRule && rule.selectorText.includes(selector)),
          );
        // what a bell wears comes with what it opens
        const bare = [...document.querySelectorAll('[state]:not(varai-notifications)')].filter(
          ({ localName, shadowRoot }) =>
            shadowRoot &&
            !(
              worn(shadowRoot, 'figure, fieldset') &&
              (localName !== 'varai-plan-picker' || worn(shadowRoot, '.more[aria-expanded'))
            ),
        );
        return { bare: bare.map(({ localName }) => localName), ofPage: document.adoptedStyleSheets.length >= 4 };
      }),
    )
    .toEqual({ bare: [], ofPage: true });
