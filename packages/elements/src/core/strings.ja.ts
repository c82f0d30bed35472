import type { CoreStrings } from './strings.ts';

export const ja: CoreStrings = {
  loading: '読み込み中',
  again: '再試行',
};
