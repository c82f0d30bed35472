import { custom, type Colour, type Pair } from './variables.ts';

type Rgb = readonly [number, number, number];

let canvas: CanvasRenderingContext2D | undefined;

/** Any CSS colour as a screen shows it on a ground: a pixel knows what a parser would have to be taught. */
export function pixel(colour: string, ground = '#fff'): Rgb {
  canvas ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  })!;
  canvas.fillStyle = ground;
  canvas.fillRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

export const hex = (colour: string): string =>
  `#${pixel(colour)
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;

/** WCAG 2's relative luminance. */
function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function ratio(front: string, ground: string): number {
  const [bright = 0, dark = 0] = [luminance(pixel(front, ground)), luminance(pixel(ground))].sort((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}

/** Every token that is measured. */
export const tokensOf = (colours: readonly Colour[]): string[] => [
  ...new Set(colours.flatMap(({ token, pairs }) => [token, ...pairs.flatMap(({ front, ground }) => [front, ground])])),
];

export interface Measured extends Pair {
  readonly measured: number;
}

export interface Look {
  /** What each token is, as `#rrggbb`. */
  readonly shown: ReadonlyMap<string, string>;
  /** Of each colour the pair that is hardest to tell apart. */
  readonly worst: ReadonlyMap<string, Measured>;
}

/** Whether each token has come to where the probes stand: those that no first screen needs come after the others. */
export function areThere(probes: Element, colours: readonly Colour[]): boolean {
  const styles = getComputedStyle(probes);
  return tokensOf(colours).every((token) => {
    const [last = ''] = /--[\w-]+(?=\)+$)/u.exec(custom(token)) ?? [];
    return styles.getPropertyValue(last) !== '';
  });
}

/** Reads what the tokens are where the probes stand, and how well each colour is told from what it stands on. */
export function lookAt(probes: ParentNode, colours: readonly Colour[]): Look {
  const computed = new Map(
    [...probes.querySelectorAll<HTMLElement>('[data-token]')].map((probe) => [
      probe.dataset['token']!,
      getComputedStyle(probe).color,
    ]),
  );
  const worst = new Map<string, Measured>();
  for (const { name, pairs } of colours) {
    const [first] = pairs
      .map((pair) => ({ ...pair, measured: ratio(computed.get(pair.front)!, computed.get(pair.ground)!) }))
      .sort((a, b) => a.measured / a.least - b.measured / b.least);
    if (first) worst.set(name, first);
  }
  return { shown: new Map([...computed].map(([token, colour]) => [token, hex(colour)])), worst };
}

/** One rule for each probe: a strict policy refuses styles in the page's text. */
export function probeSheet(colours: readonly Colour[]): string {
  return tokensOf(colours)
    .map((token) => `[data-token='${token}'] { color: ${custom(token)}; }`)
    .join('\n');
}
