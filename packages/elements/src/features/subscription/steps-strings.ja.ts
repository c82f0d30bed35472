import type { PlanStepsStrings } from './steps-strings.ts';

export const ja: PlanStepsStrings = {
  label: 'プラン変更の手順',
  choose: 'プラン',
  review: '確認',
  pay: '支払い',
  shopify: 'Shopify',
  done: '完了',
};
