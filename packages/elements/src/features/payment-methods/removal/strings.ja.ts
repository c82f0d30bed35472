import type { RemovalStrings } from './strings.ts';

export const ja: RemovalStrings = {
  title: (name) => `${name}を削除しますか？`,
  close: '閉じる',
  keep: { card: 'カードを残す', account: '口座を残す', other: '残す' },
  remove: { card: 'カードを削除', account: '口座を削除', other: '削除' },
  noBackup: '予備がなくなります。',
  stillPays: (name, amount, date) => `${date}の更新料金${amount}は、引き続き${name}で支払われます。`,
  takesOver: (name, amount, date) => `代わりに${name}で、${date}の更新料金${amount}が支払われます。`,
  takesOverIdle: (name) => `${name}がデフォルトになります。`,
  noneUsable: (amount, date) =>
    `${date}の更新料金${amount}を支払えるお支払い方法がほかにありません。その日までに追加してください。`,
  idle: '予定されている支払いはありません。',
  final: 'この操作は元に戻せません。もう一度使うには、追加し直す必要があります。',
  lastTitle: (name) => `${name}はまだ削除できません`,
  last: (amount, date) =>
    `登録されている唯一のお支払い方法で、${date}の更新料金${amount}に使われます。別のものに変更すると削除されます。`,
  lastIdle: '登録されている唯一のお支払い方法で、プランの支払いに使われます。別のものに変更すると削除されます。',
  another: '別のものを追加',
};
