import type { StandingStrings } from './strings.ts';

export const de: StandingStrings = {
  scheduled: (plan, date) => `Sie wechseln am ${date} zu ${plan}`,
  scheduledText: (plan) => `Bis dahin behalten Sie ${plan} mit allem, was dazugehört.`,
  keep: (plan) => `${plan} behalten`,
  kept: (plan) => `Sie behalten ${plan}`,
  cancels: (date) => `Ihr Abonnement endet am ${date}`,
  cancelsText: (plan) => `${plan} läuft bis dahin weiter. Es wird nichts mehr abgebucht.`,
  resume: 'Abonnement fortsetzen',
  resumed: 'Ihr Abonnement läuft weiter',
  waiting: 'Wir warten auf Ihre Bank',
  waitingText: (plan) => `Sie behalten ${plan}, bis die Zahlung bestätigt ist. Zahlen Sie nicht noch einmal.`,
  action: 'Ihre Bank möchte, dass Sie die Zahlung bestätigen',
  actionText: (plan) => `Es wurde nichts abgebucht, und Sie haben weiterhin ${plan}.`,
  refused: 'Ihr Wechsel ist noch nicht bezahlt',
  continue: 'Fortfahren',
  until: (date) => `Sie haben Zeit bis ${date}.`,
  pastDue: 'Ihre letzte Zahlung kam nicht an',
  pastDueText:
    'Ihr Tarif läuft weiter. Wir versuchen es in den nächsten Tagen wieder; eine andere Karte löst es sofort.',
  undo: 'Rückgängig',
  failed: 'Das wurde nicht gespeichert. Es hat sich nichts geändert. Versuchen Sie es noch einmal.',
};
