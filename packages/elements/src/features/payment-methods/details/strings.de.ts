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
};
