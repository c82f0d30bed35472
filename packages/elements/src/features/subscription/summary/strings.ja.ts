import { phrases } from '../phrases.ja.ts';
import type { SummaryStrings } from './strings.ts';

export const ja: SummaryStrings = {
  ...phrases,
  heading: 'サブスクリプション',
  change: 'プランを変更',
  cancel: 'サブスクリプションを解約',
  active: '有効',
  trialing: 'トライアル中',
  past_due: '支払い期限超過',
  unpaid: '未払い',
  paused: '一時停止中',
  incomplete: '初回支払い待ち',
  incomplete_expired: '終了',
  canceled: '終了',
  ending: 'まもなく終了',
  phase: {
    ...phrases.phase,
    subscriptionNotLoaded: 'サブスクリプションを読み込めませんでした',
    noSubscription: 'プランはまだありません',
    noSubscriptionText: 'プランを開始すると、ここに表示されます。',
    seePlans: 'プランを見る',
  },
};
