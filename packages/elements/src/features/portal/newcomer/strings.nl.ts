import type { NewcomerStrings } from './strings.ts';

export const nl: NewcomerStrings = {
  setUp: 'Stap voor stap instellen',
  tour: 'Rondleiding volgen',
};
