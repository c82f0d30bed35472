import type { CoreStrings } from './strings.ts';

export const de: CoreStrings = {
  loading: 'Wird geladen',
  again: 'Erneut versuchen',
};
