import type { PanelStrings } from './strings.ts';

export const es: PanelStrings = {
  close: 'Cerrar',
  whole: 'Mostrar toda la guía',
  less: 'Mostrar menos',
  open: (guide) => `Leer la guía «${guide}»`,
  tour: 'Hacer el recorrido',
  notLoaded: 'No se ha podido cargar esta ayuda',
  notLoadedText: 'Revise su conexión e inténtelo de nuevo.',
  again: 'Reintentar',
};
