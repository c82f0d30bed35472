import type { LocaleController } from '../../core/locale.ts';
import type { LimitName } from './offer.ts';
import type { Strings } from './strings.ts';

const steps = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];

/** Bytes in the largest step of 1,024 that leaves a number of at least 1: `50 GB`. */
export function bytes(locale: LocaleController<Strings>, amount: number): string {
  const step = Math.min(Math.floor(Math.log2(Math.max(amount, 1)) / 10), steps.length - 1);
  return `${locale.number(Math.round(amount / 1024 ** step))} ${steps[step]}`;
}

/** One limit as a plan's row shows it. */
export function limitText(locale: LocaleController<Strings>, name: LimitName, limit: number | null): string {
  if (limit === null) return locale.strings.picker.unlimited;
  return name === 'storageBytes' ? bytes(locale, limit) : locale.number(limit);
}
