import type { PanelStrings } from './strings.ts';

export const pt: PanelStrings = {
  close: 'Fechar',
  whole: 'Mostrar o guia completo',
  less: 'Mostrar menos',
  open: (guide) => `Ler o guia “${guide}”`,
  tour: 'Fazer o tour',
  notLoaded: 'Não foi possível carregar esta ajuda',
  notLoadedText: 'Verifique a conexão e tente novamente.',
  again: 'Tentar novamente',
};
