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

/** Each value of each axis meets each value of every other one: nine instead of fifty-four. */
export const pairwise: readonly Mode[] = [
  mode('light', 'en', 280, 'no-preference'),
  mode('light', 'de', 640, 'reduce', 200),
  mode('light', 'ar', 1280, 'no-preference', 200),
  mode('dark', 'en', 640, 'reduce', 200),
  mode('dark', 'de', 1280, 'no-preference'),
  mode('dark', 'ar', 280, 'reduce'),
  mode('forced', 'en', 1280, 'reduce'),
  mode('forced', 'de', 280, 'no-preference'),
  mode('forced', 'ar', 640, 'reduce', 200),
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

/** How a story says that it is looked at once, and in which mode: `only-dark-de-280`. */
const only = /^only-(light|dark|forced)-(en|de|ar)-(280|640|1280|1600)$/;

/**
 * Three modes for each story, every value of each axis among them; three neighbours see all pairs, and every other story is as
 * wide as a page gets. A story of a rare state has the one mode that its tag names.
 */
export function modesOf(title: string, index: number, tags: readonly string[] = []): Mode[] {
  for (const tag of tags) {
    const [, look, locale, width] = only.exec(tag) ?? [];
    if (width) return [mode(look as Look, locale as Mode['locale'], Number(width) as Mode['width'], 'reduce')];
    if (tag.startsWith('only-')) throw new Error(`${title}: ${tag} is no mode`);
  }
  const chosen = [0, 1, 2].map((third) => pairwise[3 * third + ((index + third) % 3)]!);
  return index % 2 === 0 ? chosen : chosen.map(widest);
}

/**
 * The same three modes as they are looked at: each draws the story anew, and one of them, light or dark by turns, is then looked at
 * in more contrast as well, which draws nothing. It is not that in English, whose document is pressed as it was drawn.
 */
export function looksOf(title: string, index: number, tags: readonly string[] = []): Mode[][] {
  const modes = modesOf(title, index, tags);
  const twice = modes.find(({ forced, locale }) => forced === 'none' && locale !== 'en') ?? modes[0];
  return modes.map((one) => (one === twice ? [one, contrasted(one)] : [one]));
}

const widest = (one: Mode): Mode => {
  const { forced, scheme, locale, width, motion, text } = one;
  return width === 1280 ? mode(forced === 'active' ? 'forced' : scheme, locale, 1600, motion, text) : one;
};
