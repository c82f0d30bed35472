import type { RemovalStrings } from './strings.ts';

export const fr: RemovalStrings = {
  title: (name) => `Supprimer ${name}\u202f?`,
  close: 'Fermer',
  keep: { card: 'Garder la carte', account: 'Garder le compte', other: 'Garder' },
  remove: { card: 'Supprimer la carte', account: 'Supprimer le compte', other: 'Supprimer' },
  noBackup: 'Vous n’aurez plus de moyen de paiement de secours.',
  stillPays: (name, amount, date) => `${name} continue de payer votre renouvellement de ${amount} le ${date}.`,
  takesOver: (name, amount, date) => `${name} prend le relais\u202f: votre renouvellement de ${amount} le ${date}.`,
  takesOverIdle: (name) => `${name} devient votre moyen de paiement par défaut.`,
  noneUsable: (amount, date) =>
    `Aucun autre moyen de paiement ne peut payer votre renouvellement de ${amount} le ${date}. Ajoutez-en un avant cette date.`,
  idle: 'Aucun paiement n’en dépend.',
  final: 'Cette action est irréversible\u202f: pour payer à nouveau avec, il faudra l’ajouter à nouveau.',
  lastTitle: (name) => `Impossible de supprimer ${name} pour l’instant`,
  last: (amount, date) =>
    `C’est le seul moyen de paiement enregistré, et il paie votre renouvellement de ${amount} le ${date}. Remplacez-le par un autre\u202f; il sera alors supprimé.`,
  lastIdle:
    'C’est le seul moyen de paiement enregistré, et il paie votre forfait. Remplacez-le par un autre\u202f; il sera alors supprimé.',
  another: 'En ajouter un autre',
};
