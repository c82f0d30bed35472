import type { MethodNames } from './method-name.ts';

export const methodNames: MethodNames = {
  acss_debit: 'カナダの銀行口座',
  au_becs_debit: 'オーストラリアの銀行口座',
  bacs_debit: 'イギリスの銀行口座',
  card: 'カード',
  kr_card: '韓国のカード',
  nz_bank_account: 'ニュージーランドの銀行口座',
  sepa_debit: 'SEPA口座振替',
  unknown: 'カード',
  us_bank_account: 'アメリカの銀行口座',
};
