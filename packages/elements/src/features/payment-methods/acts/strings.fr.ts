import type { ActStrings } from './strings.ts';

export const fr: ActStrings = {
  makeDefault: 'Définir par défaut',
  replace: 'Remplacer',
  update: 'Modifier',
  remove: 'Supprimer',
  doing: { default: 'Définition par défaut…', remove: 'Suppression…', update: 'Enregistrement…' },
  failed: {
    default: 'Le moyen de paiement par défaut n’a pas pu être changé. Rien n’a changé.',
    remove: 'La suppression n’a pas abouti. Rien n’a changé.',
  },
  unknown: {
    default:
      'Nous ne savons pas encore si le moyen de paiement par défaut a été changé. Réessayez\u202f: l’opération n’est effectuée qu’une fois.',
    remove:
      'Nous ne savons pas encore si la suppression a abouti. Réessayez\u202f: l’opération n’est effectuée qu’une fois.',
  },
  gone: 'Ce moyen de paiement a été supprimé dans un autre onglet ou par quelqu’un d’autre.',
  again: 'Réessayer',
  done: {
    default: (name) => `Moyen de paiement par défaut\u202f: ${name}`,
    update: (name) => `Modifications enregistrées\u202f: ${name}`,
    remove: (name) => `Suppression effectuée\u202f: ${name}`,
  },
  removedDefault: (name, next) => `Suppression effectuée\u202f: ${name}. Prochains paiements\u202f: ${next}`,
  added: (name) => `Ajout effectué\u202f: ${name}`,
};
