import type { CoreStrings } from './strings.ts';

export const pt: CoreStrings = {
  loading: 'Carregando',
  again: 'Tentar novamente',
};
