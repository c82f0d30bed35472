import { languageOf } from '../../platform/language.ts';

/** What the page says. */
export interface PageWords {
  readonly lang: string;
  readonly title: string;
  readonly safe: string;
  readonly save: string;
  readonly cancel: string;
  readonly back: string;
  readonly busy: string;
  readonly added: string;
  readonly addedMore: string;
  readonly close: string;
  readonly expired: string;
  readonly again: string;
  readonly unknown: string;
  readonly unknownMore: string;
  readonly silent: string;
  readonly blocked: string;
  readonly unfinished: string;
  readonly script: string;
}

const en: PageWords = {
  lang: 'en',
  title: 'Add a payment method',
  safe: 'Card and account numbers go straight to Stripe. We never see them.',
  save: 'Save payment method',
  cancel: 'Cancel',
  back: 'Back to where you came from',
  busy: 'Saving. Your bank may ask you to confirm.',
  added: 'Payment method added',
  addedMore: 'It is in your list of payment methods.',
  close: 'You can close this page.',
  expired: 'This link has expired',
  again: 'It was good for one payment method and ten minutes. Open it again from your billing page.',
  unknown: 'There is nothing here',
  unknownMore: 'This link is not complete, or it is long gone. Open it again from your billing page.',
  silent: 'We could not reach the server. Nothing was added. Try again in a moment.',
  blocked:
    'Stripe’s fields did not load. An extension or a network rule may block them. Allow js.stripe.com and load the page again.',
  unfinished: 'Your bank has not confirmed this payment method yet. Try again, or use another one.',
  script: 'This page needs JavaScript, which Stripe’s fields are made of.',
};

const de: PageWords = {
  lang: 'de',
  title: 'Zahlungsart hinzufügen',
  safe: 'Karten- und Kontonummern gehen direkt an Stripe. Wir sehen sie nie.',
  save: 'Zahlungsart speichern',
  cancel: 'Abbrechen',
  back: 'Zurück',
  busy: 'Wird gespeichert. Ihre Bank fragt vielleicht nach.',
  added: 'Zahlungsart hinzugefügt',
  addedMore: 'Sie steht in der Liste Ihrer Zahlungsarten.',
  close: 'Sie können diese Seite schließen.',
  expired: 'Dieser Link ist abgelaufen',
  again: 'Er galt für eine Zahlungsart und zehn Minuten. Öffnen Sie ihn von Ihrer Abrechnungsseite aus neu.',
  unknown: 'Hier ist nichts',
  unknownMore:
    'Dieser Link ist unvollständig oder längst vergangen. Öffnen Sie ihn von Ihrer Abrechnungsseite aus neu.',
  silent: 'Der Server ist nicht erreichbar. Es wurde nichts hinzugefügt. Versuchen Sie es gleich noch einmal.',
  blocked:
    'Die Felder von Stripe wurden nicht geladen. Eine Erweiterung oder eine Netzwerkregel blockiert sie vielleicht. Erlauben Sie js.stripe.com und laden Sie die Seite neu.',
  unfinished:
    'Ihre Bank hat diese Zahlungsart noch nicht bestätigt. Versuchen Sie es noch einmal oder nehmen Sie eine andere.',
  script: 'Diese Seite braucht JavaScript, aus dem die Felder von Stripe bestehen.',
};

export const pageWords = (locale: string): PageWords => ({ en, de })[languageOf(locale)];
