import type { Strings } from './strings.ts';

export const es: Strings = {
  heading: '__Words__',
  phase: {
    notLoaded: 'No se ha podido cargar esta lista',
    notLoadedText: 'No se ha perdido nada; el fallo es nuestro.',
    empty: 'Aquí todavía no hay nada',
    emptyText: 'Lo nuevo aparecerá aquí automáticamente.',
    forbidden: 'Esta sesión no muestra esta lista',
    forbiddenText: 'Consulte a quien administra su cuenta.',
  },
};
