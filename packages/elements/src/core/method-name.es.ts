import type { MethodNames } from './method-name.ts';

export const methodNames: MethodNames = {
  acss_debit: 'Cuenta bancaria de Canadá',
  au_becs_debit: 'Cuenta bancaria de Australia',
  bacs_debit: 'Cuenta bancaria del Reino Unido',
  card: 'Tarjeta',
  kr_card: 'Tarjeta de Corea',
  nz_bank_account: 'Cuenta bancaria de Nueva Zelanda',
  sepa_debit: 'Adeudo SEPA',
  unknown: 'Tarjeta',
  us_bank_account: 'Cuenta bancaria de EE.\u00a0UU.',
};
