import type { Strings } from './strings.ts';

export const fr: Strings = {
  heading: '__Words__',
  phase: {
    notLoaded: 'Impossible de charger cette liste',
    notLoadedText: 'Rien n’est perdu\u202f; le problème vient de nous.',
    empty: 'Rien ici pour le moment',
    emptyText: 'Les nouveautés apparaissent ici automatiquement.',
    forbidden: 'Cette session ne donne pas accès à cette liste',
    forbiddenText: 'Adressez-vous à la personne qui gère votre compte.',
  },
};
