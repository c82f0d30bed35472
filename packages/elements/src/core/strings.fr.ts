import type { CoreStrings } from './strings.ts';

export const fr: CoreStrings = {
  loading: 'Chargement',
  again: 'Réessayer',
};
