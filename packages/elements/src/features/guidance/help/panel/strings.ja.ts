import type { PanelStrings } from './strings.ts';

export const ja: PanelStrings = {
  close: '閉じる',
  whole: 'ガイド全体を表示',
  less: '表示を減らす',
  open: (guide) => `ガイド「${guide}」を読む`,
  tour: 'ツアーを見る',
  notLoaded: 'このヘルプを読み込めませんでした',
  notLoadedText: '接続を確認して、もう一度お試しください。',
  again: '再試行',
};
