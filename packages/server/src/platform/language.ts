/** The languages that the server writes in. */
export type Language = 'en' | 'de';

/** Of a locale (BCP 47) or an `Accept-Language` header; English for whoever reads neither. */
export const languageOf = (locale: string | null | undefined): Language => (/^de\b/i.test(locale ?? '') ? 'de' : 'en');
