import type { FoldStrings } from './fold-strings.ts';

export const fr: FoldStrings = {
  more: 'Plus d’options\u202f:',
  byDefault: (value) => `Par défaut\u202f: ${value}`,
  back: (value) => `Revenir à la valeur par défaut\u202f: ${value}`,
};
