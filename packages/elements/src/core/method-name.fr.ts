import type { MethodNames } from './method-name.ts';

export const methodNames: MethodNames = {
  acss_debit: 'Compte bancaire canadien',
  au_becs_debit: 'Compte bancaire australien',
  bacs_debit: 'Compte bancaire britannique',
  card: 'Carte',
  kr_card: 'Carte coréenne',
  nz_bank_account: 'Compte bancaire néo-zélandais',
  sepa_debit: 'Prélèvement SEPA',
  unknown: 'Carte',
  us_bank_account: 'Compte bancaire américain',
};
