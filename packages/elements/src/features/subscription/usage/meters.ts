import type { UsageMeter } from '@varai/client';
import { html, type LitElement } from 'lit';
import { bytesBeside } from '../../../core/amount-pair.ts';
import { roughly } from '../../../core/amounts.ts';
import { LocaleController } from '../../../core/locale.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { meterStyles } from '../../../ui/meter.styles.ts';
import { use } from '../../../ui/use.ts';
import { useStyles } from '../../../ui/use.styles.ts';
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

function usageMeter(locale: Locale, { id, used, limit: own, extra, unit, projected, resetsAt }: UsageMeter) {
  const limit = own === null ? null : own + extra;
  const { strings } = locale;
  const amount = unit === 'byte' ? bytesBeside(locale, used, limit) : (value: number) => locale.number(value);
  const text = limit === null ? strings.noLimit(amount(used)) : strings.text(amount(used), amount(limit));
  return use({
    label: strings[id],
    amount: amount(used),
    of: limit === null ? strings.unlimited : strings.of(amount(limit)),
    text,
    value: used,
    max: limit,
    expected: projected,
    sentence: sentence(),
  });

  function sentence(): string {
    if (limit === null) return '';
    if (used >= limit) return strings.full;
    if (used >= 0.8 * limit && resetsAt) return strings.near(amount(limit - used), locale.date(resetsAt));
    if (projected !== null && resetsAt) return strings.pace(amount(roughly(projected)), locale.date(resetsAt));
    return strings.left(amount(limit - used));
  }
}
