import { minorDigits, toMajor, type Money } from '@varai/client';

const formats = new Map<string, unknown>();

/** One `Intl` object for each locale and set of options: they are slow to make. */
function cached<Format>(kind: new (lang: string, options: never) => Format, lang: string, options: object): Format {
  const key = `${kind.name} ${lang} ${JSON.stringify(options)}`;
  if (!formats.has(key)) formats.set(key, new kind(lang, options as never));
  return formats.get(key) as Format;
}

/** `list` is a plan's price and drops `.00`; `exact` is what is paid or invoiced. */
export type MoneyStyle = 'list' | 'exact';
export type DateStyle = 'date' | 'day' | 'time' | 'month';

export function formatMoney(lang: string, money: Money, style: MoneyStyle): string {
  const { currency } = money;
  const whole = style === 'list' && money.amount % 10 ** minorDigits(currency) === 0;
  const options = { style: 'currency', currency, ...(whole ? { maximumFractionDigits: 0 } : {}) };
  return cached(Intl.NumberFormat, lang, options).format(toMajor(money)).replace('-', '\u2212');
}

export const formatNumber = (lang: string, value: number, options: Intl.NumberFormatOptions): string =>
  cached(Intl.NumberFormat, lang, options).format(value).replace('-', '\u2212');

export function formatDate(lang: string, iso: string, style: DateStyle, timeZone: string | undefined): string {
  const parts: Intl.DateTimeFormatOptions = {
    date: { day: 'numeric', month: 'short', year: 'numeric' } as const,
    day: { day: 'numeric', month: 'short' } as const,
    month: { month: 'long', year: 'numeric' } as const,
    time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const,
  }[style];
  // "5 Dec 2026" is what every reader of English takes for the same day.
  const shown = lang === 'en' || lang === 'en-US' ? 'en-GB' : lang;
  const options = { ...parts, ...(timeZone ? { timeZone } : {}) };
  return cached(Intl.DateTimeFormat, shown, options).format(new Date(iso));
}

export type PluralForms = { readonly other: string } & { readonly [Rule in Intl.LDMLPluralRule]?: string };

export const pluralForm = (lang: string, count: number, forms: PluralForms): string =>
  forms[cached(Intl.PluralRules, lang, {}).select(count)] ?? forms.other;
