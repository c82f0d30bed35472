import { html, nothing, svg, type TemplateResult } from 'lit';

interface Meter {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** The value in words, "4,180 of 10,000". */
  readonly text: string;
  /** Where the value is likely to end. */
  readonly expected?: number;
}

const ticks = [...Array(11).keys()].map((tenth) => {
  const major = tenth % 5 === 0;
  const x = `${tenth * 10}%`;
  return svg`<line class="tick ${major ? 'maj' : ''}" x1=${x} x2=${x} y1="11" y2=${major ? 15 : 13} />`;
});

/** A bar on a ruler of ten ticks; amber from 80 %, red when full. */
export function meter({ label, value, max, text, expected }: Meter): TemplateResult {
  const share = (part: number) => `${Math.min(100, Math.max(0, max > 0 ? (part / max) * 100 : 100))}%`;
  const state = value >= max ? 'full' : value >= 0.8 * max ? 'warn' : '';
  return html`<div
    class="meter ${state}"
    role="meter"
    aria-label=${label}
    aria-valuemin="0"
    aria-valuemax=${max}
    aria-valuenow=${Math.min(value, max)}
    aria-valuetext=${text}
  >
    <svg aria-hidden="true">
      <rect class="track" width="100%" height="8" rx="4" />
      ${expected === undefined ? nothing : svg`<rect class="ahead" width=${share(expected)} height="8" rx="4" />`}
      <rect class="fill" width=${share(value)} height="8" rx="4" />
      ${ticks}
    </svg>
  </div>`;
}
