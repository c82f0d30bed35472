import { toMajor, type Money } from '@varai/client';
import type { Language } from './language.ts';

/** The forms of a word by the language's plural rules; `#` stands for the number. */
export type PluralForms = { readonly other: string } & { readonly [Rule in Intl.LDMLPluralRule]?: string };

/** What a letter, a page or a line says of numbers and times, as its language writes them. */
export interface Formats {
  number(value: number): string;
  money(money: Money): string;
  /** Of a share of one. */
  percent(share: number): string;
  /** Of 1,000 to the third bytes. */
  gigabytes(value: number): string;
  /** In the largest step of 1,000 that leaves a number of at least 1, in three figures that never say too much: `1.5 TB`. */
  bytes(value: number): string;
  /** A day in full, as in a sentence. */
  date(date: Date, timeZone: string): string;
  /** A day in short, never by numbers that two readers take for two days. */
  day(date: Date, timeZone: string): string;
  dayAndTime(date: Date, timeZone: string): string;
  month(date: Date, timeZone: string): string;
  list(items: readonly string[]): string;
  count(count: number, forms: PluralForms): string;
}

/** Marks of direction are not seen, and whatever people have typed is cleared of them: nothing of ours depends on them. */
const plain = (text: string): string => text.replaceAll(/\p{Bidi_Control}/gu, '');

const short = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** By numbers the Arabic day and month could be either. */
const dayStyle = (language: Language): Intl.DateTimeFormatOptions =>
  language === 'ar' || language === 'ja' ? short : { dateStyle: 'medium' };

const timed = (language: Language): Intl.DateTimeFormatOptions =>
  language === 'ar' || language === 'ja'
    ? { ...short, hour: 'numeric', minute: '2-digit' }
    : { dateStyle: 'medium', timeStyle: 'short' };

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'];

export const formatsIn = (language: Language): Formats => {
  const time = (options: Intl.DateTimeFormatOptions) => (date: Date, timeZone: string) =>
    plain(new Intl.DateTimeFormat(language, { ...options, timeZone }).format(date));
  const number = (value: number, options: Intl.NumberFormatOptions = {}) =>
    plain(new Intl.NumberFormat(language, options).format(value));
  const measured = (value: number, unit: string, options: Intl.NumberFormatOptions = {}) =>
    number(value, { ...options, style: 'unit', unit, unitDisplay: unit === 'byte' ? 'long' : 'short' });
  return {
    number: (value) => number(value),
    money: (money) => number(toMajor(money), { style: 'currency', currency: money.currency }),
    percent: (share) => number(share, { style: 'percent' }),
    gigabytes: (value) => measured(value, 'gigabyte'),
    bytes: (value) => {
      const step = value > 0 ? Math.min(Math.floor(Math.log10(value) / 3), units.length - 1) : 0;
      return measured(value / 1000 ** step, units[step]!, { maximumSignificantDigits: 3, roundingMode: 'trunc' });
    },
    date: time({ dateStyle: 'long' }),
    day: time(dayStyle(language)),
    dayAndTime: time(timed(language)),
    month: time({ month: 'long', year: 'numeric' }),
    list: (items) => plain(new Intl.ListFormat(language).format(items)),
    count: (count, forms) =>
      (forms[new Intl.PluralRules(language).select(count)] ?? forms.other).replace('#', number(count)),
  };
};
