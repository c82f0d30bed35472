import type { HistoryStrings } from './strings.ts';

export const pl: HistoryStrings = {
  title: (shop) => `Historia: ${shop}`,
  about: 'Próby z ostatnich siedmiu dni, od najnowszych.',
  loading: 'Wczytywanie…',
  none: 'W ostatnich siedmiu dniach nie było żadnych prób.',
  notLoaded: 'Nie udało się wczytać historii. Nie wpływa to na sklep.',
  again: 'Spróbuj ponownie',
  more: 'Pokaż więcej',
  loaded: { other: 'Kolejne wyświetlone wpisy: #' },
  passed: 'Pomyślnie',
  ms: (amount) => `${amount}\u00a0ms`,
  at: (day, time) => `${day}, ${time}`,
  close: 'Zamknij',
};
