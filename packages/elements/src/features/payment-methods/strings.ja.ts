import { methodNames } from '../../core/method-name.ja.ts';
import type { Strings } from './strings.ts';

export const ja: Strings = {
  heading: 'お支払い方法',
  add: '追加',
  methodNames,
  ending: (name, last4) => `${name}（末尾 ${last4}）`,
  default: 'デフォルト',
  expired: '期限切れ',
  expiresOn: (day) => `有効期限 ${day}`,
  expires: (month) => `有効期限 ${month}`,
  expiredIn: (month) => `${month}に期限切れ`,
  pays: (amount, date, plan) => `${date}に${plan ? `${plan}の` : ''}${amount}を支払い`,
  backup: '予備',
  added: (date) => `${date}に追加`,
  replace: '変更',
  replaceNamed: (name) => `${name}を変更`,
  actions: (name) => `${name}の操作`,
  trust: 'カード番号はStripeに直接送信されます。VARAiが目にすることはありません。',
  notLoaded: 'お支払い方法を読み込めませんでした',
  notLoadedText: 'データは失われていません。弊社側の問題です。',
  none: 'お支払い方法はまだありません',
  noneText: 'プランを中断なく続けるために、カードまたは銀行口座を追加してください。',
  noneBarred: 'アカウントの所有者に追加を依頼してください。',
  forbidden: 'お支払い方法を表示する権限がありません',
  forbiddenText: 'アカウントの所有者にお問い合わせください。',
};
