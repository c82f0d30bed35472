import type { Strings } from './strings.ts';

export const fr: Strings = {
  title: 'Premiers pas',
  done: (ticked, all) => `Terminé\u202f: ${ticked} sur ${all}`,
  ticked: 'Terminé\u202f:',
  facts: {
    profile: 'Compléter le profil de l’entreprise',
    plan: 'Choisir un forfait',
    store: 'Connecter une boutique',
    paymentMethod: 'Ajouter un moyen de paiement',
    order: 'Voir arriver la première commande',
    wishes: 'Choisir les notifications à recevoir',
  },
  dismiss: 'Masquer cette liste',
  dismissed: 'La liste est masquée définitivement.',
  undo: 'Annuler',
  notKept: 'L’enregistrement n’a pas abouti. La liste reste affichée.',
  notLoaded: 'Impossible de charger vos premiers pas.',
  notLoadedText: 'Rien n’a changé dans vos données.',
};
