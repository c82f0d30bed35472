import {
  countryCodes,
  currency,
  date,
  email,
  euVatExamples,
  integer,
  number,
  phone,
  postalCode,
  taxIdExamples,
  timeZone,
  url,
  type Check,
  type Finding,
  type FindingCode,
} from '@varai/client/checks';

type Language = 'de' | 'en';

/** What a reader is asked to do: the sentence begins with it. */
const deeds: Readonly<Record<Language, RegExp>> = {
  en: /^(Add|Begin|Check|Choose|Compare|Complete|Fill|Give|Remove|Shorten|Type|Use|Write)\b/,
  de: /^(Beginnen|Ergänzen|Entfernen|Füllen|Geben|Kürzen|Nehmen|Prüfen|Schreiben|Tippen|Vergleichen|Verwenden|Wählen) Sie\b/,
};

/** Words that only say no. */
const blame =
  /\b(invalid|incorrect|not (valid|right|allowed)|wrong|error|ungültig\w*|falsch\w*|fehlerhaft\w*|Fehler)\b/i;

/** What is shown as right, at the end of the sentence. */
const shown = /(?:, such as |, zum Beispiel |reads like |sieht so aus: )(?<example>.+)$/u;

const examples: readonly string[] = [...Object.values(euVatExamples), ...Object.values(taxIdExamples)];
const ofTaxId: Check = (text) => (examples.includes(text) ? undefined : { code: 'tax_id_form' });

/** What an example has to pass that is shown for a code; a code that is here shows one. */
const fits: Partial<Record<FindingCode, (params: NonNullable<Finding['params']>) => Check>> = {
  email: () => email,
  email_at: () => email,
  phone: () => phone(),
  phone_characters: () => phone(),
  phone_country: () => phone(),
  phone_too_short: () => phone(),
  phone_too_long: () => phone(),
  tax_id_country: () => ofTaxId,
  tax_id_form: () => ofTaxId,
  url: () => url,
  number: () => number,
  integer: () => integer,
  date: () => date,
  time_zone: () => timeZone,
  currency: () => currency,
  postal_code: ({ country }) => postalCode(String(country)),
};

/** What must stand in the sentence where no example can: the bound, the other field, where to choose. */
const needs: Partial<Record<FindingCode, (params: NonNullable<Finding['params']>, lang: Language) => string>> = {
  required: (_, lang) => ({ en: 'Fill this in', de: 'Füllen Sie das aus' })[lang],
  too_short: ({ minimum }) => ` ${minimum} `,
  too_few: ({ minimum }) => ` ${minimum}`,
  too_long: ({ maximum }) => ` ${maximum} `,
  too_many: ({ maximum }) => ` ${maximum}`,
  too_small: ({ minimum }) => ` ${minimum} `,
  too_big: ({ maximum }) => ` ${maximum} `,
  choice: (_, lang) => ({ en: 'one of these', de: 'eines davon' })[lang],
  wrong_option: ({ options }, lang) => (options ? String(options) : { en: 'from the list', de: 'aus der Liste' }[lang]),
  country: (_, lang) => ({ en: 'from the list', de: 'aus der Liste' })[lang],
  tax_id_type: (_, lang) => ({ en: 'from the list', de: 'aus der Liste' })[lang],
  tax_id_checksum: (_, lang) => ({ en: 'the certificate', de: 'der Bescheinigung' })[lang],
  control_characters: (_, lang) => ({ en: 'by hand', de: 'von Hand' })[lang],
  phone: ({ prefix }) => ` ${prefix} `,
  past: (_, lang) => ({ en: 'a month that has not ended', de: 'einen Monat, der noch nicht vorbei ist' })[lang],
  mismatch: ({ other }, lang) => String(other ?? { en: 'above', de: 'oben' }[lang]),
};

/** Where a country's codes have no example the country itself is one. */
const placed = ({ country }: NonNullable<Finding['params']>, lang: Language): string =>
  new Intl.DisplayNames(lang, { type: 'region' }).of(String(country)) ?? '';

/**
 * Why a sentence does not help somebody who typed `value`; undefined where it does: it asks for a deed, and shows what is
 * right or names the bound. What is shown passes the check that the value failed.
 */
export function unhelpful(lang: Language, { code, params = {} }: Finding, message: string, value: unknown) {
  if (!deeds[lang].test(message)) return 'asks for nothing';
  if (blame.test(message)) return 'only says no';
  if (!/[^.!]$/.test(message)) return 'ends with a full stop';
  const example = shown.exec(message)?.groups?.['example'];
  const check = fits[code]?.(params);
  if (check && example !== undefined) {
    if (example === value) return 'repeats what was typed';
    return check(example) && `shows “${example}”, which is refused itself`;
  }
  if (code === 'postal_code' && countryCodes.includes(String(params['country'])))
    return message.includes(placed(params, lang)) ? undefined : 'names no country';
  const needed = needs[code]?.(params, lang);
  if (needed === undefined) return `shows nothing that is right for “${code}”`;
  return `${message} `.includes(needed) ? undefined : `does not say “${needed.trim()}”`;
}
