import type { ExpiringStrings } from './strings.ts';

export const ja: ExpiringStrings = {
  soon: (name, day) => `${name}の有効期限は${day}です`,
  expired: (name) => `${name}は期限切れです`,
  pays: (amount, date) => `${date}の更新料金${amount}に使われます。それまでに別のカードに変更してください。`,
  paysIdle: 'デフォルトのお支払い方法です。支払いが滞らないよう、別のものに変更してください。',
  backup: (name, amount, date) => `唯一の予備です。${date}の更新料金${amount}は${name}で支払われます。`,
  backupIdle: '唯一の予備です。',
  replace: 'カードを変更',
  use: (name) => `${name}で支払う`,
};
