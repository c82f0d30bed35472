import type { UsageMeter } from '@varai/client';
import { html } from 'lit';
import { bytesBeside } from '../../core/amount-pair.ts';
import { roughly } from '../../core/amounts.ts';
import type { LocaleController } from '../../core/locale.ts';
import { use } from '../../ui/use.ts';
import { whole } from '../../ui/whole.ts';
import type { Strings } from './strings.ts';

type Locale = LocaleController<Strings>;

/** Each meter with its figure, its bar and what that means. */
export const meterList = (locale: Locale, meters: readonly UsageMeter[]) =>
  html`<div class="uses">${meters.map((one) => meterOf(locale, one))}</div>`;

function meterOf(locale: Locale, meter: UsageMeter) {
  const { strings } = locale;
  const { id, used, limit, extra, unit, projected } = meter;
  const max = limit === null ? null : limit + extra;
  const amount = unit === 'byte' ? bytesBeside(locale, used, max) : (value: number) => locale.number(value);
  return use({
    label: strings[id],
    amount: amount(used),
    of:
      limit === null
        ? strings.unlimited
        : extra > 0
          ? strings.ofBoth(amount(limit), amount(extra))
          : strings.of(amount(limit)),
    text: max === null ? strings.noLimit(amount(used)) : strings.text(amount(used), amount(max)),
    value: used,
    max,
    expected: projected,
    sentence: html`<span class="is-${meter.alert ?? 'calm'}">${sentence(locale, meter, max, amount)}</span>`,
  });
}

/** The most urgent of what can be said, with its date. Estimates in two figures. */
function sentence(
  locale: Locale,
  { used, projected, resetsAt, alert, kind }: UsageMeter,
  max: number | null,
  amount: (value: number) => string,
): string {
  const { strings } = locale;
  const until = resetsAt === null ? '' : whole(locale.date(resetsAt));
  if (max === null) return projected === null ? '' : strings.free(amount(roughly(projected)), until);
  if (alert === 'full') return until ? strings.fullUntil(until) : strings.full;
  const left = amount(max - used);
  if (alert === 'near') {
    // never more than is true: 99.9 % is not 100
    const share = locale.number(Math.floor((100 * used) / max) / 100, { style: 'percent' });
    return until ? strings.nearUntil(share, left, until) : strings.near(share, left);
  }
  if (kind === 'gauge') return strings.left(left);
  if (projected === null) return strings.early(left);
  const expected = amount(roughly(projected));
  return projected > max ? strings.over(expected, amount(max), until) : strings.pace(expected, amount(max), until);
}
