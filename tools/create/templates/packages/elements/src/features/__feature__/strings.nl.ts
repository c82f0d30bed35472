import type { Strings } from './strings.ts';

export const nl: Strings = {
  heading: '__Words__',
  phase: {
    notLoaded: 'Deze lijst kon niet worden geladen',
    notLoadedText: 'Er is niets verloren; de fout ligt bij ons.',
    empty: 'Hier is nog niets',
    emptyText: 'Wat erbij komt, verschijnt hier vanzelf.',
    forbidden: 'Deze sessie toont deze lijst niet',
    forbiddenText: 'Vraag het degene die uw account beheert.',
  },
};
