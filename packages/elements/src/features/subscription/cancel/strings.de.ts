import type { CancelStrings } from './strings.ts';

export const de: CancelStrings = {
  title: (plan) => `${plan} kündigen`,
  close: 'Schließen',
  what: (plan, date) => `${plan} läuft bis ${date}. Danach wird nichts mehr abgebucht.`,
  after: 'Bis dahin können Sie es jederzeit fortsetzen, als wäre nichts gewesen.',
  reason: 'Warum kündigen Sie?',
  too_expensive: 'Es kostet zu viel',
  missing_features: 'Es fehlt etwas',
  switched_service: 'Wir nutzen jetzt einen anderen Dienst',
  unused: 'Wir nutzen es zu wenig',
  customer_service: 'Der Support hat nicht geholfen',
  too_complex: 'Es ist zu kompliziert',
  low_quality: 'Es funktioniert nicht gut genug',
  other: 'Ein anderer Grund',
  comment: 'Was hätten wir besser machen können?',
  keep: (plan) => `${plan} behalten`,
  cancel: (date) => `Zum ${date} kündigen`,
};
