import { toMajor, type Metric, type Money } from '@varai/client';
import { formatDate } from '../../core/format.ts';
import type { LocaleController } from '../../core/locale.ts';

type Locale = LocaleController<unknown>;

/** Sums beyond a thousand are told without cents. */
export function money(locale: Locale, value: Money): string {
  const major = toMajor(value);
  const { currency } = value;
  return Math.abs(major) < 1000
    ? locale.money(value)
    : locale.number(Math.round(major), { style: 'currency', currency, maximumFractionDigits: 0 });
}

const percent = { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

/** A value in the unit of its metric; `number` is minor units where that is money. @throws RangeError of a currency that is none */
export function amount(locale: Locale, { unit }: Metric, value: Money | number, currency: string): string {
  if (unit === 'money') return money(locale, typeof value === 'number' ? { amount: value, currency } : value);
  if (typeof value !== 'number') throw new RangeError(`A ${unit} is no money`);
  return locale.number(value, unit === 'ratio' ? percent : {});
}

export const share = (locale: Locale, value: number): string => locale.number(Math.abs(value), percent);

/** Days, hours and months begin by the store's clock, whoever looks at them. */
export const inStore = (locale: Locale, iso: string, style: 'date' | 'day' | 'month' | 'time', zone: string): string =>
  formatDate(locale.lang, iso, style, zone);

const ranges = new Map<string, Intl.DateTimeFormat>();

/** A period in days of the store, `22 Oct – 20 Nov 2026`; its end is not part of it. */
export function daysOf(
  { lang }: Locale,
  { from, to }: { readonly from: string; readonly to: string },
  timeZone: string,
) {
  const shown = lang === 'en' || lang === 'en-US' ? 'en-GB' : lang;
  const key = `${shown} ${timeZone}`;
  let range = ranges.get(key);
  if (!range) {
    range = new Intl.DateTimeFormat(shown, { day: 'numeric', month: 'short', year: 'numeric', timeZone });
    ranges.set(key, range);
  }
  return range.formatRange(new Date(from), new Date(Date.parse(to) - 1));
}

const hour = 3_600_000;

/** How the beginning of a bucket is told: by the time to the next. */
export function grainOf(series: Metric['series']): 'time' | 'day' | 'month' {
  const [first, second] = series;
  const gap = first && second ? Date.parse(second.at) - Date.parse(first.at) : 24 * hour;
  return gap < 2 * hour ? 'time' : gap < 20 * 24 * hour ? 'day' : 'month';
}
