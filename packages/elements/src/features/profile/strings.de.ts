import type { ProfileStrings } from './strings.ts';

export const de: ProfileStrings = {
  heading: 'Firmenprofil',
  subheading: 'Auf Ihren Rechnungen und in E-Mails an Ihr Team.',
  notLoaded: 'Ihr Profil konnte nicht geladen werden',
  notLoadedText: 'Es ist sicher; der Fehler liegt bei uns.',
  forbidden: 'Sie dürfen das Profil nicht sehen',
  forbiddenText: 'Wenden Sie sich an den Inhaber des Kontos.',
  formMissing: 'Das Formular kam nicht an',
  formMissingText: 'Es wurde nichts geändert. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
};
