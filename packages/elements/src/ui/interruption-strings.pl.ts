import type { InterruptionStrings } from './interruption-strings.ts';

export const pl: InterruptionStrings = {
  support: 'Dane dla pomocy technicznej',
  request: (id) => `Żądanie ${id}`,
  offline: 'Brak połączenia z internetem',
  offlineText: 'Dane wczytają się same po przywróceniu połączenia.',
  offlineStale: (time) => `Stan na ${time}. Dane odświeżą się same po przywróceniu połączenia.`,
  stale: (time) => `Nie udało się odświeżyć danych. Stan na ${time}.`,
  forbidden: 'Brak dostępu',
  forbiddenText: 'Zwróć się do właściciela konta.',
  signedOut: 'Sesja wygasła',
  signedOutText: 'Zaloguj się ponownie lub odśwież stronę.',
};
