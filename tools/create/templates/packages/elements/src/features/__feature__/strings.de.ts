import type { Strings } from './strings.ts';

export const de: Strings = {
  heading: '__Words__',
  phase: {
    notLoaded: 'Wir konnten diese Liste nicht laden',
    notLoadedText: 'Es ist nichts verloren; der Fehler liegt bei uns.',
    empty: 'Hier ist noch nichts',
    emptyText: 'Was dazukommt, erscheint hier von selbst.',
    forbidden: 'Sie haben hier keinen Zugriff auf diese Liste',
    forbiddenText: 'Wenden Sie sich an die Person, die Ihr Konto verwaltet.',
  },
};
