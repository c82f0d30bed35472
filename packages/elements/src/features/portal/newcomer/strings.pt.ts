import type { NewcomerStrings } from './strings.ts';

export const pt: NewcomerStrings = {
  tour: 'Fazer a visita',
};
