import type { DetailsStrings } from './strings.ts';

export const fr: DetailsStrings = {
  title: (name) => `Modifier ${name}`,
  close: 'Fermer',
  cancel: 'Annuler',
  save: 'Enregistrer',
  expiry: 'Date d’expiration',
  month: 'Mois',
  year: 'Année',
  expiryHint: 'Un nouveau numéro demande une nouvelle carte\u202f: utilisez plutôt Remplacer.',
  holder: 'Adresse de facturation',
  name: 'Nom',
  providerRefused:
    'La banque ou Stripe n’accepte pas ces informations. Vérifiez la date d’expiration et l’adresse, puis enregistrez à nouveau.',
  refused:
    'Notre serveur n’a pas accepté ces informations. Votre saisie est conservée\u202f: vérifiez-la, puis enregistrez à nouveau.',
  forbidden:
    'Vous n’avez pas le droit de modifier ceci. Votre saisie est conservée. Adressez-vous à la personne qui gère votre compte.',
  offline: 'Vous êtes hors ligne. Votre saisie est conservée. Enregistrez à nouveau une fois en ligne.',
  often: 'Trop de tentatives. Votre saisie est conservée. Enregistrez à nouveau dans une minute.',
};
