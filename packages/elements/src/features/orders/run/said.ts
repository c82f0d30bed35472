import type { CustomerImport, ImportRefusal } from '@varai/client';
import { formatDate } from '../../../core/format.ts';
import type { LocaleController } from '../../../core/locale.ts';
import type { RunStrings } from './strings.ts';

type Locale = LocaleController<unknown>;

/** How much of its file an import has taken; never all of it before that is true. */
export const shareOf = (locale: Locale, { received, file }: CustomerImport): string =>
  locale.number(Math.floor((received / file.size) * 100) / 100, { style: 'percent' });

/** How large something is, in what people say. */
export const sizeOf = (locale: Locale, bytes: number): string => {
  const large = bytes >= 1e6;
  const value = large ? bytes / 1e6 : Math.ceil(bytes / 1e3);
  return locale.number(value, { style: 'unit', unit: large ? 'megabyte' : 'kilobyte', maximumFractionDigits: 1 });
};

/** A time by the clock of a shop. */
export const timeOf = ({ lang }: Locale, iso: string, timeZone: string): string =>
  `${formatDate(lang, iso, 'date', timeZone)}, ${formatDate(lang, iso, 'time', timeZone)}`;

/** What is wrong with a line and what helps, in the language of the page where it has words for it. */
export const remedyOf = ({ remedies }: RunStrings, { code, field, column, message }: ImportRefusal): string =>
  (remedies[`${code} ${field}`] ?? remedies[code])?.(column ?? '') ?? message;
