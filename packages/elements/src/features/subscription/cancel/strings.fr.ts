import type { CancelStrings } from './strings.ts';

export const fr: CancelStrings = {
  title: (plan) => `Résilier ${plan}`,
  close: 'Fermer',
  what: (plan, date) => `${plan} fonctionne jusqu’au ${date}. Ensuite, plus rien n’est débité.`,
  whatOwing: (plan, date) =>
    `${plan} fonctionne jusqu’au ${date}. Ensuite, plus rien n’est débité, hormis la facture ouverte.`,
  after: 'D’ici là, vous pouvez le reprendre à tout moment, comme si de rien n’était.',
  reason: 'Pourquoi résiliez-vous\u202f?',
  too_expensive: 'C’est trop cher',
  missing_features: 'Il manque quelque chose',
  switched_service: 'Nous avons changé de service',
  unused: 'Nous ne l’utilisons pas assez',
  customer_service: 'L’assistance ne nous a pas aidés',
  too_complex: 'C’est trop compliqué',
  low_quality: 'Cela ne fonctionne pas assez bien',
  other: 'Une autre raison',
  comment: 'Qu’aurions-nous pu faire de mieux\u202f?',
  keep: (plan) => `Garder ${plan}`,
  cancel: (date) => `Résilier au ${date}`,
  underWay: 'Un changement de forfait est en cours',
  unpaid: (plan) => `Il n’est pas encore payé. Aucun montant n’a été débité et vous avez toujours ${plan}.`,
  waysOut: (plan) => `Poursuivez-le ou gardez ${plan}\u202f: vous pourrez alors résilier.`,
  waiting: (plan) =>
    `Nous attendons votre banque. Vous gardez ${plan} jusqu’à sa réponse\u202f; vous pourrez alors résilier.`,
  proceed: 'Poursuivre le changement',
  notKept: {
    unsaved: 'L’enregistrement n’a pas abouti. Rien n’a changé. Réessayez.',
    unknown:
      'Nous ne savons pas encore si l’enregistrement a abouti. Vérifiez dans un instant\u202f: vous pouvez réessayer sans risque.',
  },
};
