import type { LocaleController } from './locale.ts';

type Numbers = Pick<LocaleController<unknown>, 'number'>;

/** Bytes in the largest step of 1,000 that leaves a number of at least 1, in three figures that never say too much: `1.5 TB`. */
export function bytes(locale: Numbers, amount: number, figures = 3): string {
  const step = Math.min(Math.floor(Math.log10(amount || 1) / 3), 5);
  return locale.number(amount / 1000 ** step, {
    style: 'unit',
    unit: `${['', 'kilo', 'mega', 'giga', 'tera', 'peta'][step]!}byte`,
    unitDisplay: step ? 'short' : 'long',
    maximumSignificantDigits: figures,
    roundingMode: 'trunc',
  });
}

/** Estimates are told in two figures: 8,412 is about 8,400. */
export function roughly(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(value, 1))) - 1);
  return Math.round(value / step) * step;
}
