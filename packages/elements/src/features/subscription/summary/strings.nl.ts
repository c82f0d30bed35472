import { phrases } from '../phrases.nl.ts';
import type { SummaryStrings } from './strings.ts';

export const nl: SummaryStrings = {
  ...phrases,
  heading: 'Abonnement',
  change: 'Plan wijzigen',
  cancel: 'Abonnement opzeggen',
  active: 'Actief',
  trialing: 'Proefperiode',
  past_due: 'Achterstallig',
  unpaid: 'Onbetaald',
  paused: 'Gepauzeerd',
  incomplete: 'Nog niet betaald',
  incomplete_expired: 'Beëindigd',
  canceled: 'Beëindigd',
  ending: 'Eindigt binnenkort',
  phase: {
    ...phrases.phase,
    subscriptionNotLoaded: 'Uw abonnement kon niet worden geladen',
    noSubscription: 'Nog geen plan',
    noSubscriptionText: 'Zodra u een plan hebt, staat het hier.',
    seePlans: 'Plannen bekijken',
  },
};
