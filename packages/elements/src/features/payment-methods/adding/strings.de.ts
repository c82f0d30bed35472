import { declineWords } from '../../../core/declines/words.de.ts';
import type { AddingStrings } from './strings.ts';

const unknown = 'Noch wissen wir nicht, ob es gespeichert wurde';
const notConfirmed = 'Ihre Bank hat es nicht bestätigt';
const notConfirmedText =
  'Es wurde nichts gespeichert. Fügen Sie es noch einmal hinzu, und bestätigen Sie bei Ihrer Bank.';

export const de: AddingStrings = {
  ...declineWords,
  title: 'Zahlungsmittel hinzufügen',
  replace: (name) => `${name} ersetzen`,
  close: 'Schließen',
  steps: 'Zahlungsmittel hinzufügen',
  filling: 'Angaben',
  bank: 'Bank',
  page: 'Sichere Seite',
  saved: 'Gespeichert',
  loading: 'Die Felder von Stripe werden geladen',
  fields: 'Karte oder Konto',
  asDefault: 'Als Standard verwenden',
  paysNext: (amount, date) => `Damit wird Ihre Verlängerung von ${amount} am ${date} bezahlt.`,
  removeOld: (name) => `${name} entfernen`,
  removeOldText: 'Sobald das neue gespeichert ist.',
  cancel: 'Abbrechen',
  save: { card: 'Karte speichern', account: 'Konto speichern', other: 'Speichern' },
  sending: 'Wird gespeichert…',
  asking: 'Ihre Bank wird gefragt…',
  bankTitle: 'Ihre Bank fragt vielleicht nach',
  bankText: 'Bestätigen Sie im Fenster Ihrer Bank. Bis dahin wird nichts gespeichert.',
  leaving: 'Ihre Bank wird noch gefragt',
  leavingText:
    'Wenn Sie schließen, wird nur gespeichert, was Sie bei Ihrer Bank bestätigen. Wir sagen Ihnen hier, was daraus wurde.',
  keepWaiting: 'Weiter warten',
  leave: 'Trotzdem schließen',
  refused: 'Das wurde nicht gespeichert',
  whatWasAdded: 'das Zahlungsmittel',
  yours: { card: 'diese Karte', account: 'dieses Konto', other: 'dieses Zahlungsmittel' },
  safe: 'Es wurde nichts abgebucht und nichts gespeichert.',
  troubles: {
    unsent: {
      title: 'Das kam nicht bei uns an',
      text: 'Es wurde nichts gespeichert und nichts abgebucht. Was Sie eingegeben haben, ist noch da. Versuchen Sie es noch einmal.',
    },
    barred: {
      title: 'Das wurde nicht gespeichert',
      text: 'Unser Server hat es abgelehnt. Es wurde nichts gespeichert und nichts abgebucht. Laden Sie diese Seite neu.',
    },
    busy: {
      title: 'Das war zu oft',
      text: 'Es wurde nichts gespeichert und nichts abgebucht. Was Sie eingegeben haben, ist noch da. Versuchen Sie es in einer Minute noch einmal.',
    },
    unconfirmed: { title: notConfirmed, text: notConfirmedText },
    unknown: {
      title: unknown,
      text: 'Es wurde nichts abgebucht. Was Sie eingegeben haben, ist noch da. Versuchen Sie es erneut: Gespeichert wird nur einmal.',
    },
  },
  unavailable: 'Die Felder von Stripe wurden nicht geladen',
  unavailableText:
    'Eine Erweiterung, das Netz oder die Richtlinie dieser Seite hält sie vielleicht fern. Es wurde nichts gespeichert.',
  again: 'Erneut versuchen',
  blocked: 'Das geht auf einer eigenen Seite',
  blockedText:
    'Sie öffnet sich in einem neuen Tab und braucht eine Minute. Kommen Sie danach hierher zurück; dann steht es in Ihrer Liste.',
  open: 'Sichere Seite öffnen',
  opening: 'Wird geöffnet…',
  pageFailed: 'Wir konnten die Seite nicht öffnen',
  pageFailedText: 'Es hat sich nichts geändert. Versuchen Sie es noch einmal.',
  waitingPage: 'Wir sehen nach, sobald Sie wieder hier sind.',
  notConfirmed,
  notConfirmedText,
  unknown,
  unknownText: 'Es wurde nichts abgebucht. Sobald es gespeichert ist, steht es in Ihrer Liste.',
  pending: 'Ihre Bank braucht etwas länger',
  pendingText:
    'Es steht in Ihrer Liste, sobald Ihre Bank es bestätigt hat. Vielleicht müssen Sie vorher kleine Beträge bestätigen.',
};
