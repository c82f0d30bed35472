import type { FoldStrings } from './fold-strings.ts';

export const pt: FoldStrings = {
  more: 'Mais opções:',
  byDefault: (value) => `Padrão: ${value}`,
  back: (value) => `Voltar ao padrão: ${value}`,
};
