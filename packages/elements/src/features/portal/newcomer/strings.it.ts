import type { NewcomerStrings } from './strings.ts';

export const it: NewcomerStrings = {
  tour: 'Fai il tour',
};
