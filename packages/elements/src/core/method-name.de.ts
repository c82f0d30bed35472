import type { MethodNames } from './method-name.ts';

export const methodNames: MethodNames = {
  acss_debit: 'Bankkonto in Kanada',
  au_becs_debit: 'Bankkonto in Australien',
  bacs_debit: 'Bankkonto in Großbritannien',
  card: 'Karte',
  kr_card: 'Karte aus Korea',
  nz_bank_account: 'Bankkonto in Neuseeland',
  sepa_debit: 'SEPA-Lastschrift',
  unknown: 'Karte',
  us_bank_account: 'US-Bankkonto',
};
