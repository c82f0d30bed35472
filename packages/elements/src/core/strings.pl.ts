import type { CoreStrings } from './strings.ts';

export const pl: CoreStrings = {
  loading: 'Wczytywanie',
  again: 'Spróbuj ponownie',
};
