import type { SummaryStrings } from './strings.ts';

export const de: SummaryStrings = {
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
  aMonth: 'im Monat',
  aYear: 'im Jahr',
  dates: {
    renews: (date) => `Verlängert sich am ${date}`,
    ends: (date) => `Endet am ${date}`,
    trial: (date) => `Kostenlose Testzeit bis ${date}`,
    ended: 'Beendet',
  },
  phase: {
    notLoadedText: 'Ihr Tarif läuft weiter wie bisher; der Fehler liegt bei uns.',
    subscriptionNotLoaded: 'Ihr Abonnement konnte nicht geladen werden',
    noSubscription: 'Noch kein Abonnement',
    noSubscriptionText: 'Sobald ein Tarif gewählt ist, steht er hier.',
    forbidden: 'Tarife sind hier nicht für Sie sichtbar',
    forbiddenText: 'Fragen Sie einen Inhaber Ihres Kontos.',
  },
};
