import { phrases } from './phrases.ja.ts';
import type { Strings } from './strings.ts';

export const ja: Strings = {
  ...phrases,
  picker: {
    heading: '現在のプラン',
    // what comes last ends in a full stop of Latin script
    now: (plan, price, end) => `${plan}、${price}。${end.replace(/\.$/, '。')}`,
    period: '請求期間',
    monthly: '月払い',
    yearly: '年払い',
    monthsFree: (months) => `${months}か月分無料`,
    whenYearly: (price) => `年払いの場合 ${price} / 年`,
    whenMonthly: (price) => `月払いの場合 ${price} / 月`,
    current: '現在のプラン',
    since: (date) => `${date}から利用中`,
    upgrade: (plan) => `${plan}にアップグレード`,
    switch: (plan) => `${plan}に変更`,
    payYearly: '年払いにする',
    payMonthly: '月払いにする',
    planned: (date) => `${date}に開始`,
    smallPrint: '税金は確定前に表示されます。プランはいつでも再度変更できます。',
    included: '含まれています',
    notIncluded: '含まれていません',
    unlimited: '無制限',
    allFeatures: (count) => `すべての機能（${count}）`,
    changes: '変更点',
    fromTo: (before, after) => `${before}から${after}へ`,
    gains: (feature) => `${feature}が追加されます`,
    loses: (feature) => `${feature}がなくなります`,
    same: '変わるのは料金だけです',
    close: '閉じる',
  },
  limits: {
    aiTokens: '月間AIトークン',
    apiCalls: '月間API呼び出し',
    storageBytes: 'ストレージ',
    seats: 'チームメンバー',
  },
  phase: {
    ...phrases.phase,
    plansNotLoaded: 'プランを読み込めませんでした',
    noPlans: '提供中のプランはありません',
    noPlansText: '現在、選択できるプランはありません。ご利用中のプランは継続します。',
  },
};
