import type { MissedStrings } from './missed-strings.ts';

export const es: MissedStrings = {
  missed: 'No se ha podido completar',
  missedText: 'No se ha podido cargar lo necesario. No ha cambiado nada. Inténtelo de nuevo cuando tenga conexión.',
  reload: 'Si tiene conexión y el problema continúa, vuelva a cargar esta página.',
  close: 'Cerrar',
  offline: 'No hay conexión',
  offlineText:
    'Esto requiere conexión: no se ha enviado ni cambiado nada. Hágalo de nuevo cuando vuelva a tener conexión.',
};
