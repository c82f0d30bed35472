import { postcodeValidator, postcodeValidatorExistsForCountry } from 'postcode-validator';
import type { Check } from './finding.ts';

/** One that is right, for the sentence; the shape of codes that are only digits is said without. */
const examples: Readonly<Record<string, string>> = {
  AD: 'AD500', AR: 'C1002AAA', AT: '1010', AU: '2000', BE: '1000', BR: '01310-100', CA: 'K1A 0B1', CH: '8001', CY: '1010',
  CZ: '110 00', DE: '10115', DK: '1050', EE: '10111', ES: '28013', FI: '00100', FR: '75001', GB: 'SW1A 1AA', GG: 'GY1 1AA',
  GR: '104 31', HR: '10000', HU: '1051', IE: 'D02 AF30', IM: 'IM1 1AA', IN: '110001', IT: '00184', JE: 'JE2 3AB', JP: '100-0001',
  KR: '03051', LI: '9490', LT: '01100', LU: '1111', LV: 'LV-1010', MC: '98000', MT: 'VLT 1117', MX: '06000', NL: '1012 AB',
  NO: '0150', NZ: '6011', PL: '00-950', PT: '1000-205', RO: '010011', SE: '111 22', SG: '018956', SI: '1000', SK: '811 01',
  TR: '06420', TW: '100', UA: '01001', US: '10013', ZA: '0001',
}; // prettier-ignore

/** As it is written there: capitals, single spaces, and the sign in the middle that a country's example has. */
export function postalCodeIn(country: string, text: string): string {
  const typed = text.trim().toUpperCase().replace(/\s+/g, ' ');
  if (typed.length > 20 || !postcodeValidatorExistsForCountry(country)) return typed;
  const bare = typed.replace(/[ -]/g, '');
  const example = examples[country] ?? '';
  const at = example.search(/[ -]/);
  // counted from the end: the first half of a British code has two to four characters
  const cut = at < 0 ? 0 : bare.length - (example.length - at - 1);
  const spaced = cut > 0 ? `${bare.slice(0, cut)}${example[at]!}${bare.slice(cut)}` : bare;
  return [spaced, typed, bare].find((one) => postcodeValidator(one, country)) ?? typed;
}

/** By the country's own shape; where none is known, letters, digits, spaces and dashes. */
export const postalCode =
  (country: string): Check =>
  (text) => {
    const typed = postalCodeIn(country, text);
    const right = postcodeValidatorExistsForCountry(country)
      ? postcodeValidator(typed, country)
      : /^[\dA-Z][\dA-Z -]{0,19}$/.test(typed);
    if (right && typed.length <= 20) return undefined;
    return { code: 'postal_code', params: { country, example: examples[country] ?? '' } };
  };

/** Where a letter does not arrive, and a tax is not reckoned, without one. */
const needed =
  'AT AU BE BG BR CA CH CN CY CZ DE DK EE ES FI FR GB GR HR HU IN IT JP KR LI LT LU LV MC MX NL NO NZ PL PT RO SE SG SI SK TR TW UA US ZA';

export const needsPostalCode = (country: string): boolean => needed.split(' ').includes(country);

/** Whether a phone may show its number keys: codes of digits alone, without the dash of a ZIP+4. */
export const hasNumericPostalCode = (country: string): boolean =>
  country !== 'US' && /^\d+$/.test(examples[country] ?? '');
