import type { FoldStrings } from './fold-strings.ts';

export const nl: FoldStrings = {
  more: 'Meer opties:',
  byDefault: (value) => `Standaard: ${value}`,
  back: (value) => `Terug naar de standaard: ${value}`,
};
