import type { Metric } from '@varai/client';
import { html, svg, type TemplateResult } from 'lit';

export interface Point {
  readonly at: string;
  readonly value: number;
}

/** The amounts that are known until now: hours that have not come yet are no zeros. */
export const pointsOf = ({ series }: Metric, asOf: string): Point[] =>
  series.flatMap(({ at, value }) => {
    if (value === null || Date.parse(at) > Date.parse(asOf)) return [];
    return [{ at, value: typeof value === 'number' ? value : value.amount }];
  });

/** Room above and below the line, in hundredths of the height. */
const margin = 10;

/** Where points stand in a square of 100 by 100, in time and from the lowest to the highest; equal ones in the middle. */
export function placed(points: readonly Point[]): { x: number; y: number }[] {
  const times = points.map(({ at }) => Date.parse(at));
  const values = points.map(({ value }) => value);
  const share = (value: number, all: readonly number[], middle: number) => {
    const [low, high] = [Math.min(...all), Math.max(...all)];
    return high === low ? middle : (value - low) / (high - low);
  };
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return values.map((value, index) => ({
    x: rounded(100 * share(times[index]!, times, 1)),
    y: rounded(100 - margin - (100 - 2 * margin) * share(value, values, 0.5)),
  }));
}

/** A line without axes that ends in the lens dot; time runs to the right in every script. */
export function spark(points: readonly Point[], label: string): TemplateResult {
  const places = placed(points);
  const end = places.at(-1)!;
  const path = places.map(({ x, y }, index) => `${index ? 'L' : 'M'}${x} ${y}`).join('');
  return html`<svg class="spark" role="img" aria-label=${label}>
    ${svg`<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible"
      ><path class="line" d=${path} /></svg
    ><circle class="lens" cx="${end.x}%" cy="${end.y}%" r="3.5" />`}
  </svg>`;
}
