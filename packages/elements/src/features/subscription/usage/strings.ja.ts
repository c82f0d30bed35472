import type { UsageStrings } from './strings.ts';

export const ja: UsageStrings = {
  label: '使用量と上限',
  ai_tokens: 'AIトークン',
  api_calls: 'API呼び出し',
  storage: 'ストレージ',
  seats: 'チームメンバー',
  of: (limit) => `/ ${limit}`,
  text: (used, limit) => `${limit}中${used}`,
  noLimit: (used) => `${used}、上限なし`,
  pace: (amount, date) => `このペースでは${date}までにおよそ${amount}`,
  left: (amount) => `残り${amount}`,
  full: 'プランの上限に達しました',
  near: (amount, date) => `${date}まで残り${amount}`,
  unlimited: '無制限',
};
