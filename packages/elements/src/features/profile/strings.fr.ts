import type { ProfileStrings } from './strings.ts';

export const fr: ProfileStrings = {
  heading: 'Profil de l’entreprise',
  subheading: 'Sur vos factures et dans les e-mails à votre équipe.',
  notLoaded: 'Impossible de charger votre profil',
  notLoadedText: 'Il est en sécurité\u202f; le problème vient de nous.',
  forbidden: 'Vous ne pouvez pas voir le profil',
  forbiddenText: 'Adressez-vous au propriétaire du compte.',
  formMissing: 'Le formulaire ne s’est pas chargé',
  formMissingText: 'Rien n’a changé. Vérifiez votre connexion et réessayez.',
};
