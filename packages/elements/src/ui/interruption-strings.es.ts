import type { InterruptionStrings } from './interruption-strings.ts';

export const es: InterruptionStrings = {
  support: 'Datos para soporte',
  request: (id) => `Solicitud ${id}`,
  offline: 'No tiene conexión',
  offlineText: 'Se cargará por sí solo cuando la recupere.',
  offlineStale: (time) =>
    `Estos son los datos de las ${time}. Se actualizarán por sí solos cuando recupere la conexión.`,
  stale: (time) => `No se ha podido actualizar. Datos de las ${time}.`,
  forbidden: 'No puede ver esto aquí',
  forbiddenText: 'Consulte a un propietario de su cuenta.',
  signedOut: 'Su sesión ha terminado',
  signedOutText: 'Inicie sesión de nuevo o vuelva a cargar esta página.',
};
