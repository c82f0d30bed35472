import type { DigestWords } from '../digest-words.ts';

const of = (invoice: string | null) => (invoice === null ? '' : ` für Rechnung ${invoice}`);

export const words: DigestWords = {
  subject: { one: '# neue Benachrichtigung', other: '# neue Benachrichtigungen' },
  more: { other: 'Und # weitere, die das Portal zeigt.' },
  footer:
    'Diese Zusammenfassung haben Sie bei den Benachrichtigungen im Portal gewählt; dort können Sie sie abstellen.',
  meters: { ai_tokens: 'KI-Tokens', api_calls: 'API-Aufrufe', storage: 'Speicher', seats: 'Teammitglieder' },
  troubles: {
    auth_expired: 'Der Shop lässt uns nicht mehr ein.',
    scope_missing: 'Wir dürfen die Bestellungen des Shops nicht lesen.',
    uninstalled: 'Die App wurde aus dem Shop entfernt.',
    frozen: 'Shopify hat den Shop gesperrt.',
    unreachable: 'Der Shop antwortet nicht.',
    misconfigured: 'Der Shop und seine Verbindung passen nicht mehr zusammen.',
    unsupported_version: 'Der Shop spricht eine Version, die wir noch nicht kennen.',
  },
  told: (what, said) => `${what}: ${said}`,
  near: (meter, percent) => `${meter}: ${percent} der Grenze sind erreicht.`,
  full: (meter) => `${meter}: Die Grenze ist erreicht.`,
  well: 'Der Shop ist wieder verbunden.',
  failed: (invoice, due, action) =>
    action
      ? `Ihre Bank bittet Sie, die Zahlung von ${due}${of(invoice)} zu bestätigen.`
      : `Die Zahlung von ${due}${of(invoice)} ist fehlgeschlagen.`,
};
