/** The languages of the portal, as `Intl` knows them. */
export const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'ja', 'ar'] as const;

/** A language of the portal: the server's letters, pages and lines are written in each. */
export type Language = (typeof languages)[number];

/** Of a locale (BCP 47) or an `Accept-Language` header; English for whoever reads none of them. */
export function languageOf(locale: string | null | undefined): Language {
  const [begins = ''] = (locale ?? '')
    .trim()
    .toLowerCase()
    .split(/[-_,;]/, 1);
  return languages.find((language) => language === begins) ?? 'en';
}

/** The attributes of an `<html>` in a language of the portal. */
export const spokenIn = (language: Language): string => `lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}`;
