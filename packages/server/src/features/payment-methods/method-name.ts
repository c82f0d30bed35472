import type { Language } from '../../platform/language.ts';
import { plainText } from '../../platform/plain-text.ts';
import type { KeptMethod } from './provider.ts';

type Name = string | Readonly<Record<Language, string>>;

/** Of card brands, wallets and the types of other methods. What we have not met is told by its own words. */
const names: Readonly<Record<string, Name>> = {
  acss_debit: { en: 'Canadian bank account', de: 'Bankkonto in Kanada' },
  amazon_pay: 'Amazon Pay',
  amex: 'American Express',
  amex_express_checkout: 'Amex Express Checkout',
  apple_pay: 'Apple Pay',
  au_becs_debit: { en: 'Australian bank account', de: 'Bankkonto in Australien' },
  bacs_debit: { en: 'UK bank account', de: 'Bankkonto in Großbritannien' },
  card: { en: 'Card', de: 'Karte' },
  cartes_bancaires: 'Cartes Bancaires',
  cashapp: 'Cash App Pay',
  diners: 'Diners Club',
  eftpos_au: 'eftpos',
  google_pay: 'Google Pay',
  jcb: 'JCB',
  kakao_pay: 'Kakao Pay',
  kr_card: { en: 'Korean card', de: 'Karte aus Korea' },
  link: 'Link',
  naver_pay: 'Naver Pay',
  nz_bank_account: { en: 'New Zealand bank account', de: 'Bankkonto in Neuseeland' },
  paypal: 'PayPal',
  revolut_pay: 'Revolut Pay',
  samsung_pay: 'Samsung Pay',
  sepa_debit: { en: 'SEPA debit', de: 'SEPA-Lastschrift' },
  unionpay: 'UnionPay',
  unknown: { en: 'Card', de: 'Karte' },
  us_bank_account: { en: 'US bank account', de: 'US-Bankkonto' },
};

function nameOf(word: string, language: Language): string {
  const known = Object.hasOwn(names, word) ? names[word] : undefined;
  if (known !== undefined) return typeof known === 'string' ? known : known[language];
  const words = plainText(word.replaceAll('_', ' '), 60);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How a method is kept for its mails: `visa 4242`, `link`, `visa 4242 apple_pay`. */
export const labelOf = ({ brand, last4, wallet }: Pick<KeptMethod, 'brand' | 'last4' | 'wallet'>): string =>
  [brand, last4 || (wallet ? '-' : ''), wallet ?? ''].join(' ').trim();

/** `visa 4242` → `Visa •••• 4242`, `link` → `Link`, `visa 4242 apple_pay` → `Apple Pay · Visa •••• 4242`. */
export function methodName(label: string, language: Language): string {
  const [brand = '', last4 = '', wallet = ''] = label.split(' ');
  const name = nameOf(brand, language);
  const whole = /^[\d]{2,8}$/.test(last4) ? `${name} •••• ${last4}` : name;
  return wallet === '' || wallet === brand ? whole : `${nameOf(wallet, language)} · ${whole}`;
}
