import { phrases } from '../phrases.pl.ts';
import type { SummaryStrings } from './strings.ts';

export const pl: SummaryStrings = {
  ...phrases,
  heading: 'Subskrypcja',
  change: 'Zmień plan',
  cancel: 'Zrezygnuj z subskrypcji',
  active: 'Aktywna',
  trialing: 'Okres próbny',
  past_due: 'Po terminie',
  unpaid: 'Nieopłacona',
  paused: 'Wstrzymana',
  incomplete: 'Jeszcze nieopłacona',
  incomplete_expired: 'Zakończona',
  canceled: 'Zakończona',
  ending: 'Wkrótce się kończy',
  phase: {
    ...phrases.phase,
    subscriptionNotLoaded: 'Nie udało się wczytać subskrypcji',
    noSubscription: 'Nie ma jeszcze planu',
    noSubscriptionText: 'Twój plan pojawi się tutaj.',
    seePlans: 'Zobacz plany',
  },
};
