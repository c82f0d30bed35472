import type { UsageMeter } from '@varai/client';
import { html, nothing, type LitElement } from 'lit';
import { LocaleController } from '../../../core/locale.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { meter } from '../../../ui/meter.ts';
import { meterStyles } from '../../../ui/meter.styles.ts';
import { bytes } from '../limits.ts';
import { useStyles } from './late.styles.ts';
import { strings, type UsageStrings } from './strings.ts';

type Locale = LocaleController<UsageStrings>;

/** How much of today's plan is used, so that nobody chooses blindly. */
export class UsageMeters {
  readonly #locale: Locale;

  constructor(host: LitElement) {
    this.#locale = new LocaleController(host, strings);
    adoptLate(host, meterStyles, useStyles);
  }

  render(meters: readonly UsageMeter[]): unknown {
    return html`<div class="card usage" part="usage" role="group" aria-label=${this.#locale.strings.label}>
      ${meters.map((one) => usageMeter(this.#locale, one))}
    </div>`;
  }
}

function usageMeter(locale: Locale, { id, used, limit, unit, projected, resetsAt }: UsageMeter) {
  const { strings } = locale;
  const amount = (value: number) => (unit === 'byte' ? bytes(locale, value) : locale.number(value));
  const text = limit === null ? strings.noLimit(amount(used)) : strings.text(amount(used), amount(limit));
  return html`<div class="use">
    <div class="use-line">
      <span>${strings[id]}</span>
      <span class="num">
        <b class="strong">${amount(used)}</b>
        <span class="muted">${limit === null ? strings.unlimited : strings.of(amount(limit))}</span>
      </span>
    </div>
    ${
      limit === null
        ? nothing
        : meter({
            label: strings[id],
            value: used,
            max: limit,
            text,
            ...(projected === null ? {} : { expected: projected }),
          })
    }
    <p class="cap">${sentence()}</p>
  </div>`;

  function sentence(): string {
    if (limit === null) return '';
    if (used >= limit) return strings.full;
    if (used >= 0.8 * limit && resetsAt) return strings.near(amount(limit - used), locale.date(resetsAt));
    if (projected !== null && resetsAt) return strings.pace(amount(roughly(projected)), locale.date(resetsAt));
    return strings.left(amount(limit - used));
  }
}

/** Estimates are told in two figures. */
function roughly(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(value, 1))) - 1);
  return Math.round(value / step) * step;
}
