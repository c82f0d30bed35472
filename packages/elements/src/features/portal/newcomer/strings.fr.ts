import type { NewcomerStrings } from './strings.ts';

export const fr: NewcomerStrings = {
  tour: 'Faire la visite',
};
