import type { ArchiveStrings } from './strings.ts';

export const fr: ArchiveStrings = {
  title: 'Télécharger une année',
  text: 'Toutes les factures d’une année en PDF, avec un tableau pour votre comptabilité, dans un fichier ZIP.',
  year: 'Année',
  prepare: (year) => `Préparer ${year}`,
  close: 'Fermer',
  cancel: 'Annuler',
  stop: 'Arrêter la préparation',
  counting: 'Décompte des factures…',
  progress: (done, total) => `Factures\u202f: ${done} sur ${total}`,
  ready: (year) => `Les factures de ${year} sont prêtes`,
  readyText: (date) => `Vous pouvez les télécharger jusqu’au ${date}.`,
  download: 'Télécharger',
  failed: 'L’archive n’a pas pu être préparée',
  failedText: 'Vos factures sont en sécurité. Réessayez dans une minute.',
  again: 'Réessayer',
};
