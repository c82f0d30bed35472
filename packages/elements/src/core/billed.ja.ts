import type { BilledWords } from './billed.ts';

export const ja: BilledWords = {
  period: (plan, from, to) => `${plan}、${from}～${to}`,
  unused: (plan, from) => `${plan}の未使用期間（${from}以降）`,
  remaining: (plan, from) => `${plan}の残り期間（${from}以降）`,
};
