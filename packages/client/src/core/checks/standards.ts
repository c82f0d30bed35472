import { countryCodes } from './countries.ts';
import type { Check } from './finding.ts';

/** ISO 3166-1 alpha-2. */
export const country: Check = (text) => (countryCodes.includes(text) ? undefined : { code: 'country' });

/** ISO 4217, as far as `Intl` has a name for it. */
export const currency: Check = (text) =>
  Intl.supportedValuesOf('currency').includes(text) ? undefined : { code: 'currency' };

/** IANA, such as `Europe/Berlin`; an offset is none, since it knows no summer. */
export const timeZone: Check = (text) => {
  if (text.length > 64 || !/^[A-Za-z][\w+/-]*$/.test(text)) return { code: 'time_zone' };
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return undefined;
  } catch {
    return { code: 'time_zone' };
  }
};
