import type { MethodNames } from './method-name.ts';

export const methodNames: MethodNames = {
  acss_debit: 'حساب بنكي في كندا',
  au_becs_debit: 'حساب بنكي في أستراليا',
  bacs_debit: 'حساب بنكي في المملكة المتحدة',
  card: 'بطاقة',
  kr_card: 'بطاقة كورية',
  nz_bank_account: 'حساب بنكي في نيوزيلندا',
  sepa_debit: 'خصم SEPA المباشر',
  unknown: 'بطاقة',
  us_bank_account: 'حساب بنكي في الولايات المتحدة',
};
