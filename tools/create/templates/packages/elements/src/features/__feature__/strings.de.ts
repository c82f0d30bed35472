import type { Strings } from './strings.ts';

export const de: Strings = {
  heading: '__Words__',
  phase: {
    notLoaded: 'Wir konnten diese Liste nicht laden',
    notLoadedText: 'Nichts ist verloren; der Fehler liegt bei uns.',
    empty: 'Hier ist noch nichts',
    emptyText: 'Was kommt, erscheint hier von selbst.',
    forbidden: 'Diese Sitzung zeigt diese Liste nicht',
    forbiddenText: 'Fragen Sie, wer Ihr Konto verwaltet.',
  },
};
