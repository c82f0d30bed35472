import type { Finding, FindingCode, FindingParams } from './finding.ts';

/** One sentence a code: what to do, with an example, without a full stop. */
export type Words = Readonly<Record<FindingCode, string | ((params: FindingParams) => string)>>;

const region = (code: unknown) => new Intl.DisplayNames('en', { type: 'region' }).of(String(code)) ?? String(code);
const such = (example: string | number = '') => (example ? `, such as ${example}` : '');

export const en: Words = {
  required: 'Fill this in',
  too_short: ({ minimum }) => `Write at least ${minimum ?? 2} characters`,
  too_long: ({ maximum }) => `Shorten it to ${maximum ?? 0} characters`,
  too_few: ({ minimum }) => `Give at least ${minimum ?? 1}`,
  too_many: ({ maximum }) => `Give at most ${maximum ?? 0}`,
  too_small: ({ minimum }) => `Use ${minimum ?? 0} or more`,
  too_big: ({ maximum }) => `Use ${maximum ?? 0} or less`,
  wrong_type: ({ expected }) => `Send a value of the type ${expected ?? 'that is documented'}`,
  choice: 'Choose one of these',
  wrong_option: ({ options }) => (options ? `Choose one of ${options}` : 'Choose one from the list'),
  wrong_format: 'Write it in the documented form',
  unknown_field: 'Leave this out; it is not part of the request',
  control_characters: 'Type this by hand; it holds characters that cannot be seen',
  email_at: 'Add an @ and a domain, such as name@example.com',
  email: 'Write one complete address, such as name@example.com',
  phone: ({ prefix = '+49' }) =>
    `Check the digits; a full number ${prefix === '+49' ? 'reads like +49 30 901820' : `begins with ${prefix}`}`,
  phone_country: 'Add the country code, such as +49 461 88 20 14',
  phone_characters: 'Use digits, spaces, dashes and brackets, such as +49 461 88 20 14',
  phone_too_short: 'Add the missing digits, such as +49 461 88 20 14',
  phone_too_long: 'Remove the digits that are too many, such as +49 461 88 20 14',
  postal_code: ({ country, example }) => {
    if (/^\d+$/.test(String(example)))
      return `Write ${String(example).length} digits for ${region(country)}${such(example)}`;
    return `Write it as in ${region(country)}${such(example)}`;
  },
  country: 'Choose a country from the list',
  tax_id_type: 'Choose the kind of tax number from the list',
  tax_id_country: ({ example }) => `Begin with the country${such(example)}`,
  tax_id_form: ({ example }) => `Write it as in the certificate${such(example)}`,
  tax_id_checksum: 'Compare each digit with the certificate; one of them is different',
  url: 'Write the whole address, such as https://example.com',
  number: 'Write a number, such as 12.50',
  integer: 'Write a whole number, such as 12',
  date: 'Write the day as year, month and day, such as 2026-12-05',
  time: 'Write date and time, such as 2026-12-05T09:30:00Z',
  past: 'Choose a month that has not ended',
  time_zone: 'Choose a time zone from the list, such as Europe/Berlin',
  currency: 'Choose a currency from the list, such as EUR',
  mismatch: ({ other }) => (other ? `Write the same as in ${other}` : 'Write the same as above'),
  wrong: 'Look at this once more; it cannot be saved as it is',
};

/** The sentence for a finding. */
export function sentence(words: Words, { code, params = {} }: Finding): string {
  const said = words[code];
  return typeof said === 'function' ? said(params) : said;
}
