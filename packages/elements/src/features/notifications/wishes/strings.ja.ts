import type { WishStrings } from './strings.ts';

export const ja: WishStrings = {
  tell: '通知する内容',
  integrations: 'ストア',
  integrationsHint: '対応が必要なとき、復旧したとき',
  usage: '使用量',
  usageHint: 'プランの上限の80%と100%に達したとき',
  invoices: '支払い',
  invoicesHint: '失敗したとき',
  digest: 'メールでのまとめ',
  off: 'なし',
  daily: '毎日',
  weekly: '毎週月曜日',
  to: (email) => `新しい内容がある場合、午前8時に ${email} に送信します。`,
  saved: '保存しました。',
  notSaved: '保存できませんでした。もう一度お試しください。',
  notLoaded: '設定を読み込めませんでした。',
  loading: '読み込み中',
  again: '再試行',
};
