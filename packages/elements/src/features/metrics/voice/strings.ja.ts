import type { VoiceStrings } from './strings.ts';

export const ja: VoiceStrings = {
  paused: (summary) => `数値の更新を停止しています。${summary}`,
  resumed: '数値の更新を再開しました。',
  aged: (how) => `ストアの数値：${how}。`,
  summary: (period, numbers) => `${period}：${numbers}`,
  number: (name, amount) => `${name} ${amount}`,
  changed: (name, amount, change) => `${name} ${amount}、${change}`,
};
