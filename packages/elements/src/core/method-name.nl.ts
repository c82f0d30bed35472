import type { MethodNames } from './method-name.ts';

export const methodNames: MethodNames = {
  acss_debit: 'Canadese bankrekening',
  au_becs_debit: 'Australische bankrekening',
  bacs_debit: 'Britse bankrekening',
  card: 'Kaart',
  kr_card: 'Koreaanse kaart',
  nz_bank_account: 'Nieuw-Zeelandse bankrekening',
  sepa_debit: 'SEPA-incasso',
  unknown: 'Kaart',
  us_bank_account: 'Amerikaanse bankrekening',
};
