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
  offline: 'Der Zahlungsanbieter ist nicht erreichbar.',
};

/** @param {string} locale */
export const texts = (locale) =>
  locale.startsWith('de') ? german : { ...english, dir: locale.startsWith('ar') ? 'rtl' : 'ltr' };
