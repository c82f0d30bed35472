import { methodNames } from '../../../core/method-name.de.ts';
import { declineWords } from '../../../core/declines/words.de.ts';
import { newCardWords } from '../../../core/new-card/words.de.ts';
import type { BuyStrings } from './strings.ts';

export const de: BuyStrings = {
  title: 'KI-Tokens kaufen',
  close: 'Schließen',
  cancel: 'Abbrechen',
  finish: 'Fertig',
  loading: 'Pakete werden geladen…',
  noPackages: 'Die Pakete ließen sich nicht laden',
  noPackagesText: 'Es wurde nichts abgebucht. Versuchen Sie es gleich noch einmal.',
  reload: 'Erneut versuchen',
  howMany: 'Wie viele',
  tokens: (count) => `${count} Tokens`,
  lasting: 'Zuerst werden die Tokens Ihres Tarifs verbraucht. Gekaufte Tokens verfallen nicht.',
  taxIncluded: 'Im Preis ist die Steuer enthalten.',
  added: { discount: 'Rabatt', tax: 'Steuer' },
  total: 'Gesamt',
  payWith: 'Zahlen mit',
  paysWith: (method) => `Bezahlt wird mit ${method}.`,
  onFile: 'Wir buchen vom hinterlegten Zahlungsmittel ab.',
  noMethod: 'Es ist kein Zahlungsmittel hinterlegt',
  noMethodText: 'Fügen Sie unter Zahlungsmittel eines hinzu und kommen Sie dann zurück.',
  addCard: 'Eine andere Karte verwenden',
  otherCards: 'Ein hinterlegtes Zahlungsmittel verwenden',
  newCard: 'Die Karte wird für spätere Zahlungen gespeichert.',
  card: newCardWords,
  methodNames,
  ending: (brand, last4) => `${brand} mit Endziffern ${last4}`,
  cardExpired: 'Abgelaufen',
  credit: (credit, due) => `${credit} zahlen Sie mit Ihrem Guthaben, ${due} mit dem Zahlungsmittel.`,
  covered: (credit) => `Ihr Guthaben deckt alles, ${credit}. Es wird nichts abgebucht.`,
  take: (count) => `${count} Tokens holen`,
  taking: 'Einen Moment…',
  pay: (amount) => `${amount} zahlen`,
  paying: 'Wir fragen Ihre Bank…',
  waiting: 'Wir warten auf Ihre Bank',
  waitingText: 'Das dauert einige Sekunden.',
  underwayText:
    'Mit einer Karte dauert das einige Sekunden, mit einem Bankkonto einige Tage. Sie können dies schließen: Ihre Tokens kommen, sobald bezahlt ist.',
  asking: 'Ihre Bank möchte von Ihnen hören',
  askingText: 'Bestätigen Sie die Zahlung im Fenster Ihrer Bank.',
  unknown: (amount) => `Noch wissen wir nicht, ob Ihre Bank ${amount} abgebucht hat`,
  unknownText: 'Zahlen Sie nicht noch einmal. Wir fragen weiter nach und zeigen es hier. Sie können dies schließen.',
  declined: (amount) => `Ihre Bank hat ${amount} abgelehnt`,
  ...declineWords,
  safe: 'Es wurde nichts abgebucht.',
  // the sentence goes without a name
  theCard: '',
  missing: 'Es ist kein Zahlungsmittel hinterlegt. Es wurde nichts abgebucht.',
  notes: {
    unconfirmed: {
      title: 'Ihre Bank hat die Zahlung nicht bestätigt',
      text: 'Es wurde nichts abgebucht. Versuchen Sie es noch einmal und bestätigen Sie im Fenster Ihrer Bank, oder nehmen Sie eine andere Karte.',
    },
    unsent: {
      title: 'Das ist nicht bei uns angekommen',
      text: 'Sie sind offline. Es wurde nichts abgebucht. Versuchen Sie es wieder, wenn Sie online sind.',
    },
    changed: {
      title: 'Das Angebot hat sich geändert',
      text: 'Gerade wurde nichts abgebucht: Inzwischen wurden Tokens gekauft, oder ein Preis, eine Steuer oder ein Rabatt ist anders. Sehen Sie noch einmal hin, bevor Sie zahlen.',
    },
    other: {
      title: 'Ein anderer Kauf liegt bei Ihrer Bank',
      text: 'Für diesen wurde nichts abgebucht. Warten Sie, bis der andere durch ist.',
    },
    gone: { title: 'Dieses Paket gibt es nicht mehr', text: 'Es wurde nichts abgebucht. Wählen Sie ein anderes.' },
    method: {
      title: 'Dieses Zahlungsmittel ist nicht mehr hinterlegt',
      text: 'Es wurde nichts abgebucht. Wählen Sie ein anderes.',
    },
    address: {
      title: 'Ihre Rechnungsadresse fehlt',
      text: 'Von ihr hängt die Steuer auf Tokens ab. Es wurde nichts abgebucht. Tragen Sie sie in Ihrem Profil ein und kommen Sie dann zurück.',
    },
    elsewhere: {
      title: 'Tokens werden hier nicht verkauft',
      text: 'Ihr Konto wird über die Plattform Ihres Shops abgerechnet. Es wurde nichts abgebucht.',
    },
    failed: { title: 'Das hat nicht geklappt', text: 'Es wurde nichts abgebucht. Versuchen Sie es noch einmal.' },
  },
  owing: (amount) => (amount ? `${amount} sind noch offen` : 'Ein Betrag ist noch offen'),
  owingText:
    'Es wurde nichts abgebucht: Der Betrag wäre mit den Tokens eingezogen worden. Er kommt mit Ihrer nächsten Rechnung. Ist sie bezahlt, können Sie Tokens kaufen; soll es schneller gehen, schreiben Sie uns.',
  lost: 'Wir können nicht sagen, wie Ihr Kauf ausgegangen ist',
  lostText:
    'Er lässt sich hier nicht mehr nachsehen. Diese Seite zeigt Ihre Tokens, wie sie jetzt sind, und Ihre Rechnungen zeigen, was bezahlt ist. Sehen Sie dort nach, bevor Sie noch einmal zahlen.',
  toPackages: 'Pakete zeigen',
  support: 'Angaben für den Support',
  done: 'Ihre Tokens sind da',
  doneText: (count, amount) => `Wir haben ${count} Tokens gutgeschrieben und ${amount} abgebucht.`,
  doneCovered: (count) => `Wir haben ${count} Tokens gutgeschrieben und nichts abgebucht.`,
  fromCredit: (amount) => `${amount} kamen aus Ihrem Guthaben.`,
};
