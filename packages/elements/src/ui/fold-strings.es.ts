import type { FoldStrings } from './fold-strings.ts';

export const es: FoldStrings = {
  more: 'Más opciones:',
  byDefault: (value) => `Valor predeterminado: ${value}`,
  back: (value) => `Volver al valor predeterminado: ${value}`,
};
