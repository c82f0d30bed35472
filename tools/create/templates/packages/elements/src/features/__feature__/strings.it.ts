import type { Strings } from './strings.ts';

export const it: Strings = {
  heading: '__Words__',
  phase: {
    notLoaded: 'Impossibile caricare questo elenco',
    notLoadedText: 'Nulla è andato perso; il problema è nostro.',
    empty: 'Qui non c’è ancora nulla',
    emptyText: 'Le novità compariranno qui automaticamente.',
    forbidden: 'Questa sessione non mostra questo elenco',
    forbiddenText: 'Rivolgersi a chi gestisce l’account.',
  },
};
