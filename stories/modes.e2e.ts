import { looksOf, modesOf, product, type Mode } from './modes.ts';
import { expect, test } from './storybook.ts';

test('each story is looked at in every scheme, language, width and size of text, and without motion; three neighbours in every pair', () => {
  const axes = ({ scheme, forced, locale, text, width, motion }: Mode) => [
    forced === 'active' ? 'forced' : scheme,
    locale,
    text,
    width < 640 ? 'narrow' : width === 640 ? 'half' : 'wide',
    motion,
  ];
  for (let index = 0; index < 18; index++) {
    const seen = modesOf('Any', index).map(axes);
    expect([0, 1, 2, 3].map((axis) => new Set(seen.map((one) => one[axis])).size)).toEqual([3, 3, 2, 3]);
    expect(seen.map((one) => one[4])).toContain('reduce');
    const pairs = [index, index + 1, index + 2].flatMap((one) => modesOf('Any', one).map(axes));
    const met = (one: number, other: number) => new Set(pairs.map((mode) => `${mode[one]} ${mode[other]}`)).size;
    expect([met(0, 1), met(0, 3), met(1, 3)]).toEqual([9, 9, 9]);
  }
});

test('each story is looked at in more contrast, too, light or dark by turns, and loses no look for it; in the whole product in each scheme and language', () => {
  const schemeOf = ({ forced, scheme }: Mode) => (forced === 'active' ? 'forced' : scheme);
  const more = ({ contrast }: Mode) => contrast === 'more';
  for (let index = 0; index < 18; index++) {
    const seen = looksOf('Any', index).flat();
    expect(seen.filter((one) => !more(one))).toEqual(modesOf('Any', index));
    expect(seen.filter(more)).toHaveLength(1);
    const schemes = [index, index + 1, index + 2]
      .flatMap((one) => looksOf('Any', one).flat().filter(more))
      .map(schemeOf);
    expect(new Set(schemes)).toEqual(new Set(['light', 'dark']));
  }
  const [once, contrasted, ...others] = looksOf('Any', 0, ['only-forced-en-640']).flat();
  expect([once?.contrast, contrasted?.contrast, others.length]).toEqual(['no-preference', 'more', 0]);
  expect(contrasted).toMatchObject({ forced: 'active', locale: 'en', width: 640 });

  const axes = (of: readonly Mode[]) => new Set(of.map((one) => `${schemeOf(one)} ${one.locale}`));
  expect(axes(product.filter(more)).size).toBe(9);
  expect(product.filter((one) => !more(one))).toHaveLength(36);
});
