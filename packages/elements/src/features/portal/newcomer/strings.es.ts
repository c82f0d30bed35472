import type { NewcomerStrings } from './strings.ts';

export const es: NewcomerStrings = {
  tour: 'Hacer el recorrido',
};
