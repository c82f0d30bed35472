import { modesOf, type Mode } from './modes.ts';
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
