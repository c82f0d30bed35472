import type { NewcomerStrings } from './strings.ts';

export const de: NewcomerStrings = {
  tour: 'Tour ansehen',
};
