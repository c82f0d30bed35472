import type { Language } from '../../../platform/language.ts';
import { pageOf } from '../../../platform/page.ts';

const words: Readonly<Record<Language, { readonly heading: string; readonly lines: readonly string[] }>> = {
  en: {
    heading: 'This download is no longer here',
    lines: [
      'Its link worked for 15 minutes, or the file was deleted. Open your invoices in the portal and download the year again.',
    ],
  },
  de: {
    heading: 'Dieser Download ist nicht mehr da',
    lines: [
      'Der Link galt 15 Minuten, oder die Datei wurde gelöscht. Öffnen Sie im Portal Ihre Rechnungen und laden Sie das Jahr noch einmal herunter.',
    ],
  },
};

/** What a person reads who follows the link of an archive that is gone, or whose link has expired. */
export const gonePage = (language: Language): Response => pageOf({ language, ...words[language] }, 404);
