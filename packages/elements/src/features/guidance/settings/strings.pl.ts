import type { Strings } from './strings.ts';

export const pl: Strings = {
  title: 'Ustawienia',
  search: 'Szukaj we wszystkich ustawieniach',
  none: (query) => `Nic nie znaleziono dla „${query}”`,
  results: { one: '# ustawienie', few: '# ustawienia', many: '# ustawień', other: '# ustawienia' },
  sections: {
    profile: 'Firma',
    notifications: 'Powiadomienia',
    payment: 'Płatność',
    connections: 'Sklepy',
  },
  texts: {
    profile: 'Nazwa, kontakt, adres, numery podatkowe, język i strefa czasowa',
    notifications: 'O czym Cię informujemy, także e-mailem',
    payment: 'Karty i rachunki bankowe oraz to, którą metodę obciążamy',
    connections: 'Które sklepy są połączone i w jakim są stanie',
  },
  lost: 'Nie udało się wczytać tej sekcji. Nic nie zostało zmienione.',
  again: 'Spróbuj ponownie',
  notLoaded: 'Nie udało się wczytać ustawień',
  notLoadedText: 'Są bezpieczne; błąd jest po naszej stronie.',
  empty: 'Nie ma tu dla Ciebie nic do ustawienia',
  emptyText: 'Poproś o dostęp osobę, która zarządza kontem.',
  forbidden: 'Brak dostępu do ustawień',
};
