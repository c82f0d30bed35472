import type { ActStrings } from './act-strings.ts';

export const fr: ActStrings = {
  verification: {
    verified: 'Trouvé dans le registre',
    pending: 'Consultation du registre en cours',
    unverified: 'Absent du registre. Comparez-le avec votre attestation.',
    unavailable: 'Aucun registre n’a pu être consulté',
  },
  recognised: (kind) => `Reconnu\u202f: ${kind}`,
  addTaxId: 'Ajouter un numéro fiscal',
  removeTaxId: (value) => `Supprimer le numéro fiscal ${value}`,
  removedTaxId: 'Numéro fiscal supprimé',
  pending: (address: string) => `${address} est en attente de confirmation`,
  pendingText:
    'Ouvrez l’e-mail que nous y avons envoyé et confirmez-y l’adresse. D’ici là, tout est envoyé à l’adresse ci-dessus.',
  resend: 'Renvoyer',
  resent: (address: string) => `L’e-mail a été renvoyé à ${address}`,
  keep: 'Garder l’adresse actuelle',
  kept: 'L’adresse reste inchangée',
  mailLimit: 'La limite est de cinq e-mails par heure. Vérifiez vos courriers indésirables ou réessayez plus tard.',
  actFailed: 'L’opération n’a pas abouti. Rien n’a changé\u202f; réessayez.',
  saved: 'Profil enregistré',
  savedMail: (address: string) => `Profil enregistré. Un e-mail a été envoyé à ${address}`,
  undo: 'Annuler',
  undone: 'Modification annulée',
  changedBy: (name: string, time: string) => `${name} a modifié le profil le ${time}`,
  changedText: 'Là où vous avez tous deux saisi une valeur, choisissez celle à conserver.',
};
