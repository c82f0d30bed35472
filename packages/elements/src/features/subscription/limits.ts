import { bytes } from '../../core/amounts.ts';
import type { LocaleController } from '../../core/locale.ts';
import type { LimitName } from './offer.ts';

type Numbers = Pick<LocaleController<unknown>, 'number'>;

/** One limit as a plan's row shows it. */
export function limitText(locale: Numbers, unlimited: string, name: LimitName, limit: number | null): string {
  if (limit === null) return unlimited;
  return name === 'storageBytes' ? bytes(locale, limit) : locale.number(limit);
}
