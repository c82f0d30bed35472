import type { Phrases } from './phrases.ts';

export const phrases: Phrases = {
  each: { month: '/ 月', year: '/ 年' },
  dates: {
    renews: (date) => `${date}に更新`,
    ends: (date) => `${date}に終了`,
    trial: (date) => `無料トライアルは${date}まで`,
    paused: '一時停止中',
    owes: '未払いの請求書があります',
    ended: '終了しました',
  },
  phase: {
    notLoadedText: 'プランは通常どおり利用できます。弊社側の問題です。',
    forbidden: 'プランを表示する権限がありません',
    forbiddenText: 'アカウントの所有者にお問い合わせください。',
  },
};
