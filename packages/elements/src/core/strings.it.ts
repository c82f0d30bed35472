import type { CoreStrings } from './strings.ts';

export const it: CoreStrings = {
  loading: 'Caricamento',
  again: 'Riprova',
};
