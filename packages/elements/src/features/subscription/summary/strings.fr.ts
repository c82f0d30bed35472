import { phrases } from '../phrases.fr.ts';
import type { SummaryStrings } from './strings.ts';

export const fr: SummaryStrings = {
  ...phrases,
  heading: 'Abonnement',
  change: 'Changer de forfait',
  cancel: 'Résilier l’abonnement',
  active: 'Actif',
  trialing: 'Essai',
  past_due: 'En retard',
  unpaid: 'Impayé',
  paused: 'En pause',
  incomplete: 'Pas encore payé',
  incomplete_expired: 'Terminé',
  canceled: 'Terminé',
  ending: 'Prend bientôt fin',
  phase: {
    ...phrases.phase,
    subscriptionNotLoaded: 'Impossible de charger votre abonnement',
    noSubscription: 'Aucun forfait pour l’instant',
    noSubscriptionText: 'Dès que vous aurez un forfait, il s’affichera ici.',
    seePlans: 'Voir les forfaits',
  },
};
