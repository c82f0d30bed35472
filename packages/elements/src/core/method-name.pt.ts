import type { MethodNames } from './method-name.ts';

export const methodNames: MethodNames = {
  acss_debit: 'Conta bancária no Canadá',
  au_becs_debit: 'Conta bancária na Austrália',
  bacs_debit: 'Conta bancária no Reino Unido',
  card: 'Cartão',
  kr_card: 'Cartão coreano',
  nz_bank_account: 'Conta bancária na Nova Zelândia',
  sepa_debit: 'Débito SEPA',
  unknown: 'Cartão',
  us_bank_account: 'Conta bancária nos EUA',
};
