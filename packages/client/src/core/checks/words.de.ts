import type { Words } from './words.ts';

const region = (code: unknown) => new Intl.DisplayNames('de', { type: 'region' }).of(String(code)) ?? String(code);
const such = (example: string | number = '') => (example ? `, zum Beispiel ${example}` : '');

export const de: Words = {
  required: 'Füllen Sie das aus',
  too_short: ({ minimum }) => `Schreiben Sie mindestens ${minimum ?? 2} Zeichen`,
  too_long: ({ maximum }) => `Kürzen Sie es auf ${maximum ?? 0} Zeichen`,
  too_few: ({ minimum }) => `Geben Sie mindestens ${minimum ?? 1} an`,
  too_many: ({ maximum }) => `Geben Sie höchstens ${maximum ?? 0} an`,
  too_small: ({ minimum }) => `Nehmen Sie ${minimum ?? 0} oder mehr`,
  too_big: ({ maximum }) => `Nehmen Sie ${maximum ?? 0} oder weniger`,
  wrong_type: ({ expected }) => `Senden Sie einen Wert der Art ${expected ?? 'aus der Beschreibung'}`,
  choice: 'Wählen Sie eines davon',
  wrong_option: ({ options }) => (options ? `Wählen Sie eines von ${options}` : 'Wählen Sie etwas aus der Liste'),
  wrong_format: 'Schreiben Sie es in der beschriebenen Form',
  unknown_field: 'Lassen Sie das weg; es gehört nicht zur Anfrage',
  control_characters: 'Tippen Sie es von Hand; es enthält Zeichen, die man nicht sieht',
  email_at: 'Ergänzen Sie ein @ und eine Domain, zum Beispiel name@example.com',
  email: 'Schreiben Sie eine vollständige Adresse, zum Beispiel name@example.com',
  phone: ({ prefix = '+49' }) =>
    `Prüfen Sie die Ziffern; eine vollständige Nummer ${prefix === '+49' ? 'sieht so aus: +49 30 901820' : `beginnt mit ${prefix}`}`,
  phone_country: 'Ergänzen Sie die Landesvorwahl, zum Beispiel +49 461 88 20 14',
  phone_characters: 'Verwenden Sie Ziffern, Leerzeichen, Striche und Klammern, zum Beispiel +49 461 88 20 14',
  phone_too_short: 'Ergänzen Sie die fehlenden Ziffern, zum Beispiel +49 461 88 20 14',
  phone_too_long: 'Entfernen Sie die überzähligen Ziffern, zum Beispiel +49 461 88 20 14',
  postal_code: ({ country, example }) => {
    if (/^\d+$/.test(String(example)))
      return `Schreiben Sie ${String(example).length} Ziffern für ${region(country)}${such(example)}`;
    return `Schreiben Sie sie wie in ${region(country)}${such(example)}`;
  },
  country: 'Wählen Sie ein Land aus der Liste',
  tax_id_type: 'Wählen Sie die Art der Steuernummer aus der Liste',
  tax_id_country: ({ example }) => `Beginnen Sie mit dem Land${such(example)}`,
  tax_id_form: ({ example }) => `Schreiben Sie sie wie in der Bescheinigung${such(example)}`,
  tax_id_checksum: 'Vergleichen Sie jede Ziffer mit der Bescheinigung; eine davon weicht ab',
  url: 'Schreiben Sie die ganze Adresse, zum Beispiel https://example.com',
  number: 'Schreiben Sie eine Zahl, zum Beispiel 12.50',
  integer: 'Schreiben Sie eine ganze Zahl, zum Beispiel 12',
  date: 'Schreiben Sie den Tag als Jahr, Monat und Tag, zum Beispiel 2026-12-05',
  time: 'Schreiben Sie Datum und Uhrzeit, zum Beispiel 2026-12-05T09:30:00Z',
  past: 'Wählen Sie einen Monat, der noch nicht vorbei ist',
  time_zone: 'Wählen Sie eine Zeitzone aus der Liste, zum Beispiel Europe/Berlin',
  currency: 'Wählen Sie eine Währung aus der Liste, zum Beispiel EUR',
  mismatch: ({ other }) => (other ? `Schreiben Sie dasselbe wie in ${other}` : 'Schreiben Sie dasselbe wie oben'),
  wrong: 'Sehen Sie sich das noch einmal an; so kann es nicht gespeichert werden',
};
