import type { FoldStrings } from './fold-strings.ts';

export const it: FoldStrings = {
  more: 'Altre opzioni:',
  byDefault: (value) => `Valore predefinito: ${value}`,
  back: (value) => `Torna al valore predefinito: ${value}`,
};
