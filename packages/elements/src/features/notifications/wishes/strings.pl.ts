import type { WishStrings } from './strings.ts';

export const pl: WishStrings = {
  tell: 'Rodzaje powiadomień',
  integrations: 'Sklepy',
  integrationsHint: 'które wymagają uwagi lub znów działają',
  usage: 'Wykorzystanie',
  usageHint: 'przy 80 i 100% limitu planu',
  invoices: 'Płatności',
  invoicesHint: 'które się nie powiodły',
  digest: 'Podsumowanie e-mailem',
  off: 'Brak',
  daily: 'Codziennie',
  weekly: 'W każdy poniedziałek',
  to: (email) => `Wysyłane o 8 rano na ${email}, jeśli jest coś nowego.`,
  saved: 'Zapisano.',
  notSaved: 'Nie zapisano zmiany. Spróbuj ponownie.',
  notLoaded: 'Nie udało się wczytać ustawień.',
  loading: 'Wczytywanie',
  again: 'Spróbuj ponownie',
};
