import { phrases } from '../phrases.it.ts';
import type { SummaryStrings } from './strings.ts';

export const it: SummaryStrings = {
  ...phrases,
  heading: 'Abbonamento',
  change: 'Cambia piano',
  cancel: 'Disdici abbonamento',
  active: 'Attivo',
  trialing: 'Prova',
  past_due: 'In ritardo',
  unpaid: 'Non pagato',
  paused: 'In pausa',
  incomplete: 'Non ancora pagato',
  incomplete_expired: 'Terminato',
  canceled: 'Terminato',
  ending: 'Termina a breve',
  phase: {
    ...phrases.phase,
    subscriptionNotLoaded: 'Impossibile caricare l’abbonamento',
    noSubscription: 'Ancora nessun piano',
    noSubscriptionText: 'Quando ci sarà un piano, comparirà qui.',
    seePlans: 'Vedi i piani',
  },
};
