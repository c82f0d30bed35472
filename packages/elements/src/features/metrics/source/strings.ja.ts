import type { SourceStrings } from './strings.ts';

export const ja: SourceStrings = {
  title: (name) => `${name}：データ元と時刻`,
  source: 'データ元',
  sources: { orders: 'ストアから送信された注文', shopify: 'お使いのShopifyストア' },
  counted: '集計時点',
  clock: '基準のタイムゾーン',
  read: '取得',
  every: '表示中は30秒ごと',
  table: 'グラフの全データ',
  when: '日時',
  close: '閉じる',
};
