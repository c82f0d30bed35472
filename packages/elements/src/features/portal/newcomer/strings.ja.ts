import type { NewcomerStrings } from './strings.ts';

export const ja: NewcomerStrings = {
  tour: 'ツアーを見る',
};
