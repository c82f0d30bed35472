import type { InterruptionStrings } from './interruption-strings.ts';

export const fr: InterruptionStrings = {
  support: 'Informations pour l’assistance',
  request: (id) => `Requête ${id}`,
  offline: 'Vous êtes hors ligne',
  offlineText: 'Le chargement reprendra de lui-même dès votre retour en ligne.',
  offlineStale: (time) =>
    `Dernières données\u202f: ${time}. L’actualisation reprendra d’elle-même dès votre retour en ligne.`,
  stale: (time) => `L’actualisation n’a pas abouti. Dernières données\u202f: ${time}.`,
  forbidden: 'Vous n’avez pas accès à ce contenu',
  forbiddenText: 'Adressez-vous à un propriétaire de votre compte.',
  signedOut: 'Votre session a pris fin',
  signedOutText: 'Reconnectez-vous ou rechargez cette page.',
};
