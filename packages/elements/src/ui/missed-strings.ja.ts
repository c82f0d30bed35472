import type { MissedStrings } from './missed-strings.ts';

export const ja: MissedStrings = {
  missed: '完了できませんでした',
  missedText:
    '必要なデータを取得できませんでした。変更は行われていません。オンラインになったら、もう一度お試しください。',
  reload: 'オンラインでも解決しない場合は、ページを再読み込みしてください。',
  close: '閉じる',
  offline: 'オフラインです',
  offlineText:
    'この操作には接続が必要です。何も送信されず、変更も行われていません。オンラインになったら、もう一度お試しください。',
};
