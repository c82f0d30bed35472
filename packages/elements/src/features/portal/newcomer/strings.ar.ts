import type { NewcomerStrings } from './strings.ts';

export const ar: NewcomerStrings = {
  tour: 'ابدأ الجولة',
};
