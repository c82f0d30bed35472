import type { HistoryStrings } from './strings.ts';

export const ja: HistoryStrings = {
  title: (shop) => `${shop}の履歴`,
  about: '過去7日間のテスト結果を新しい順に表示しています。',
  loading: '読み込んでいます…',
  none: '過去7日間のテストはありません。',
  notLoaded: '履歴を読み込めませんでした。ストアに影響はありません。',
  again: '再試行',
  more: 'もっと見る',
  loaded: { other: 'さらに#件を表示しました' },
  passed: '成功',
  ms: (amount) => `${amount} ms`,
  at: (day, time) => `${day} ${time}`,
  close: '閉じる',
};
