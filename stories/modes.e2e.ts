import { looksOf, product, type Mode } from './modes.ts';
import { expect, test } from './storybook.ts';

const schemeOf = ({ forced, scheme }: Mode) => (forced === 'active' ? 'forced' : scheme);
const more = ({ contrast }: Mode) => contrast === 'more';

test('each story is looked at in every pair of schemes, languages, widths and sizes of text, and in each without motion', () => {
  const axes = (one: Mode) => [
    schemeOf(one),
    `${one.locale} ${one.dir}`,
    one.width < 640 ? 'narrow' : one.width === 640 ? 'half' : 'wide',
    `${String(one.text)} %`,
    one.motion,
  ];
  const possible = [3, 3, 3, 2, 2];
  for (let index = 0; index < 18; index++) {
    const seen = looksOf(index)
      .flat()
      .filter((one) => !more(one))
      .map(axes);
    for (let one = 0; one < possible.length; one++)
      for (let other = one + 1; other < possible.length; other++) {
        const pairs = new Set(seen.map((values) => `${values[one]!}, ${values[other]!}`));
        // text of 200 % at the least width
        const never = one === 2 && other === 3 ? 1 : 0;
        expect
          .soft(
            pairs.size,
            `axes ${String(one)} and ${String(other)} of story ${String(index)}: ${[...pairs].join('; ')}`,
          )
          .toBe(possible[one]! * possible[other]! - never);
      }
  }
});

test('a story is drawn once for each language, neighbours in other modes, and every other one as wide as a page gets', () => {
  for (let index = 0; index < 18; index++) {
    const looks = looksOf(index);
    expect(looks.map((views) => new Set(views.map(({ locale }) => locale)).size)).toEqual([1, 1, 1]);
    const drawn = (at: number) => looksOf(at).map(([view]) => `${schemeOf(view!)} ${view!.locale}`);
    expect(new Set([...drawn(index), ...drawn(index + 1), ...drawn(index + 2)]).size).toBe(9);
    expect(Math.max(...looks.flat().map(({ width }) => width))).toBe(index % 2 === 0 ? 1280 : 1600);
  }
});

test('each story is looked at in more contrast, too, light or dark by turns; in the whole product in each scheme and language', () => {
  for (let index = 0; index < 18; index++) {
    expect(looksOf(index).flat().filter(more)).toHaveLength(1);
    const schemes = [index, index + 1, index + 2].flatMap((one) => looksOf(one).flat().filter(more)).map(schemeOf);
    expect(new Set(schemes)).toEqual(new Set(['light', 'dark']));
  }
  const axes = (of: readonly Mode[]) => new Set(of.map((one) => `${schemeOf(one)} ${one.locale}`));
  expect(axes(product.filter(more)).size).toBe(9);
  expect(product.filter((one) => !more(one))).toHaveLength(36);
});
