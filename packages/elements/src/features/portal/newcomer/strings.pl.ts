import type { NewcomerStrings } from './strings.ts';

export const pl: NewcomerStrings = {
  tour: 'Obejrzyj przewodnik',
};
