import type { LocaleController } from '../../core/locale.ts';
import type { LimitName } from './offer.ts';

type Numbers = Pick<LocaleController<unknown>, 'number'>;

/** Bytes in the largest step of 1,000 that leaves a number of at least 1: `50 GB`. */
export function bytes(locale: Numbers, amount: number): string {
  const step = amount > 0 ? Math.min(Math.floor(Math.log10(amount) / 3), 5) : 0;
  return `${locale.number(Math.round(amount / 1000 ** step))} ${['', 'k', 'M', 'G', 'T', 'P'][step]!}B`;
}

/** One limit as a plan's row shows it. */
export function limitText(locale: Numbers, unlimited: string, name: LimitName, limit: number | null): string {
  if (limit === null) return unlimited;
  return name === 'storageBytes' ? bytes(locale, limit) : locale.number(limit);
}
