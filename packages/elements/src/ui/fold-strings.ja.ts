import type { FoldStrings } from './fold-strings.ts';

export const ja: FoldStrings = {
  more: 'その他の設定：',
  byDefault: (value) => `既定値：${value}`,
  back: (value) => `既定値に戻す：${value}`,
};
