const english = {
  lang: 'en',
  dir: 'ltr',
  number: 'Card number',
  expiry: 'Expiration date',
  expiryHint: 'MM / YY',
  cvc: 'Security code',
  numberIncomplete: 'Your card number is incomplete.',
  numberWrong: 'Your card number is invalid.',
  expiryIncomplete: "Your card's expiration date is incomplete.",
  expiryPast: "Your card's expiration date is in the past.",
  cvcIncomplete: "Your card's security code is incomplete.",
  name: 'Full name',
  email: 'Email',
  iban: 'IBAN',
  nameMissing: 'Your name is incomplete.',
  emailWrong: 'Your email is incomplete.',
  ibanIncomplete: 'Your IBAN is incomplete.',
  kinds: { card: 'Card', google_pay: 'Google Pay', sepa_debit: 'SEPA Direct Debit', ideal: 'iDEAL' },
  notes: /** @type {Record<string, string>} */ ({
    google_pay: 'Google Pay asks you when you go on.',
    sepa_debit:
      'By providing your IBAN you authorize the merchant and Stripe to debit your account. You may have it refunded within 8 weeks.',
    ideal: 'You are led to your bank, and back here afterwards.',
  }),
  offline: 'The payment provider could not be reached.',
};

const german = {
  lang: 'de',
  dir: 'ltr',
  number: 'Kartennummer',
  expiry: 'Ablaufdatum',
  expiryHint: 'MM / JJ',
  cvc: 'Sicherheitscode',
  numberIncomplete: 'Ihre Kartennummer ist unvollständig.',
  numberWrong: 'Ihre Kartennummer ist ungültig.',
  expiryIncomplete: 'Das Ablaufdatum Ihrer Karte ist unvollständig.',
  expiryPast: 'Das Ablaufdatum Ihrer Karte liegt in der Vergangenheit.',
  cvcIncomplete: 'Der Sicherheitscode Ihrer Karte ist unvollständig.',
  name: 'Vollständiger Name',
  email: 'E-Mail',
  iban: 'IBAN',
  nameMissing: 'Ihr Name ist unvollständig.',
  emailWrong: 'Ihre E-Mail-Adresse ist unvollständig.',
  ibanIncomplete: 'Ihre IBAN ist unvollständig.',
  kinds: { card: 'Karte', google_pay: 'Google Pay', sepa_debit: 'SEPA-Lastschrift', ideal: 'iDEAL' },
  notes: /** @type {Record<string, string>} */ ({
    google_pay: 'Google Pay fragt Sie, wenn Sie fortfahren.',
    sepa_debit:
      'Mit Ihrer IBAN ermächtigen Sie den Händler und Stripe, Ihr Konto zu belasten. Sie können die Erstattung innerhalb von 8 Wochen verlangen.',
    ideal: 'Sie werden zu Ihrer Bank geleitet und danach hierher zurück.',
  }),
  offline: 'Der Zahlungsanbieter ist nicht erreichbar.',
};

/** @param {string} locale */
export const texts = (locale) =>
  locale.startsWith('de') ? german : { ...english, dir: locale.startsWith('ar') ? 'rtl' : 'ltr' };
