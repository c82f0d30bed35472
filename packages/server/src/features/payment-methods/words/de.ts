import { declineWords } from '@varai/client/words/de.js';
import { refusals } from '../refusals.ts';
import type { MethodWords } from '../words.ts';

export const words: MethodWords = {
  names: {
    acss_debit: 'Bankkonto in Kanada',
    au_becs_debit: 'Bankkonto in Australien',
    bacs_debit: 'Bankkonto in Großbritannien',
    card: 'Karte',
    kr_card: 'Karte aus Korea',
    nz_bank_account: 'Bankkonto in Neuseeland',
    sepa_debit: 'SEPA-Lastschrift',
    unknown: 'Karte',
    us_bank_account: 'US-Bankkonto',
  },
  mails: {
    footer: 'Waren Sie das nicht? Dann ändern Sie es im Portal und sagen uns Bescheid.',
    of: {
      removed: ({ method, next }) => [
        'Ein Zahlungsmittel wurde entfernt',
        `${method} wurde aus Ihrem Konto entfernt.`,
        next === null ? 'Sonst hat sich nichts geändert.' : `Ab jetzt zahlt ${next}.`,
      ],
      default: ({ method }) => [
        'Sie zahlen ab jetzt mit einem anderen Zahlungsmittel',
        `${method} ist jetzt Ihr Standard-Zahlungsmittel und zahlt, was als Nächstes fällig ist.`,
      ],
      expiring: ({ method, end }) => [
        'Ihre Karte läuft bald ab',
        `${method} zahlt Ihr Abonnement und läuft Ende ${end} ab.`,
        'Tragen Sie im Portal das neue Datum ein oder fügen Sie eine andere Karte hinzu, damit die nächste Zahlung gelingt.',
      ],
    },
  },
  page: {
    title: 'Zahlungsmittel hinzufügen',
    safe: 'Karten- und Kontonummern gehen direkt an Stripe. Wir sehen sie nie.',
    save: 'Zahlungsmittel speichern',
    cancel: 'Abbrechen',
    back: 'Zurück',
    added: 'Zahlungsmittel hinzugefügt',
    addedMore: 'Es steht in der Liste Ihrer Zahlungsmittel.',
    close: 'Sie können diese Seite schließen.',
    expired: 'Dieser Link ist abgelaufen',
    again: 'Er war zehn Minuten lang für ein Zahlungsmittel gültig. Öffnen Sie diese Seite über Ihre Abrechnung neu.',
    unknown: 'Diese Seite gibt es nicht',
    unknownMore:
      'Der Link ist unvollständig oder schon lange ungültig. Öffnen Sie diese Seite über Ihre Abrechnung neu.',
    noScript: 'Diese Seite braucht JavaScript, aus dem die Felder von Stripe bestehen.',
    script: {
      busyText: 'Wird gespeichert. Ihre Bank fragt vielleicht nach.',
      blocked:
        'Die Felder von Stripe wurden nicht geladen. Eine Erweiterung oder eine Netzwerkregel blockiert sie vielleicht. Erlauben Sie js.stripe.com und laden Sie die Seite neu.',
      unsent:
        'Das kam nicht bei uns an. Es wurde nichts gespeichert und nichts abgebucht. Was Sie eingegeben haben, ist noch da. Versuchen Sie es noch einmal.',
      barred:
        'Unser Server hat es abgelehnt. Es wurde nichts gespeichert und nichts abgebucht. Öffnen Sie diese Seite über Ihre Abrechnung neu.',
      busy: 'Das war zu oft. Es wurde nichts gespeichert und nichts abgebucht. Versuchen Sie es in einer Minute noch einmal.',
      unknown:
        'Noch wissen wir nicht, ob es gespeichert wurde. Es wurde nichts abgebucht. Versuchen Sie es erneut: Gespeichert wird nur einmal.',
      unheard:
        'Stripe hat es gespeichert, aber unser Server hat nicht geantwortet. Es wurde nichts abgebucht. Versuchen Sie es erneut: Gespeichert wird nur einmal.',
      unconfirmed:
        'Ihre Bank hat es nicht bestätigt. Es wurde nichts gespeichert. Versuchen Sie es noch einmal, und bestätigen Sie bei Ihrer Bank.',
      pending: 'Ihre Bank braucht etwas länger',
      pendingText:
        'Es steht in Ihrer Liste, sobald Ihre Bank es bestätigt hat. Vielleicht müssen Sie vorher kleine Beträge bestätigen.',
    },
    refusals: refusals(declineWords, 'dieses Zahlungsmittel', 'Es wurde nichts abgebucht und nichts gespeichert.'),
  },
};
