import { declineWords } from '../declines/words.de.ts';
import type { NewCardWords } from './words.ts';

export const newCardWords: NewCardWords = {
  ...declineWords,
  yours: 'diese Karte',
  safe: 'Es wurde nichts abgebucht und nichts gespeichert.',
  blocked:
    'Eine Karte wird auf einer eigenen Seite hinzugefügt. Sie öffnet sich in einem neuen Tab; kommen Sie danach zurück.',
  fields:
    'Die Kartenfelder wurden nicht geladen. Es wurde nichts abgebucht. Schließen Sie dies und versuchen Sie es erneut, oder fügen Sie die Karte auf einer eigenen Seite hinzu.',
  unsent:
    'Das kam nicht bei uns an. Die Karte wurde nicht gespeichert und nichts abgebucht. Versuchen Sie es noch einmal.',
  unsaved:
    'Die Karte wurde nicht gespeichert. Es wurde nichts abgebucht. Prüfen Sie die Angaben, oder nehmen Sie eine andere.',
  unknown:
    'Noch wissen wir nicht, ob die Karte gespeichert wurde. Es wurde nichts abgebucht. Versuchen Sie es erneut: Gespeichert wird nur einmal.',
  openPage: 'Sichere Seite öffnen',
};
