import type { Strings } from './strings.ts';

export const fr: Strings = {
  title: 'Paramètres',
  search: 'Rechercher dans tous les paramètres',
  none: (query) => `Aucun résultat pour «\u202f${query}\u202f»`,
  results: { one: '# paramètre', many: '# paramètres', other: '# paramètres' },
  sections: {
    profile: 'Entreprise',
    notifications: 'Notifications',
    payment: 'Paiement',
    connections: 'Boutiques',
  },
  texts: {
    profile: 'Nom, contact, adresse, numéros fiscaux, langue et fuseau horaire',
    notifications: 'Ce qui vous est signalé, aussi par e-mail',
    payment: 'Cartes et comptes bancaires, et celui qui est débité',
    connections: 'Les boutiques connectées et leur état',
  },
  lost: 'Cette section n’a pas pu être chargée. Rien n’a été modifié.',
  again: 'Réessayer',
  notLoaded: 'Impossible de charger vos paramètres',
  notLoadedText: 'Ils sont en sécurité\u202f; le problème vient de nous.',
  empty: 'Il n’y a rien à régler ici pour vous',
  emptyText: 'Demandez l’accès à la personne qui gère votre compte.',
  forbidden: 'Vous ne pouvez pas voir les paramètres',
};
