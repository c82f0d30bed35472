/** Names that are the same in every language; a type that we have not met is told by its own words. */
const names: Readonly<Record<string, string>> = {
  amex: 'American Express',
  cartes_bancaires: 'Cartes Bancaires',
  diners: 'Diners Club',
  eftpos_au: 'eftpos',
  jcb: 'JCB',
  paypal: 'PayPal',
  sepa_debit: 'SEPA debit',
  unionpay: 'UnionPay',
  us_bank_account: 'US bank account',
};

/** What a card's brand, or the type of another method, is called: `Visa`, `SEPA debit`. */
export function brandName(brand: string): string {
  const words = (names[brand] ?? brand).replaceAll('_', ' ');
  return words === names.eftpos_au ? words : words.charAt(0).toUpperCase() + words.slice(1);
}
