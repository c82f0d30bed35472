import type { Phrases } from './phrases.ts';

export const phrases: Phrases = {
  each: { month: 'par mois', year: 'par an' },
  dates: {
    renews: (date) => `Renouvellement le ${date}`,
    ends: (date) => `Se termine le ${date}`,
    trial: (date) => `Essai gratuit jusqu’au ${date}`,
    paused: 'En pause',
    owes: 'Une facture est ouverte',
    ended: 'Terminé',
  },
  phase: {
    notLoadedText: 'Votre forfait fonctionne comme avant\u202f; le problème vient de nous.',
    forbidden: 'Vous ne pouvez pas voir les forfaits ici',
    forbiddenText: 'Adressez-vous à un propriétaire de votre compte.',
  },
};
