/** The languages of the portal, as `Intl` knows them. */
export const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'ja', 'ar'] as const;

/** The languages that the server's letters and pages are written in. */
export type Language = 'en' | 'de';

/** Of a locale (BCP 47) or an `Accept-Language` header; English for whoever reads neither. */
export const languageOf = (locale: string | null | undefined): Language => (/^de\b/i.test(locale ?? '') ? 'de' : 'en');

/** The language of the portal that a locale (BCP 47) is of; English for whoever reads none of them. */
export function languageTagOf(locale: string | null | undefined): (typeof languages)[number] {
  const [begins = ''] = (locale ?? '').toLowerCase().split('-', 1);
  return languages.find((language) => language === begins) ?? 'en';
}
