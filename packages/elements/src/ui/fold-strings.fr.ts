import type { FoldStrings } from './fold-strings.ts';

export const fr: FoldStrings = {
  more: 'Plus d’options :',
  byDefault: (value) => `Par défaut : ${value}`,
  back: (value) => `Revenir à la valeur par défaut : ${value}`,
};
