import { declineWords, families, refusal, type Decline, type DeclineWords } from '@varai/client/declines';
import { declineWords as german } from '@varai/client/words/de.js';
import { languageOf } from '../../platform/language.ts';

/** What the script of the page says, of a try that added nothing yet. */
interface ScriptWords {
  readonly busyText: string;
  readonly blocked: string;
  /** It never came to Stripe: our server was not reached, refused it, or was asked too often. */
  readonly unsent: string;
  readonly barred: string;
  readonly busy: string;
  /** An answer was lost: Stripe's, or our own server's after Stripe has said that it is saved. */
  readonly unknown: string;
  readonly unheard: string;
  /** The bank's own page was left without an answer. */
  readonly unconfirmed: string;
  readonly pending: string;
  readonly pendingText: string;
}

/** What the page says. */
export interface PageWords {
  readonly lang: string;
  readonly title: string;
  readonly safe: string;
  readonly save: string;
  readonly cancel: string;
  readonly back: string;
  readonly added: string;
  readonly addedMore: string;
  readonly close: string;
  readonly expired: string;
  readonly again: string;
  readonly unknown: string;
  readonly unknownMore: string;
  readonly noScript: string;
  readonly script: ScriptWords;
  /** Why a bank refused, what is safe, and what helps. */
  readonly refusals: Readonly<Record<Decline, string>>;
}

const refusals = (words: DeclineWords, method: string, safe: string) =>
  Object.fromEntries(
    [...Object.entries(families), ['other', '']].map(([family, codes = '']) => [
      family,
      refusal(words, { code: codes.split(' ')[0] }, method, safe),
    ]),
  ) as Record<Decline, string>;

const en: PageWords = {
  lang: 'en',
  title: 'Add a payment method',
  safe: 'Card and account numbers go straight to Stripe. We never see them.',
  save: 'Save payment method',
  cancel: 'Cancel',
  back: 'Back to where you came from',
  added: 'Payment method added',
  addedMore: 'It is in your list of payment methods.',
  close: 'You can close this page.',
  expired: 'This link has expired',
  again: 'It was good for one payment method and ten minutes. Open it again from your billing page.',
  unknown: 'There is nothing here',
  unknownMore: 'This link is not complete, or it is long gone. Open it again from your billing page.',
  noScript: 'This page needs JavaScript, which Stripe’s fields are made of.',
  script: {
    busyText: 'Saving. Your bank may ask you to confirm.',
    blocked:
      'Stripe’s fields did not load. An extension or a network rule may block them. Allow js.stripe.com and load the page again.',
    unsent:
      'That did not reach us. Nothing was saved and nothing was charged. What you typed is still here. Try again.',
    barred:
      'Our server refused it. Nothing was saved and nothing was charged. Open this page again from your billing page.',
    busy: 'That was too often. Nothing was saved and nothing was charged. Try again in a minute.',
    unknown: 'We do not know yet whether it was saved. Nothing was charged. Try again: it is saved once.',
    unheard: 'Stripe has saved it, but our server did not answer. Nothing was charged. Try again: it is saved once.',
    unconfirmed: 'Your bank has not confirmed it. Nothing was saved. Try again, and confirm at your bank.',
    pending: 'Your bank needs a little longer',
    pendingText:
      'It is in your list as soon as your bank has confirmed it. You may have to confirm small amounts first.',
  },
  refusals: refusals(declineWords, 'this payment method', 'Nothing was charged, and nothing was saved.'),
};

const de: PageWords = {
  lang: 'de',
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
  unknownMore: 'Der Link ist unvollständig oder schon lange ungültig. Öffnen Sie diese Seite über Ihre Abrechnung neu.',
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
  refusals: refusals(german, 'dieses Zahlungsmittel', 'Es wurde nichts abgebucht und nichts gespeichert.'),
};

export const pageWords = (locale: string): PageWords => ({ en, de })[languageOf(locale)];
