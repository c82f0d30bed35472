import type { MethodNames } from './method-name.ts';

export const methodNames: MethodNames = {
  acss_debit: 'Rachunek bankowy w Kanadzie',
  au_becs_debit: 'Rachunek bankowy w Australii',
  bacs_debit: 'Rachunek bankowy w Wielkiej Brytanii',
  card: 'Karta',
  kr_card: 'Karta koreańska',
  nz_bank_account: 'Rachunek bankowy w Nowej Zelandii',
  sepa_debit: 'Polecenie zapłaty SEPA',
  unknown: 'Karta',
  us_bank_account: 'Rachunek bankowy w USA',
};
