/** What a language calls methods whose names are words. */
export type MethodNames = Readonly<Record<string, string>>;

/** Names of brands and wallets, the same in every language, and the English words for other methods. */
const names: MethodNames = {
  acss_debit: 'Canadian bank account',
  amazon_pay: 'Amazon Pay',
  amex: 'American Express',
  amex_express_checkout: 'Amex Express Checkout',
  apple_pay: 'Apple Pay',
  au_becs_debit: 'Australian bank account',
  bacs_debit: 'UK bank account',
  cartes_bancaires: 'Cartes Bancaires',
  cashapp: 'Cash App Pay',
  diners: 'Diners Club',
  eftpos_au: 'eftpos',
  google_pay: 'Google Pay',
  jcb: 'JCB',
  kakao_pay: 'Kakao Pay',
  kr_card: 'Korean card',
  naver_pay: 'Naver Pay',
  nz_bank_account: 'New Zealand bank account',
  paypal: 'PayPal',
  revolut_pay: 'Revolut Pay',
  samsung_pay: 'Samsung Pay',
  sepa_debit: 'SEPA debit',
  unionpay: 'UnionPay',
  unknown: 'Card',
  us_bank_account: 'US bank account',
};

/**
 * What a card's brand, or the type of another method, is called: `Visa`, `SEPA debit`, in German `SEPA-Lastschrift`. As the
 * server's mails call it; a type that we have not met is told by its own words.
 */
export function brandName(brand: string, language: MethodNames = {}): string {
  const known = [language, names].find((table) => Object.hasOwn(table, brand))?.[brand];
  if (known !== undefined) return known;
  const words = brand.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

interface Named {
  readonly brand: string;
  readonly wallet?: string | null | undefined;
  readonly last4: string;
}

interface Words {
  readonly ending: (brand: string, last4: string) => string;
  readonly methodNames: MethodNames;
}

/** `Visa ending 4242`, `Google Pay · Visa ending 4242`; what has no digits is its name. */
export function methodName({ ending, methodNames: language }: Words, { brand, wallet, last4 }: Named): string {
  const name = brandName(brand, language);
  const whole = last4 ? ending(name, last4) : name;
  return wallet && wallet !== brand ? `${brandName(wallet, language)}\u00a0· ${whole}` : whole;
}
