import type { NewcomerStrings } from './strings.ts';

export const pt: NewcomerStrings = {
  setUp: 'Configurar passo a passo',
  tour: 'Fazer o tour',
};
