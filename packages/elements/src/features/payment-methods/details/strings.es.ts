import type { DetailsStrings } from './strings.ts';

export const es: DetailsStrings = {
  title: (name) => `Editar ${name}`,
  close: 'Cerrar',
  cancel: 'Cancelar',
  save: 'Guardar',
  expiry: 'Fecha de caducidad',
  month: 'Mes',
  year: 'Año',
  expiryHint: 'Un número nuevo requiere una tarjeta nueva: sustitúyala.',
  holder: 'Dirección de facturación',
  name: 'Nombre',
  providerRefused:
    'El banco o Stripe no acepta estos datos. Revise la fecha de caducidad y la dirección y guarde de nuevo.',
  refused: 'Nuestro servidor no ha aceptado estos datos. Lo que ha escrito sigue aquí: revíselo y guarde de nuevo.',
  forbidden: 'No puede cambiar esto. Lo que ha escrito sigue aquí. Consulte a quien administra su cuenta.',
  offline: 'No tiene conexión. Lo que ha escrito sigue aquí. Guarde de nuevo cuando la recupere.',
  often: 'Demasiados intentos. Lo que ha escrito sigue aquí. Guarde de nuevo dentro de un minuto.',
};
