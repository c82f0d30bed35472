import type { Strings } from './strings.ts';

export const pt: Strings = {
  heading: '__Words__',
  phase: {
    notLoaded: 'Não foi possível carregar esta lista',
    notLoadedText: 'Nada se perdeu; a falha é nossa.',
    empty: 'Ainda não há nada aqui',
    emptyText: 'As novidades aparecem aqui automaticamente.',
    forbidden: 'Esta sessão não mostra esta lista',
    forbiddenText: 'Fale com quem administra a conta.',
  },
};
