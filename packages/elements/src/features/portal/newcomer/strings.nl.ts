import type { NewcomerStrings } from './strings.ts';

export const nl: NewcomerStrings = {
  tour: 'Rondleiding volgen',
};
