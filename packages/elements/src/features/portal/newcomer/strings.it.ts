import type { NewcomerStrings } from './strings.ts';

export const it: NewcomerStrings = {
  setUp: 'Configura passo dopo passo',
  tour: 'Fai il tour',
};
