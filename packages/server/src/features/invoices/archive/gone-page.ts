import type { Language } from '../../../platform/language.ts';
import { pageOf } from '../../../platform/page.ts';

const words: Readonly<Record<Language, readonly [heading: string, line: string]>> = {
  en: [
    'This download is no longer here',
    'Its link worked for 15 minutes, or the file was deleted. Open your invoices in the portal and download the year again.',
  ],
  de: [
    'Dieser Download ist nicht mehr da',
    'Der Link galt 15 Minuten, oder die Datei wurde gelöscht. Öffnen Sie im Portal Ihre Rechnungen und laden Sie das Jahr noch einmal herunter.',
  ],
  fr: [
    'Ce téléchargement n’est plus là',
    'Son lien était valable 15 minutes, ou le fichier a été supprimé. Ouvrez vos factures dans le portail et téléchargez l’année à nouveau.',
  ],
  es: [
    'Esta descarga ya no está aquí',
    'Su enlace valía 15 minutos, o el archivo se ha eliminado. Abra sus facturas en el portal y descargue el año de nuevo.',
  ],
  it: [
    'Questo download non è più qui',
    'Il link valeva 15 minuti, oppure il file è stato eliminato. Aprire le fatture nel portale e scaricare di nuovo l’anno.',
  ],
  nl: [
    'Deze download is er niet meer',
    'De link was 15 minuten geldig, of het bestand is verwijderd. Open uw facturen in het portaal en download het jaar opnieuw.',
  ],
  pt: [
    'Este download não está mais aqui',
    'O link valia por 15 minutos, ou o arquivo foi excluído. Abra suas faturas no portal e baixe o ano de novo.',
  ],
  pl: [
    'Tego pliku już tu nie ma',
    'Link był ważny 15 minut albo plik został usunięty. Otwórz faktury w portalu i pobierz dany rok jeszcze raz.',
  ],
  ja: [
    'このダウンロードはもうありません',
    'リンクの有効期間（15分）が過ぎたか、ファイルが削除されました。ポータルで請求書を開き、その年の分をもう一度ダウンロードしてください。',
  ],
  ar: [
    'لم يعد هذا التنزيل موجودًا',
    'كان رابطه صالحًا لمدة 15 دقيقة، أو حُذف الملف. افتح فواتيرك في البوابة ونزّل السنة من جديد.',
  ],
};

/** What a person reads who follows the link of an archive that is gone, or whose link has expired. */
export function gonePage(language: Language): Response {
  const [heading, line] = words[language];
  return pageOf({ language, heading, lines: [line] }, 404);
}
