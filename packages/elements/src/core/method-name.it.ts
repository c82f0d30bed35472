import type { MethodNames } from './method-name.ts';

export const methodNames: MethodNames = {
  acss_debit: 'Conto bancario canadese',
  au_becs_debit: 'Conto bancario australiano',
  bacs_debit: 'Conto bancario britannico',
  card: 'Carta',
  kr_card: 'Carta coreana',
  nz_bank_account: 'Conto bancario neozelandese',
  sepa_debit: 'Addebito SEPA',
  unknown: 'Carta',
  us_bank_account: 'Conto bancario statunitense',
};
