import type { FoldStrings } from './fold-strings.ts';

export const pl: FoldStrings = {
  more: 'Więcej opcji:',
  byDefault: (value) => `Domyślnie: ${value}`,
  back: (value) => `Wróć do wartości domyślnej: ${value}`,
};
