import type { ActStrings } from './strings.ts';

export const ja: ActStrings = {
  marked: { other: '#件を既読にしました。' },
  unmarked: '未読に戻しました。',
  undo: '元に戻す',
  notOlder: '以前の通知を読み込めませんでした。もう一度お試しください。',
};
