import type { MissedStrings } from './missed-strings.ts';

export const ja: MissedStrings = {
  missed: '完了できませんでした',
  missedText:
    '必要なデータを取得できませんでした。変更は行われていません。オンラインになったら、もう一度お試しください。',
  reload: 'オンラインでも解決しない場合は、ページを再読み込みしてください。',
  close: '閉じる',
};
