import type { ActStrings } from './strings.ts';

export const fr: ActStrings = {
  marked: { one: '# marquée comme lue.', other: '# marquées comme lues.' },
  unmarked: 'De nouveau marquée comme non lue.',
  undo: 'Annuler',
  notOlder: 'Impossible de charger les plus anciennes. Réessayez.',
};
