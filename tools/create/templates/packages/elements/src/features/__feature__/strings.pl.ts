import type { Strings } from './strings.ts';

export const pl: Strings = {
  heading: '__Words__',
  phase: {
    notLoaded: 'Nie udało się wczytać tej listy',
    notLoadedText: 'Nic nie przepadło – to błąd po naszej stronie.',
    empty: 'Na razie nic tu nie ma',
    emptyText: 'Nowe pozycje pojawią się tutaj same.',
    forbidden: 'Ta sesja nie pokazuje tej listy',
    forbiddenText: 'Zwróć się do osoby zarządzającej kontem.',
  },
};
