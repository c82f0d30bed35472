import type { HistoryStrings } from './strings.ts';

export const es: HistoryStrings = {
  title: (shop) => `Historial de ${shop}`,
  about: 'Lo que se ha comprobado en los últimos siete días, lo más reciente primero.',
  loading: 'Cargando…',
  none: 'No se ha comprobado nada en los últimos siete días.',
  notLoaded: 'No se ha podido cargar el historial. Su tienda no se ve afectada.',
  again: 'Reintentar',
  more: 'Mostrar más',
  loaded: { one: 'Se muestra # más', other: 'Se muestran # más' },
  passed: 'Superada',
  ms: (amount) => `${amount}\u00a0ms`,
  at: (day, time) => `${day}, ${time}`,
  close: 'Cerrar',
};
