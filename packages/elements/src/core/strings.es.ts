import type { CoreStrings } from './strings.ts';

export const es: CoreStrings = {
  loading: 'Cargando',
  again: 'Reintentar',
};
