import type { WishStrings } from './strings.ts';

export const de: WishStrings = {
  tell: 'Melden Sie mir',
  integrations: 'Shops',
  integrationsHint: 'die jemanden brauchen oder wieder laufen',
  usage: 'Verbrauch',
  usageHint: 'bei 80 und 100 % des Tarifs',
  invoices: 'Zahlungen',
  invoicesHint: 'die fehlschlugen',
  digest: 'Zusammenfassung per E-Mail',
  off: 'Keine',
  daily: 'Jeden Tag',
  weekly: 'Jeden Montag',
  to: (email) => `Um 8 Uhr morgens an ${email}, wenn es Neues gibt.`,
  saved: 'Gespeichert.',
  notSaved: 'Das wurde nicht gespeichert. Bitte versuchen Sie es noch einmal.',
  notLoaded: 'Die Einstellungen konnten nicht geladen werden.',
  loading: 'Wird geladen',
  again: 'Noch einmal versuchen',
};
