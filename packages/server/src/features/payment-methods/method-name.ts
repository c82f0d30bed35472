import type { Language } from '../../platform/language.ts';
import { plainText } from '../../platform/plain-text.ts';
import type { KeptMethod } from './provider.ts';
import { words } from './words.ts';

/** Names of card brands, wallets and other methods, the same in every language. What we have not met is told by its own words. */
const brands: Readonly<Record<string, string>> = {
  amazon_pay: 'Amazon Pay',
  amex: 'American Express',
  amex_express_checkout: 'Amex Express Checkout',
  apple_pay: 'Apple Pay',
  cartes_bancaires: 'Cartes Bancaires',
  cashapp: 'Cash App Pay',
  diners: 'Diners Club',
  eftpos_au: 'eftpos',
  google_pay: 'Google Pay',
  jcb: 'JCB',
  kakao_pay: 'Kakao Pay',
  link: 'Link',
  naver_pay: 'Naver Pay',
  paypal: 'PayPal',
  revolut_pay: 'Revolut Pay',
  samsung_pay: 'Samsung Pay',
  unionpay: 'UnionPay',
};

function nameOf(word: string, language: Language): string {
  const kinds: Readonly<Record<string, string>> = words[language].names;
  for (const known of [brands, kinds]) if (Object.hasOwn(known, word)) return known[word]!;
  const said = plainText(word.replaceAll('_', ' '), 60);
  return said.charAt(0).toUpperCase() + said.slice(1);
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
