import type { CancelStrings } from './strings.ts';

export const de: CancelStrings = {
  title: (plan) => `${plan} kündigen`,
  close: 'Schließen',
  what: (plan, date) => `${plan} läuft bis ${date}. Danach wird nichts mehr abgebucht.`,
  whatOwing: (plan, date) => `${plan} läuft bis ${date}. Danach wird außer der offenen Rechnung nichts mehr abgebucht.`,
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
  underWay: 'Ein Tarifwechsel ist im Gange',
  unpaid: (plan) => `Er ist noch nicht bezahlt. Es wurde nichts abgebucht, und Sie haben weiterhin ${plan}.`,
  waysOut: (plan) => `Setzen Sie ihn fort, oder behalten Sie ${plan}: Dann können Sie kündigen.`,
  waiting: (plan) => `Wir warten auf Ihre Bank. Sie behalten ${plan}, bis sie antwortet; dann können Sie kündigen.`,
  proceed: 'Wechsel fortsetzen',
  notKept: {
    unsaved: 'Das wurde nicht gespeichert. Es hat sich nichts geändert. Versuchen Sie es noch einmal.',
    unknown:
      'Wir wissen noch nicht, ob das gespeichert ist. Sehen Sie gleich noch einmal nach: Sie können es gefahrlos wiederholen.',
  },
};
