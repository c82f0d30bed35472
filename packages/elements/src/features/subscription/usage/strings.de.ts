import type { UsageStrings } from './strings.ts';

export const de: UsageStrings = {
  label: 'Verbrauch und Grenzen',
  ai_tokens: 'KI-Tokens',
  api_calls: 'API-Aufrufe',
  storage: 'Speicher',
  seats: 'Teammitglieder',
  of: (limit) => `von ${limit}`,
  text: (used, limit) => `${used} von ${limit}`,
  noLimit: (used) => `${used}, ohne Grenze`,
  pace: (amount, date) => `Etwa ${amount} bis ${date} bei Ihrem Tempo`,
  left: (amount) => `Noch ${amount} frei`,
  full: 'In diesem Tarif ist nichts mehr frei',
  near: (amount, date) => `Noch ${amount} bis ${date}`,
  unlimited: 'Unbegrenzt',
};
