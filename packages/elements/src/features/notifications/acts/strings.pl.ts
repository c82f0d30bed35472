import type { ActStrings } from './strings.ts';

export const pl: ActStrings = {
  marked: { other: 'Oznaczono jako przeczytane: #.' },
  unmarked: 'Oznaczono ponownie jako nieprzeczytane.',
  undo: 'Cofnij',
  notOlder: 'Nie udało się wczytać starszych powiadomień. Spróbuj ponownie.',
};
