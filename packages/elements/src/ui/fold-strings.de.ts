import type { FoldStrings } from './fold-strings.ts';

export const de: FoldStrings = {
  more: 'Weitere Einstellungen:',
  byDefault: (value) => `Vorgabe: ${value}`,
  back: (value) => `Zurück zur Vorgabe: ${value}`,
};
