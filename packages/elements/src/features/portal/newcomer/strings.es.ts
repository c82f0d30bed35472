import type { NewcomerStrings } from './strings.ts';

export const es: NewcomerStrings = {
  setUp: 'Configurar paso a paso',
  tour: 'Hacer el recorrido',
};
