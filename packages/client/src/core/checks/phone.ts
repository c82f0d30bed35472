import parse, { getCountryCallingCode, isSupportedCountry, validatePhoneNumberLength } from 'libphonenumber-js/min';
import type { CountryCode } from 'libphonenumber-js/min';
import type { Check } from './finding.ts';

/** As E.164, such as `+49461882014`, or nothing. A country (ISO 3166-1) lets a national number be understood. */
export function e164(text: string, country?: string): string | undefined {
  if (text.length > 40 || !written.test(text)) return undefined;
  const number = parse(international(text), { ...home(country), extract: false });
  return number?.isPossible() ? number.number : undefined;
}

/**
 * A number typed as people do: spaces, dashes, brackets, a leading + or 00, or national where a country is known.
 * Says whether its length can be right; whether it rings only a call would tell.
 */
export const phone =
  (country?: string): Check =>
  (text) => {
    if (text.length > 40) return { code: 'phone_too_long' };
    if (!written.test(text)) return { code: 'phone_characters' };
    if (e164(text, country)) return undefined;
    const full = international(text);
    const at = home(country);
    if (!full.startsWith('+') && !at.defaultCountry) return { code: 'phone_country' };
    const length = validatePhoneNumberLength(full, at.defaultCountry);
    if (length === 'TOO_SHORT') return { code: 'phone_too_short' };
    if (length === 'TOO_LONG') return { code: 'phone_too_long' };
    return {
      code: 'phone',
      params: { prefix: at.defaultCountry ? `+${getCountryCallingCode(at.defaultCountry)}` : '+49' },
    };
  };

const written = /^[+\d\s()./\u2010-\u2015-]+$/;
const international = (text: string) => text.trim().replace(/^00(?=[1-9])/, '+');
const home = (country: string | undefined): { defaultCountry?: CountryCode } =>
  country && isSupportedCountry(country) ? { defaultCountry: country } : {};
