import type { WishStrings } from './strings.ts';

export const es: WishStrings = {
  tell: 'Avisarme de',
  integrations: 'Tiendas',
  integrationsHint: 'que requieren atención o vuelven a funcionar',
  usage: 'Consumo',
  usageHint: 'al 80 y al 100\u00a0% de lo que permite el plan',
  invoices: 'Pagos',
  invoicesHint: 'fallidos',
  digest: 'Resumen por correo',
  off: 'Ninguno',
  daily: 'Cada día',
  weekly: 'Cada lunes',
  to: (email) => `Se envía a las 8 de la mañana a ${email}, si hay novedades.`,
  saved: 'Guardado.',
  notSaved: 'No se ha guardado el cambio. Inténtelo de nuevo.',
  notLoaded: 'No se ha podido cargar la configuración.',
  loading: 'Cargando',
  again: 'Reintentar',
};
