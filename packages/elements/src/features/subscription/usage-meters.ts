import type { UsageMeter } from '@varai/client';
import { html, nothing } from 'lit';
import type { LocaleController } from '../../core/locale.ts';
import { meter } from '../../ui/meter.ts';
import { bytes } from './limits.ts';
import type { Strings } from './strings.ts';

/** How much of today's plan is used, so that nobody chooses blindly. */
export function usageMeters(locale: LocaleController<Strings>, meters: readonly UsageMeter[]) {
  if (meters.length === 0) return nothing;
  return html`<div class="card usage" part="usage" role="group" aria-label=${locale.strings.usage.label}>
    ${meters.map((one) => usageMeter(locale, one))}
  </div>`;
}

function usageMeter(locale: LocaleController<Strings>, { id, used, limit, unit, projected, resetsAt }: UsageMeter) {
  const { usage } = locale.strings;
  const amount = (value: number) => (unit === 'byte' ? bytes(locale, value) : locale.number(value));
  const text = limit === null ? usage.noLimit(amount(used)) : usage.text(amount(used), amount(limit));
  return html`<div class="use">
    <div class="use-line">
      <span>${usage[id]}</span>
      <span class="num">
        <b class="strong">${amount(used)}</b>
        <span class="muted">${limit === null ? locale.strings.picker.unlimited : usage.of(amount(limit))}</span>
      </span>
    </div>
    ${
      limit === null
        ? nothing
        : meter({
            label: usage[id],
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
    if (used >= limit) return usage.full;
    if (used >= 0.8 * limit && resetsAt) return usage.near(amount(limit - used), locale.date(resetsAt));
    if (projected !== null && resetsAt) return usage.pace(amount(roughly(projected)), locale.date(resetsAt));
    return usage.left(amount(limit - used));
  }
}

/** Estimates are told in two figures. */
function roughly(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(value, 1))) - 1);
  return Math.round(value / step) * step;
}
