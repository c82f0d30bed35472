import type { InterruptionStrings } from './interruption-strings.ts';

export const ja: InterruptionStrings = {
  support: 'サポート用の情報',
  request: (id) => `リクエスト ${id}`,
  offline: 'オフラインです',
  offlineText: 'オンラインに戻ると自動的に読み込まれます。',
  offlineStale: (time) => `${time}時点の情報を表示しています。オンラインに戻ると自動的に再開します。`,
  stale: (time) => `更新できませんでした。${time}時点の情報です。`,
  forbidden: '表示する権限がありません',
  forbiddenText: 'アカウントの所有者にお問い合わせください。',
  signedOut: 'セッションが終了しました',
  signedOutText: 'もう一度ログインするか、ページを再読み込みしてください。',
};
