import type { DetailsStrings } from './strings.ts';

export const de: DetailsStrings = {
  title: (name) => `${name} ändern`,
  close: 'Schließen',
  cancel: 'Abbrechen',
  save: 'Speichern',
  expiry: 'Ablaufdatum',
  month: 'Monat',
  year: 'Jahr',
  expiryHint: 'Eine neue Nummer braucht eine neue Karte: ersetzen Sie sie dann.',
  holder: 'Rechnungsadresse',
  name: 'Name',
  providerRefused:
    'Die Bank oder Stripe nimmt diese Angaben nicht an. Sehen Sie Ablaufdatum und Adresse durch, und speichern Sie noch einmal.',
  refused:
    'Unser Server hat es so abgelehnt. Was Sie geschrieben haben, ist noch da: Sehen Sie es durch, und speichern Sie noch einmal.',
  forbidden:
    'Sie dürfen das nicht ändern. Was Sie geschrieben haben, ist noch da. Wenden Sie sich an die Person, die Ihr Konto verwaltet.',
  offline: 'Sie sind offline. Was Sie geschrieben haben, ist noch da. Speichern Sie, sobald Sie wieder verbunden sind.',
  often: 'Das war zu oft. Was Sie geschrieben haben, ist noch da. Speichern Sie in einer Minute noch einmal.',
};
