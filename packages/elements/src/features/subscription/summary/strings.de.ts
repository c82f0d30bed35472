import { phrases } from '../phrases.de.ts';
import type { SummaryStrings } from './strings.ts';

export const de: SummaryStrings = {
  ...phrases,
  heading: 'Abonnement',
  change: 'Tarif wechseln',
  cancel: 'Abonnement kündigen',
  active: 'Aktiv',
  trialing: 'Testzeit',
  past_due: 'Überfällig',
  unpaid: 'Unbezahlt',
  paused: 'Pausiert',
  incomplete: 'Noch nicht bezahlt',
  incomplete_expired: 'Beendet',
  canceled: 'Beendet',
  ending: 'Endet bald',
  phase: {
    ...phrases.phase,
    subscriptionNotLoaded: 'Ihr Abonnement konnte nicht geladen werden',
    noSubscription: 'Noch kein Tarif',
    noSubscriptionText: 'Sobald Sie einen Tarif haben, steht er hier.',
    seePlans: 'Tarife ansehen',
  },
};
