/** How a story is looked at. */
export interface Mode {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  readonly forced: 'none' | 'active';
  readonly locale: 'en' | 'de' | 'ar';
  readonly dir: 'ltr' | 'rtl';
  readonly width: 280 | 640 | 1280 | 1600;
  readonly motion: 'no-preference' | 'reduce';
  /** How large text is, in per cent of what the tags ask for. */
  readonly text: 100 | 200;
  readonly contrast: 'no-preference' | 'more';
}

type Look = 'light' | 'dark' | 'forced';

const mode = (
  look: Look,
  locale: Mode['locale'],
  width: Mode['width'],
  motion: Mode['motion'],
  text: Mode['text'] = 100,
): Mode => ({
  name: [look, locale, width, motion === 'reduce' ? 'still' : 'moving', ...(text === 200 ? ['text 200 %'] : [])].join(
    ', ',
  ),
  scheme: look === 'dark' ? 'dark' : 'light',
  forced: look === 'forced' ? 'active' : 'none',
  locale,
  dir: locale === 'ar' ? 'rtl' : 'ltr',
  width,
  motion,
  text,
  contrast: 'no-preference',
});

/** The same, looked at by somebody who asks for more contrast. */
const contrasted = (one: Mode): Mode => ({ ...one, name: `${one.name}, more contrast`, contrast: 'more' });

/** Each value of each axis meets each value of every other one that it can: nine instead of ninety. Text of 200 % is not drawn at 280 pixels, which would be 140 of it. */
export const pairwise: readonly Mode[] = [
  mode('light', 'en', 280, 'no-preference'),
  mode('light', 'de', 640, 'reduce', 200),
  mode('light', 'ar', 1280, 'no-preference', 200),
  mode('dark', 'en', 640, 'reduce', 200),
  mode('dark', 'de', 1280, 'no-preference'),
  mode('dark', 'ar', 280, 'reduce'),
  mode('forced', 'en', 1280, 'reduce', 200),
  mode('forced', 'de', 280, 'no-preference'),
  mode('forced', 'ar', 640, 'no-preference'),
];

/**
 * The whole product, for `npm run a11y -- --full`: each look, language and direction at each width, and text of 200 % where it is
 * drawn, from 640 pixels, which are 320 of it; and each look, language and direction in more contrast. All looks in a language
 * follow each other.
 */
export const product: readonly Mode[] = (['en', 'de', 'ar'] as const).flatMap((locale) =>
  (['light', 'dark', 'forced'] as const).flatMap((look, index) => [
    mode(look, locale, 280, index === 1 ? 'reduce' : 'no-preference'),
    mode(look, locale, 640, 'reduce', 200),
    mode(look, locale, 1280, index === 1 ? 'no-preference' : 'reduce'),
    mode(look, locale, 1280, 'no-preference', 200),
    contrasted(mode(look, locale, 640, 'reduce')),
  ]),
);

/** Whether every story is looked at in the whole product. */
export const isFull = process.env['VARAI_A11Y'] === 'full';

/**
 * How the story at `index` is looked at: every pair of values of two axes, all looks in a language together, since each language
 * draws it anew. It is drawn in other modes than its neighbours are, and every other story is as wide as a page gets. One
 * of those drawn, light or dark by turns, is looked at in more contrast as well; not the one in English, whose document is pressed
 * as it was drawn.
 */
export function looksOf(index: number): Mode[][] {
  const looks = [0, 1, 2].map((third): [Mode, ...Mode[]] => {
    const drawn = pairwise[3 * third + ((index + third) % 3)]!;
    return [drawn, ...pairwise.filter((one) => one !== drawn && one.locale === drawn.locale)];
  });
  const twice = looks.find(([{ forced, locale }]) => forced === 'none' && locale !== 'en');
  return looks
    .map((views) => (views === twice ? [...views, contrasted(views[0])] : views))
    .map((views) => (index % 2 === 0 ? views : views.map(widest)));
}

const widest = (one: Mode): Mode => {
  const { forced, scheme, locale, width, motion, text, contrast } = one;
  if (width !== 1280) return one;
  const wider = mode(forced === 'active' ? 'forced' : scheme, locale, 1600, motion, text);
  return contrast === 'more' ? contrasted(wider) : wider;
};
