import type { CoreStrings } from './strings.ts';

export const nl: CoreStrings = {
  loading: 'Laden',
  again: 'Opnieuw proberen',
};
