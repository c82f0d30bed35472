import { expect, waitUntil } from '@open-wc/testing';
import { dressing } from './dress.ts';
import { lateTokens } from './late.styles.ts';
import { moreContrast as ofPresets, presets } from './presets.ts';
import { tokens } from './tokens.styles.ts';

type Tokens = Readonly<Record<string, string>>;

/** The custom properties of the first rule after `from`. */
function declared(css: string, from = ''): Tokens {
  const rule = css.slice(css.indexOf(from)).match(/:where\(:root\) \{([^}]+)\}/)?.[1] ?? '';
  return Object.fromEntries(
    [...rule.matchAll(/(--varai-[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const standard: Tokens = { ...declared(tokens.cssText), ...declared(lateTokens.cssText) };
const moreContrast = declared(lateTokens.cssText, 'prefers-contrast: more');

const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

/** `light-dark(a, b)` in one scheme; the colours in it are all `oklch(…)`. */
const inScheme = (value: string, scheme: Scheme): string => {
  const colours = value.match(/oklch\([^)]+\)/g) ?? [];
  return (value.startsWith('light-dark') && scheme === 'dark' ? colours[1] : colours[0]) ?? '';
};

/** WCAG 2's relative luminance of an opaque `oklch(…)`, cut to sRGB as a screen would; matrices of CSS Color 4. */
function luminance(colour: string): number {
  const found = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(colour);
  if (!found) throw new Error(`No opaque oklch colour: "${colour}"`);
  const [lightness, chroma, hue] = found.slice(1).map(Number) as [number, number, number];
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const screen = (channel: number) => Math.min(1, Math.max(0, channel));
  return (
    0.2126 * screen(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) +
    0.7152 * screen(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) +
    0.0722 * screen(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  );
}

function ratio(one: string, other: string): number {
  const [bright = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}

const statuses = ['success', 'warning', 'danger', 'info'];
const surfaces = ['color-surface', 'color-raised', 'color-sunken'];
const each = (fronts: readonly string[], grounds: readonly string[]): [string, string][] =>
  fronts.flatMap((front) => grounds.map((ground): [string, string] => [front, ground]));

const text = [
  ...each(['color-text', 'color-muted', 'color-accent', ...statuses.map((status) => `color-${status}`)], surfaces),
  ...each(['color-text', 'color-muted', 'color-accent'], ['color-accent-soft']),
  ...statuses.flatMap((status) => each([`color-${status}`, 'color-text', 'color-muted'], [`color-${status}-soft`])),
];
const onSolid = [
  ...each(['color-on-accent'], ['color-accent', 'color-accent-hover', 'color-accent-press']),
  ...each(['color-on-danger'], ['color-danger-solid', 'color-danger-solid-hover']),
];
const parts = [
  ...each(['color-border-control'], surfaces),
  ...each(['focus-color'], [...surfaces, 'color-accent-soft', ...statuses.map((status) => `color-${status}-soft`)]),
  ...statuses.flatMap((status) =>
    each([`color-${status}-mark`], ['color-surface', 'color-sunken', `color-${status}-soft`]),
  ),
  ...each(['chart-1'], ['color-surface', 'color-sunken']),
];

function measuredIn(worn: Tokens, [front, ground]: readonly [string, string], scheme: Scheme): number {
  const colour = (name: string) => inScheme(worn[`--varai-${name}`] ?? '', scheme);
  return ratio(colour(front), colour(ground));
}

/** The pairs that cannot be told apart well enough. */
function weak(pairs: readonly [string, string][], least: number, worn: Tokens, scheme: Scheme): string[] {
  return pairs
    .map(([front, ground]) => ({ front, ground, measured: measuredIn(worn, [front, ground], scheme) }))
    .filter(({ measured }) => measured < least)
    .map(({ front, ground, measured }) => `${front} on ${ground}: ${measured.toFixed(2)}`);
}

const themes: Record<string, Tokens> = { varai: {}, ...presets, 'more contrast': moreContrast };

describe('what the contrast is measured by', () => {
  it('knows the ratios of black, white and a grey', () => {
    expect(ratio('oklch(1 0 0)', 'oklch(0 0 0)')).to.be.closeTo(21, 0.01);
    expect(ratio('oklch(1 0 0)', 'oklch(1 0 0)')).to.equal(1);
    // #767676, the lightest grey that is legible on white
    expect(ratio('oklch(.5659 0 0)', 'oklch(1 0 0)')).to.be.closeTo(4.54, 0.01);
  });

  it('finds every role of the standard look', () => {
    expect(Object.keys(standard).length).to.be.greaterThan(60);
    expect(Object.keys(moreContrast)).to.include('--varai-color-muted');
  });
});

for (const [name, theme] of Object.entries(themes)) {
  const own = theme['color-scheme'];
  for (const scheme of schemes.filter((one) => own === undefined || own === one)) {
    it(`${name} in ${scheme}: text, what stands on a button, lines, marks, charts and the ring of focus are seen`, () => {
      const worn = { ...standard, ...theme };
      expect(weak(text, name === 'contrast' ? 7 : 4.5, worn, scheme)).to.deep.equal([]);
      expect(weak(onSolid, 4.5, worn, scheme)).to.deep.equal([]);
      expect(weak(parts, 3, worn, scheme)).to.deep.equal([]);
    });
  }
}

describe('a preset in more contrast', () => {
  const seen = [
    ...each(['color-text', 'color-muted', 'color-border', 'color-border-control', 'color-accent'], surfaces),
    ...each(['color-on-accent'], ['color-accent', 'color-accent-hover', 'color-accent-press']),
  ];
  for (const [name, theme] of Object.entries(presets)) {
    const own = theme['color-scheme'];
    const stronger = ofPresets[name] ?? {};

    for (const scheme of schemes.filter((one) => own === undefined || own === one))
      it(`${name} in ${scheme}: text, lines and buttons stand out as those without a preset do`, () => {
        const usual = { ...standard, ...moreContrast };
        const worn = { ...usual, ...theme, ...stronger };
        for (const pair of seen) {
          const least = measuredIn(usual, pair, scheme) - 0.05;
          expect(weak([pair], least, worn, scheme)).to.deep.equal([]);
        }
        expect(weak(text, name === 'contrast' ? 7 : 4.5, worn, scheme)).to.deep.equal([]);
        expect(weak(onSolid, 4.5, worn, scheme)).to.deep.equal([]);
        expect(weak(parts, 3, worn, scheme)).to.deep.equal([]);
      });

    it(`${name} changes nothing that it does not set: that may be the page's own`, () => {
      expect(Object.keys(stronger).filter((token) => !(token in theme))).to.deep.equal([]);
    });
  }

  it('is worn after the preset, and before what the host sets', async () => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    dressing(root)({ theme: 'polaris', variables: { colorSecondaryText: 'red' } });
    await waitUntil(() => root.adoptedStyleSheets.length > 0, 'never dressed', { timeout: 25_000 });
    const [first, more, last] = [...root.adoptedStyleSheets.at(-1)!.cssRules];
    const valueIn = (rule: CSSRule | undefined, token: string) => (rule as CSSStyleRule).style.getPropertyValue(token);
    expect(valueIn(first, '--varai-color-muted')).to.equal(presets.polaris!['--varai-color-muted']);
    expect((more as CSSMediaRule).conditionText).to.match(/^\(?prefers-contrast: ?more\)?$/);
    const [inMore] = (more as CSSMediaRule).cssRules;
    for (const [token, value] of Object.entries(ofPresets.polaris!)) expect(valueIn(inMore, token)).to.equal(value);
    expect(valueIn(last, '--varai-color-muted')).to.equal('red');
  });

  it('is none without a preset of its name', () => {
    expect(Object.keys(ofPresets).filter((name) => !(name in presets))).to.deep.equal([]);
  });
});
