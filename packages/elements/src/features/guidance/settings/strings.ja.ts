import type { Strings } from './strings.ts';

export const ja: Strings = {
  title: '設定',
  search: 'すべての設定を検索',
  none: (query) => `「${query}」に一致するものはありません`,
  results: { other: '#件の設定' },
  sections: {
    profile: '会社',
    notifications: '通知',
    payment: '支払い',
    connections: 'ストア',
  },
  texts: {
    profile: '名称、連絡先、住所、税務番号、言語、タイムゾーン',
    notifications: 'お知らせする内容とメール',
    payment: 'カードと銀行口座、請求に使うもの',
    connections: '接続されているストアとその状態',
  },
  lost: 'このセクションを読み込めませんでした。何も変更されていません。',
  again: '再試行',
  notLoaded: '設定を読み込めませんでした',
  notLoadedText: '設定は失われていません。弊社側の問題です。',
  empty: 'ここで設定できるものはありません',
  emptyText: 'アカウントの管理者にアクセス権を依頼してください。',
  forbidden: '設定を表示できません',
};
