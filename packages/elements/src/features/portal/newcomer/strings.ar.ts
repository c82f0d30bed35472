import type { NewcomerStrings } from './strings.ts';

export const ar: NewcomerStrings = {
  setUp: 'الإعداد خطوة بخطوة',
  tour: 'بدء الجولة',
};
