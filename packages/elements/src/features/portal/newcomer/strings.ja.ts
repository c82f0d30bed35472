import type { NewcomerStrings } from './strings.ts';

export const ja: NewcomerStrings = {
  setUp: '順を追って設定する',
  tour: 'ツアーを見る',
};
